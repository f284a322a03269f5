import type { NameLanguage } from '../../scenarios/domain/name-in.ts';

/** Sizes in pixels that a layout needs to know before anything is painted. */
export interface ChartSizes {
  /** Type of names and values. */
  body: number;
  /** Type of axes, units and headers. */
  note: number;
  /** Height of a row with its rule. */
  row: number;
  /** Thickness of a bar. */
  bar: number;
}

/** Sizes of type and rows as the tokens set them: Han text is one point larger, and the planner's scale multiplies all. */
export function chartSizes(language: NameLanguage, scale: number): ChartSizes {
  const larger = language === 'en' ? 0 : 1;
  return {
    body: (12 + larger) * scale,
    note: (11 + larger) * scale,
    row: (24 + larger * 2) * scale,
    bar: 12 * scale,
  };
}
