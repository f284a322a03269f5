import { useMemo, useState } from 'react';
import type { Answered } from '../../../solver/report/difference/answered.ts';
import { laneDifferences } from '../../../solver/report/difference/lane-differences.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { MapRegion } from '../../drawing/map/map-region.ts';
import { FlowMap } from './flow-map.tsx';
import type { MapFlow } from '../../drawing/map/map-flow.ts';
import { wholePlan } from '../../drawing/map/map-flows.ts';
import type { MapItem, MapSelection } from './map-item.ts';
import { planSites } from '../../drawing/map/map-sites.ts';
import { describeItem } from './map-words.ts';
import { mapMessages as messages } from './messages.ts';
import { volumeScale } from '../../drawing/map/volume-scale.ts';

export interface DifferenceFlowMapProps {
  before: Answered;
  after: Answered;
  selection: MapSelection | null;
  onSelect: (selection: MapSelection | null) => void;
  onOpen?: (selection: MapSelection) => void;
  /** Presets and zoom; a map in a column of a screen does without. */
  hasControls?: boolean;
}

/** Where one plan sends more finished goods than another, and where less: filled and outlined, in the hue of the origin. */
export function DifferenceFlowMap({
  before,
  after,
  selection,
  onSelect,
  onOpen,
  hasControls = false,
}: DifferenceFlowMapProps) {
  const text = useText();
  const format = useFormat();
  const [region, setRegion] = useState<MapRegion>('world');
  const flows = useMemo(() => differenceFlows(before, after), [before, after]);
  const sites = useMemo(
    () => planSites(after.network, after.plan, text.language, wholePlan),
    [after, text.language],
  );
  const largest = flows.reduce((most, { volume }) => Math.max(most, Math.abs(volume)), 0);
  const scale = useMemo(() => volumeScale(largest, text.language), [largest, text.language]);
  const { say } = text;
  const unit = say(messages.unitsScaled, { suffix: scale.suffix === '' ? 'none' : scale.suffix });
  const legend = useMemo(
    () => ({
      kind: 'difference' as const,
      title: say(messages.legendDifference, { unit }),
      widthTitle: null,
      entries: (['more', 'less'] as const).map((id) => ({
        id,
        label: say(messages[id]),
        value: null,
        isOff: false,
      })),
    }),
    [say, unit],
  );
  const describe = (item: MapItem) => {
    if (item.kind === 'mark') return describeItem(item, text, format);
    const { from, to, origin, volume } = item.arc;
    return say(messages.laneChange, {
      from: from.sites[0]!.name,
      to: to.sites[0]!.name,
      origin: format.territory(origin),
      change: format.change(Math.round(volume), 0),
    });
  };
  return (
    <FlowMap
      flows={flows}
      sites={sites}
      region={region}
      onRegion={setRegion}
      colourBy="origin"
      selection={selection}
      onSelect={onSelect}
      {...(onOpen === undefined ? {} : { onOpen })}
      isDifference
      hasControls={hasControls}
      labels="names"
      scale={scale}
      formatVolume={(volume) => format.number(volume, scale.digits)}
      describe={describe}
      legend={legend}
      emptyText={say(messages.noDifference)}
    />
  );
}

function differenceFlows(before: Answered, after: Answered): readonly MapFlow[] {
  const lanes = new Map<string, Answered['network']['lanes'][number]>(
    [...before.network.lanes, ...after.network.lanes].map((lane) => [lane.id, lane]),
  );
  return laneDifferences(before, after).rows.map(({ lane, origin, change }) => {
    const { from, to, mode } = lanes.get(lane)!;
    const id = `${lane} ${origin}`;
    return { id, lane, from, to, mode, origin, volume: change, isComponent: false, burden: null };
  });
}
