import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { dutyStatusWords } from '../network/choice-words.ts';
import { recordById } from '../network/record-by-id.ts';
import type { DutyFilter } from './duty-filter.ts';
import { dutyMessages as messages } from './messages.ts';
import { canBePutInForce } from './put-in-force.ts';
import { useSwitchOn } from './use-switch-on.ts';

const selectSelection = ({ selection }: PlannerState) => selection;
const selectShow = ({ show }: PlannerState) => show;
const any = '*';

export interface LayerToolsProps {
  filter: DutyFilter;
  onFilter: (filter: DutyFilter) => void;
}

/** Which layers are shown, and one switch from a proposed layer to a scenario. */
export function LayerTools({ filter, onFilter }: LayerToolsProps) {
  const { say } = useText();
  const format = useFormat();
  const show = usePlanner(selectShow);
  const network = usePlanner(activeNetwork)!;
  const selection = usePlanner(selectSelection);
  const switchOn = useSwitchOn(network);
  const layer =
    selection?.collection === 'duties' && selection.ids.length === 1
      ? (recordById(network, 'duties', selection.ids[0]!) as DutyLayer | undefined)
      : undefined;
  const canPut = layer !== undefined && canBePutInForce(layer);
  const put = () => {
    if (layer === undefined) return;
    switchOn(layer, { rate: null, from: null });
    // A layer that names no rate yet counts nothing even in force: its rate is the next thing to state.
    show({ goal: { collection: 'duties', id: layer.id, field: 'rate' } });
  };
  const places = [
    { id: any, label: say(messages.any) },
    ...network.territories.map(({ id }) => ({
      id: id as string,
      label: format.territory(id),
      swatch: id as string,
    })),
  ];
  const statuses = [
    { id: any, label: say(messages.any) },
    ...(Object.keys(dutyStatusWords) as DutyLayer['status'][]).map((id) => ({
      id: id as string,
      label: say(dutyStatusWords[id]),
    })),
  ];
  const chosen = (id: string) => (id === any ? null : id);
  return (
    <>
      <Select
        label={say(messages.into)}
        isLabelShown
        options={places.map(({ id, label }) => ({ id, label }))}
        value={filter.into ?? any}
        onChange={(id) => onFilter({ ...filter, into: chosen(id) })}
      />
      <Select
        label={say(messages.origin)}
        isLabelShown
        options={places}
        value={filter.origin ?? any}
        onChange={(id) => onFilter({ ...filter, origin: chosen(id) })}
      />
      <Select
        label={say(messages.status)}
        isLabelShown
        options={statuses}
        value={filter.status ?? any}
        onChange={(id) => onFilter({ ...filter, status: chosen(id) as DutyFilter['status'] })}
      />
      <Button onPress={put} isDisabled={!canPut} whyDisabled={say(messages.chooseProposed)}>
        {say(messages.putInForce)}
      </Button>
    </>
  );
}
