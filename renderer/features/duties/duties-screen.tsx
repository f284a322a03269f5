import { Fragment, useMemo, useState } from 'react';
import { localDate } from '../../../scenarios/domain/calendar-day.ts';
import { ageInDays } from '../../../scenarios/trade/layer-facts.ts';
import { Tabs } from '../../components/tabs.tsx';
import { useFormat } from '../../format/use-format.ts';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { networkMessages } from '../network/messages.ts';
import { RecordTable, staleAfterDays } from '../network/record-table.tsx';
import { namesOf } from '../plan/names.ts';
import { filterDuties, isInForceOn, type DutyFilter } from './duty-filter.ts';
import { explorerMessages } from './explorer-messages.ts';
import { Explorer } from './explorer.tsx';
import { ExplorerTools } from './explorer-tools.tsx';
import { headlineMessages } from './headline-messages.ts';
import { LayerTools } from './layer-tools.tsx';
import { dutyMessages as messages } from './messages.ts';
import { sayDuty } from './say-duty.ts';
import { useExplorer } from './use-explorer.ts';
import './duties-screen.css';

const selectTable = ({ dutiesTable }: PlannerState) => dutiesTable;
const selectShow = ({ show }: PlannerState) => show;

const noFilter: DutyFilter = { into: null, origin: null, status: null };

/** What goods pay at a border and why; and the tables of law behind it: layers, fees and agreements. */
export function DutiesScreen() {
  const text = useText();
  const { say, language } = text;
  const format = useFormat();
  const show = usePlanner(selectShow);
  const network = usePlanner(activeNetwork)!;
  const table = usePlanner(selectTable);
  const [filter, setFilter] = useState(noFilter);
  const { duties, groups } = network;
  const shown = useMemo(() => filterDuties(duties, groups, filter), [duties, groups, filter]);
  const explorer = useExplorer(network);
  const sentences =
    explorer === null
      ? []
      : sayDuty(
          explorer.explained,
          { territory: format.territory, list: namesOf(network, language).list },
          { text, format },
        );
  const isExplorer = table === 'explorer';
  const headline = !isExplorer ? (
    <LawHeadline />
  ) : explorer === null ? (
    say(headlineMessages.noQuestion)
  ) : (
    <span className="duties-headline">
      {sentences.map(({ message, values }, n) => (
        <Fragment key={n}>
          {n > 0 ? sentenceGap(language) : null}
          {text.sayRich(message, values)}
        </Fragment>
      ))}
    </span>
  );
  const tools =
    table === 'duties' ? (
      <LayerTools filter={filter} onFilter={setFilter} />
    ) : isExplorer && explorer !== null ? (
      <ExplorerTools explorer={explorer} />
    ) : null;
  return (
    <ScreenLayout headline={headline} tools={tools}>
      <Tabs
        label={say(messages.tables)}
        options={[
          { id: 'explorer', label: say(explorerMessages.explorer) },
          { id: 'duties', label: say(messages.layers), note: format.number(duties.length) },
          { id: 'fees', label: say(networkMessages.fees), note: format.number(network.fees.length) },
          {
            id: 'agreements',
            label: say(networkMessages.agreements),
            note: format.number(network.agreements.length),
          },
        ]}
        value={table}
        onChange={(id) => show({ dutiesTable: id })}
      >
        {table === 'explorer' ? (
          explorer === null ? null : (
            <Explorer
              explorer={explorer}
              sentence={sentences.map((each) => text.saySaid(each)).join(sentenceGap(language))}
            />
          )
        ) : table === 'duties' ? (
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

/** How much of the law is in force, and how much is only proposed or was read long ago. */
function LawHeadline() {
  const { say, sayRich } = useText();
  const format = useFormat();
  const { duties } = usePlanner(activeNetwork)!;
  const today = localDate(new Date());
  const stale = duties.filter((layer) => (ageInDays(layer, today) ?? 0) > staleAfterDays);
  if (duties.length === 0) return say(messages.headlineNone);
  return sayRich(messages.headline, {
    inForce: duties.filter((each) => isInForceOn(each, today)).length,
    all: duties.length,
    date: format.date(today),
    proposed: duties.filter(({ status }) => status === 'proposed').length,
    stale: stale.length,
    limit: staleAfterDays,
  });
}
