import type { Mode } from '../../../scenarios/domain/lane.ts';
import { bowOf, regionalBow } from './bow.ts';
import { fanOut, headingOf, type LaneEnd } from './fan-out.ts';
import type { MergedFlow } from './merge-flows.ts';
import { distance, type Point } from './point.ts';
import {
  controlPoint,
  dashedRibbonPath,
  linePath,
  ribbonPath,
  ribbonPoints,
  taper,
  type Curve,
  type RibbonPoint,
} from './ribbon.ts';

/** How an arc is drawn, besides its hue. */
export type ArcForm = 'ribbon' | 'dashed ribbon' | 'outline' | 'line';

export interface Arc extends MergedFlow {
  /** Full width, in pixels. */
  width: number;
  form: ArcForm;
  /** Outline of a ribbon; middle line of a line. */
  path: string;
  /** The middle line, for pointing at it and for emphasis. */
  middle: string;
  points: readonly RibbonPoint[];
}

export interface ArcOptions {
  pixelsPerUnit: number;
  /** No arc is wider, in pixels. */
  mostWidth: number;
  /** Width of arcs of components, in pixels. */
  componentWidth: number;
  /** Dashes by mode instead of solid ribbons. */
  isByMode: boolean;
  isDifference: boolean;
}

/** One pixel at least, however small the volume. */
export const leastWidth = 1;

/** Pixels of dash and gap; what goes by sea is solid. Goods that go by barge or courier are drawn as truck and air. */
export const modeDashes: Readonly<Record<Mode, readonly [number, number] | null>> = {
  sea: null,
  air: [6, 3],
  courier: [6, 3],
  rail: [10, 2],
  truck: [2, 2],
  barge: [2, 2],
};

/** A lane's offset from its curve is at most this share of its chord. */
const mostAside = 0.12;

/** Arcs between marks, wide ones first, so that narrow ones lie on top. */
export function layoutArcs(flows: readonly MergedFlow[], options: ArcOptions): readonly Arc[] {
  const widths = flows.map((flow) => widthOf(flow, options));
  const controls = flows.map((flow) => controlOf(flow));
  const asides = asidesOf(flows, widths, controls);
  return flows
    .map((flow, n): Arc => {
      const width = widths[n]!;
      const curve: Curve = {
        start: flow.from.point,
        control: controls[n]!,
        end: flow.to.point,
        asideAtStart: asides.start[n]!,
        asideAtEnd: asides.end[n]!,
      };
      const form = formOf(flow, options);
      const points = ribbonPoints(curve, width, form !== 'line');
      const middle = linePath(points);
      return { ...flow, width, form, points, middle, path: pathOf(flow, form, points, middle) };
    })
    .sort((one, other) => Number(other.isComponent) - Number(one.isComponent) || other.width - one.width);
}

/** Linear in the volume, from one pixel on; an arc between near marks is no wider than a third of its length. */
function widthOf(flow: MergedFlow, { componentWidth, pixelsPerUnit, mostWidth }: ArcOptions): number {
  if (flow.isComponent) return componentWidth;
  const most = Math.max(leastWidth, distance(flow.from.point, flow.to.point) / 3);
  return Math.min(most, mostWidth, Math.max(leastWidth, Math.abs(flow.volume) * pixelsPerUnit));
}

function controlOf({ from, to, mode }: MergedFlow): Point {
  return controlPoint(from.point, to.point, bowOf(from.sites[0]!, to.sites[0]!, mode), regionalBow);
}

function formOf({ isComponent, mode, volume }: MergedFlow, { isByMode, isDifference }: ArcOptions): ArcForm {
  if (isComponent) return 'line';
  if (isDifference) return volume < 0 ? 'outline' : 'ribbon';
  return isByMode && modeDashes[mode] !== null ? 'dashed ribbon' : 'ribbon';
}

function pathOf({ mode }: MergedFlow, form: ArcForm, points: readonly RibbonPoint[], middle: string): string {
  if (form === 'line') return middle;
  const dashes = modeDashes[mode];
  return form === 'dashed ribbon' && dashes !== null
    ? dashedRibbonPath(points, ...dashes)
    : ribbonPath(points);
}

function asidesOf(
  flows: readonly MergedFlow[],
  widths: readonly number[],
  controls: readonly Point[],
): { start: readonly number[]; end: readonly number[] } {
  const ends = new Map<string, LaneEnd[]>();
  const add = (mark: string, end: LaneEnd) => {
    const list = ends.get(mark);
    if (list === undefined) ends.set(mark, [end]);
    else list.push(end);
  };
  for (const [arc, { from, to }] of flows.entries()) {
    const [control, width] = [controls[arc]!, widths[arc]!];
    add(from.id, { arc, heading: headingOf(from.point, control), width, isArriving: false });
    add(to.id, { arc, heading: headingOf(to.point, control), width: width * taper, isArriving: true });
  }
  const start = flows.map(() => 0);
  const end = flows.map(() => 0);
  for (const [mark, list] of ends) {
    const aside = fanOut(list);
    for (const { arc, isArriving } of list) {
      const { from, to } = flows[arc]!;
      const most = mostAside * distance(from.point, to.point);
      const bounded = Math.max(-most, Math.min(most, aside.get(arc)!));
      // To the right as seen from the destination is to the left of the way there.
      if (isArriving && mark === to.id) end[arc] = -bounded;
      else start[arc] = bounded;
    }
  }
  return { start, end };
}
