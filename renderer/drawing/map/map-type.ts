import type { ChartSizes } from '../chart-sizes.ts';
import { textWidth } from '../text-width.ts';
import type { LabelType } from './place-labels.ts';

export interface MapType {
  type: LabelType;
  /** Height of a line of notes, in pixels. */
  noteLine: number;
}

/** Names are semibold, which is a little wider than the letters that widths are kept of. */
const semibold = 1.03;

/** The sizes of text on a map. */
export function mapType({ body, note }: Pick<ChartSizes, 'body' | 'note'>): MapType {
  return {
    type: {
      nameLine: body * 1.2,
      totalLine: note * 1.2,
      measure: (text, role) => textWidth(text, role === 'name' ? body * semibold : note),
    },
    noteLine: note * 1.45,
  };
}
