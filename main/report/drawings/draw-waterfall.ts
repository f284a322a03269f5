import { layoutWaterfall } from '../../../renderer/drawing/layout-waterfall.ts';
import type { LedgerPart } from '../../plan/cost-by-part.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';

/** A part of cost, or all of them. */
export interface FallingCost {
  readonly part: LedgerPart | 'total';
  readonly amount: number;
}

/** Of the drawing in one row of a table, in pixels. */
const size = { width: 300, row: 25, bar: 13 } as const;

/**
 * A waterfall as a drawing for each row of a table: rows touch, so that the hairlines of one meet those of the next, and a
 * table of any length breaks between pages without a drawing being cut.
 */
export function drawWaterfall(parts: readonly FallingCost[]): (part: FallingCost['part']) => Markup {
  const layout = layoutWaterfall(
    parts.map(({ part, amount }) => ({ id: part, amount })),
    { left: 0, width: size.width, rowHeight: size.row, barHeight: size.bar },
  );
  const bars = [
    ...layout.bars.map((bar) => ({ ...bar, tone: toneOf(bar) })),
    { ...layout.end, id: 'total', tone: 'sum' as const },
  ];
  const top = (size.row - size.bar) / 2;
  const joint = (at: number, from: number, to: number) => {
    const connector = layout.connectors[at];
    if (connector === undefined) return nothing;
    const x = round(connector.x);
    return markup`<line class="joint" x1="${x}" x2="${x}" y1="${from}" y2="${to}"/>`;
  };
  return (part) => {
    const row = bars.findIndex(({ id }) => id === part);
    const { x, width, tone } = bars[row]!;
    // Outlined bars are drawn half their line inside, so that they are as wide as filled ones.
    const inset = tone === 'less' ? 0.75 : 0;
    return markup`<svg viewBox="0 0 ${size.width} ${size.row}" preserveAspectRatio="none" aria-hidden="true">${joint(row - 1, 0, top)}${joint(row, top + size.bar, size.row)}<rect class="${tone}" x="${round(x + inset)}" y="${top + inset}" width="${round(Math.max(0.5, width - 2 * inset))}" height="${size.bar - 2 * inset}"/></svg>`;
  };
}

function toneOf({ id, isDecrease }: { readonly id: string; readonly isDecrease: boolean }) {
  if (isDecrease) return 'less' as const;
  return id === 'duty' ? ('duty' as const) : ('cost' as const);
}

const round = (value: number) => Math.round(value * 100) / 100;
