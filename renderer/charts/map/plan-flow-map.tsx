import { useEffect, useMemo, useState } from 'react';
import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import type { Ledger } from '../../../solver/solution/ledger.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import type { PlanColour } from '../../store/view-slice.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { burdenClass, burdenEdges } from '../../drawing/map/duty-burdens.ts';
import { FlowMap, type FlowMapProps } from './flow-map.tsx';
import type { FlowMapDrawing } from '../../drawing/map/layout-flow-map.ts';
import type { MapFlow } from '../../drawing/map/map-flow.ts';
import { mapFlows } from '../../drawing/map/map-flows.ts';
import type { MapSelection } from './map-item.ts';
import { planSites } from '../../drawing/map/map-sites.ts';
import { describeItem } from './map-words.ts';
import { mapMessages as messages } from './messages.ts';
import { PeriodStrip } from './period-strip.tsx';
import { servedByOrigin } from '../../drawing/map/served-by-origin.ts';
import { volumeScale } from '../../drawing/map/volume-scale.ts';

export interface PlanFlowMapProps {
  network: Network;
  plan: Plan;
  ledger: Ledger | null;
  isStale?: boolean;
  /** Enter on a lane or site. */
  onOpen?: (selection: MapSelection) => void;
  /** Told how much of the plan is drawn, after each layout. */
  onCount?: (count: Pick<FlowMapDrawing, 'shown' | 'all' | 'share'>) => void;
}

const selectAnswers = ({ answers }: PlannerState) => answers;
const selectColour = ({ colourBy }: PlannerState) => colourBy;
const selectProduct = ({ planProduct }: PlannerState) => planProduct;
const selectPeriods = ({ planPeriods }: PlannerState) => planPeriods;
const selectRegion = ({ region }: PlannerState) => region;
const selectSelection = ({ selection }: PlannerState) => selection;
const selectSelect = ({ select }: PlannerState) => select;
const selectShow = ({ show }: PlannerState) => show;

const mapCollections: readonly Collection[] = ['lanes', 'sites'];

/** The flow map of a plan with its strip of periods, following what the window shows and selects. */
export function PlanFlowMap({ network, plan, ledger, isStale = false, onOpen, onCount }: PlanFlowMapProps) {
  const text = useText();
  const format = useFormat();
  const colourBy = usePlanner(selectColour);
  const chosenProduct = usePlanner(selectProduct);
  const periods = usePlanner(selectPeriods);
  const region = usePlanner(selectRegion);
  const selection = usePlanner(selectSelection);
  const select = usePlanner(selectSelect);
  const show = usePlanner(selectShow);
  const [off, setOff] = useState<ReadonlySet<string>>(new Set());

  const product = colourBy === 'product' ? (chosenProduct ?? mostServed(network, plan)) : chosenProduct;
  const choice = useMemo(() => ({ periods, product }), [periods, product]);
  const flows = useMemo(() => mapFlows(network, plan, ledger, choice), [network, plan, ledger, choice]);
  const sites = useMemo(
    () => planSites(network, plan, text.language, choice),
    [network, plan, text.language, choice],
  );
  const served = useMemo(() => servedByOrigin(network, plan, choice), [network, plan, choice]);
  const answers = usePlanner(selectAnswers);
  const peers = useMemo(
    () =>
      Object.values(answers).flatMap(({ network, record }) =>
        record.plan === null || record.plan === plan
          ? []
          : [
              {
                flows: mapFlows(network, record.plan, null, choice),
                sites: planSites(network, record.plan, text.language, choice),
              },
            ],
      ),
    [answers, plan, choice, text.language],
  );
  const drawn = useMemo(
    () =>
      off.size === 0 ? flows : flows.filter(({ origin, isComponent }) => isComponent || !off.has(origin)),
    [flows, off],
  );
  const largestTotal = sites.reduce(
    (most, { kind, total }) => (kind === 'supplier' ? most : Math.max(most, total ?? 0)),
    0,
  );
  const scale = useMemo(() => volumeScale(largestTotal, text.language), [largestTotal, text.language]);
  const formatVolume = useMemo(
    () => (volume: number) => format.number(volume, Number.isInteger(volume) ? 0 : scale.digits),
    [format, scale],
  );
  const unit = text.say(messages.unitsScaled, { suffix: scale.suffix === '' ? 'none' : scale.suffix });
  const legend = useMemo(
    () =>
      legendOf(colourBy, flows, served.origins, off, unit, text, format, (volume) =>
        formatVolume(volume / scale.divisor),
      ),
    [colourBy, flows, served, off, unit, text, format, formatVolume, scale],
  );
  const columns = useMemo(
    () =>
      served.periods.map((column, n) => ({
        ...column,
        labels: (['full', 'bare'] as const).map((form) =>
          format.period(network.settings.periods[n] ?? null, form === 'full' && n > 0 ? 'axis' : form),
        ),
      })),
    [served, network, format],
  );
  return (
    <>
      <FlowMap
        flows={drawn}
        peers={peers}
        sites={sites}
        region={region}
        onRegion={(region) => show({ region })}
        colourBy={colourBy}
        selection={
          selection !== null && mapCollections.includes(selection.collection)
            ? { collection: selection.collection as MapSelection['collection'], ids: selection.ids }
            : null
        }
        onSelect={(chosen) => select(chosen === null ? null : { ...chosen, field: null })}
        {...(onOpen === undefined ? {} : { onOpen })}
        isStale={isStale}
        scale={scale}
        formatVolume={formatVolume}
        describe={(item) => describeItem(item, text, format)}
        legend={legend}
        onToggle={(origin) => setOff((off) => toggled(off, origin))}
      >
        {(drawing) => (onCount === undefined ? null : <Count drawing={drawing} onCount={onCount} />)}
      </FlowMap>
      <PeriodStrip
        columns={columns}
        range={periods}
        onRange={(planPeriods) => show({ planPeriods })}
        title={text.say(messages.strip, { unit })}
        formatTotal={(total) => formatVolume(total / scale.divisor)}
      />
    </>
  );
}

