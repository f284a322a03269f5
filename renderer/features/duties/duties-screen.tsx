import { useMemo, useState } from 'react';
import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { Tabs } from '../../components/tabs.tsx';
import { useFormat } from '../../format/use-format.ts';
import { said } from '../../i18n/said.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork, scenarioList } from '../../store/selectors.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { ageInDays } from '../network/age-in-days.ts';
import { dutyStatusWords } from '../network/choice-words.ts';
import { networkMessages } from '../network/messages.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { useColumnContext } from '../network/use-column-context.ts';
import { recordById } from '../network/record-by-id.ts';
import { RecordTable, staleAfterDays } from '../network/record-table.tsx';
import { newScenario } from '../scenarios/scenario-edits.ts';
import { filterDuties, isInForceOn, type DutyFilter } from './duty-filter.ts';
import { dutyMessages as messages } from './messages.ts';
import { canBePutInForce, putInForce } from './put-in-force.ts';

const selectTable = ({ dutiesTable }: PlannerState) => dutiesTable;
const selectSelection = ({ selection }: PlannerState) => selection;
const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;

const noFilter: DutyFilter = { into: null, origin: null, status: null };
const any = '*';

/** The duty layers, fees and agreements of the network, and one switch from a proposed layer to a scenario. */
export function DutiesScreen() {
  const { say, sayRich } = useText();
  const format = useFormat();
  const store = usePlannerStore();
  const network = usePlanner(activeNetwork)!;
  const context = useColumnContext(network);
  const table = usePlanner(selectTable);
  const selection = usePlanner(selectSelection);
  const scenarios = usePlanner(scenarioList);
  const active = usePlanner(selectScenario);
  const [filter, setFilter] = useState(noFilter);
  const today = new Date().toISOString().slice(0, 10);
  const { duties, groups, territories } = network;
  const shown = useMemo(() => filterDuties(duties, groups, filter), [duties, groups, filter]);
  const layer =
    selection?.collection === 'duties' && selection.ids.length === 1
      ? (recordById(network, 'duties', selection.ids[0]!) as DutyLayer | undefined)
      : undefined;
  const canPut = layer !== undefined && canBePutInForce(layer);

  const put = () => {
    if (layer === undefined) return;
    const status = say(dutyStatusWords[layer.status]);
    const name = say(messages.scenarioName, {
      layer: nameOfRecord('duties', layer, context),
    });
    const before = scenarios.find(({ id }) => id === active)?.overrides ?? [];
    const overrides = [...before, ...putInForce(layer, say(messages.overrideBecause, { status }))];
    const made = newScenario(scenarios, name, overrides, say(messages.scenarioBecause, { status }));
    store
      .getState()
      .change(said(messages.added, { name }), [{ kind: 'scenarios', scenarios: [...scenarios, made] }]);
    store.getState().activate(made.id);
    // A layer that names no rate yet counts nothing even in force: its rate is the next thing to state.
    store.getState().show({ goal: { collection: 'duties', id: layer.id, field: 'rate' } });
  };

  const stale = duties.filter(
    ({ source }) => (ageInDays(source?.captured ?? null, today) ?? 0) > staleAfterDays,
  );
  const headline =
    duties.length === 0
      ? say(messages.headlineNone)
      : sayRich(messages.headline, {
          inForce: duties.filter((each) => isInForceOn(each, today)).length,
          all: duties.length,
          date: format.date(today),
          proposed: duties.filter(({ status }) => status === 'proposed').length,
          stale: stale.length,
          limit: staleAfterDays,
        });
  const places = [
    { id: any, label: say(messages.any) },
    ...territories.map(({ id }) => ({ id: id as string, label: format.territory(id), swatch: id as string })),
  ];
  const statuses = [
    { id: any, label: say(messages.any) },
    ...(Object.keys(dutyStatusWords) as DutyLayer['status'][]).map((id) => ({
      id: id as string,
      label: say(dutyStatusWords[id]),
    })),
  ];
  const chosen = (id: string) => (id === any ? null : id);
  const tools =
    table === 'duties' ? (
      <>
        <Select
          label={say(messages.into)}
          isLabelShown
          options={places.map(({ id, label }) => ({ id, label }))}
          value={filter.into ?? any}
          onChange={(id) => setFilter({ ...filter, into: chosen(id) })}
        />
        <Select
          label={say(messages.origin)}
          isLabelShown
          options={places}
          value={filter.origin ?? any}
          onChange={(id) => setFilter({ ...filter, origin: chosen(id) })}
        />
        <Select
          label={say(messages.status)}
          isLabelShown
          options={statuses}
          value={filter.status ?? any}
          onChange={(id) => setFilter({ ...filter, status: chosen(id) as DutyFilter['status'] })}
        />
        <Button onPress={put} isDisabled={!canPut} whyDisabled={say(messages.chooseProposed)}>
          {say(messages.putInForce)}
        </Button>
      </>
    ) : null;
  return (
    <ScreenLayout headline={headline} tools={tools}>
      <Tabs
        label={say(messages.tables)}
        options={[
          { id: 'duties', label: say(messages.layers), note: format.number(duties.length) },
          { id: 'fees', label: say(networkMessages.fees), note: format.number(network.fees.length) },
          {
            id: 'agreements',
            label: say(networkMessages.agreements),
            note: format.number(network.agreements.length),
          },
        ]}
        value={table}
        onChange={(id) => store.getState().show({ dutiesTable: id })}
      >
        {table === 'duties' ? (
          <RecordTable
            key="duties"
            collection="duties"
            records={shown}
            onHiddenGoal={() => setFilter(noFilter)}
          />
        ) : (
          <RecordTable key={table} collection={table} />
        )}
      </Tabs>
    </ScreenLayout>
  );
}
