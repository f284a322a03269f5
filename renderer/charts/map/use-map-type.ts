import { useMemo } from 'react';
import { textWidth } from '../text-width.ts';
import { useChartSizes } from '../use-chart-sizes.ts';
import type { LabelType } from './place-labels.ts';

export interface MapType {
  type: LabelType;
  /** Height of a line of notes, in pixels. */
  noteLine: number;
}

/** Names are semibold, which is a little wider than the letters that widths are kept of. */
const semibold = 1.03;

/** The sizes of text on a map, in the planner's language and scale. */
export function useMapType(): MapType {
  const { body, note } = useChartSizes();
  return useMemo(
    () => ({
      type: {
        nameLine: body * 1.2,
        totalLine: note * 1.2,
        measure: (text, role) => textWidth(text, role === 'name' ? body * semibold : note),
      },
      noteLine: note * 1.45,
    }),
    [body, note],
  );
}