function Count({
  drawing,
  onCount,
}: { drawing: FlowMapDrawing } & Required<Pick<PlanFlowMapProps, 'onCount'>>) {
  const { shown, all, share } = drawing;
  useEffect(() => onCount({ shown, all, share }), [shown, all, share, onCount]);
  return null;
}

function toggled(off: ReadonlySet<string>, origin: string): ReadonlySet<string> {
  const next = new Set(off);
  if (!next.delete(origin)) next.add(origin);
  return next;
}

/** Where one product at a time is shown and none is chosen: the one that markets are served most of. */
function mostServed({ demand }: Network, plan: Plan): string | null {
  const products = new Map<string, string>(demand.map(({ id, product }) => [id, product]));
  const totals = new Map<string, number>();
  for (const { demand, quantity } of plan.served) {
    const product = products.get(demand);
    if (product !== undefined) totals.set(product, (totals.get(product) ?? 0) + quantity);
  }
  return [...totals].sort(([, one], [, other]) => other - one)[0]?.[0] ?? null;
}

function legendOf(
  colourBy: PlanColour,
  flows: readonly MapFlow[],
  origins: readonly { origin: string; quantity: number }[],
  off: ReadonlySet<string>,
  unit: string,
  { say }: Text,
  format: WindowFormat,
  print: (quantity: number) => string,
): FlowMapProps['legend'] {
  const widthTitle = say(messages.legendWidth, { unit });
  const finished = flows.filter(({ isComponent }) => !isComponent);
  if (colourBy === 'mode') {
    const modes = [...new Set(finished.map(({ mode }) => mode))];
    return {
      kind: 'mode',
      title: say(messages.legendMode),
      widthTitle,
      entries: modes.map((mode) => ({ id: mode, label: say(messages[mode]), value: null, isOff: false })),
    };
  }
  if (colourBy === 'burden') {
    const classes = new Set(
      finished.map(({ burden }) => (burden === null ? 'unknown' : burdenClass(burden))),
    );
    const percent = (at: number) => format.number((burdenEdges[at] ?? 0) * 100, 0);
    const label = (id: number | 'unknown') => {
      if (id === 'unknown') return say(messages.unknownDuty);
      if (id === 1) return say(messages.dutyFree);
      if (id === 2) return say(messages.dutyUpTo, { to: percent(1) });
      if (id === 5) return say(messages.dutyOver, { from: percent(3) });
      return say(messages.dutyBetween, { from: percent(id - 2), to: percent(id - 1) });
    };
    const shown = ([1, 2, 3, 4, 5, 'unknown'] as const).filter((id) => id !== 'unknown' || classes.has(id));
    return {
      kind: 'burden',
      title: say(messages.legendBurden),
      widthTitle,
      entries: shown.map((id) => ({ id: String(id), label: label(id), value: null, isOff: false })),
    };
  }
  return {
    kind: 'origin',
    title: say(messages.legendOrigin, { unit }),
    widthTitle,
    entries: origins.map(({ origin, quantity }) => ({
      id: origin,
      label: `${format.territoryCode(origin)} ${format.territory(origin)}`,
      value: print(quantity),
      isOff: off.has(origin),
    })),
  };
}
