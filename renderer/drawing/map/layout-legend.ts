import { roundVolumes } from './round-volumes.ts';
import { taper } from './ribbon.ts';

/** One line of a legend. */
export interface LegendEntry {
  id: string;
  label: string;
  /** Right-aligned. */
  value: string | null;
  isOff: boolean;
}

export interface LegendInput {
  title: string;
  entries: readonly LegendEntry[];
  /** Title over the widths; `null` leaves them out. */
  widthTitle: string | null;
  largestVolume: number;
  pixelsPerUnit: number;
  formatWidth: (volume: number) => string;
  measure: (text: string, role: 'name' | 'total') => number;
  /** Height of a line of body type. */
  line: number;
}

export interface Legend {
  width: number;
  height: number;
  title: { text: string; y: number };
  rows: readonly (LegendEntry & { y: number })[];
  rowHeight: number;
  widthTitle: { text: string; y: number } | null;
  /** Arcs at the true scale, side by side. */
  widths: readonly { path: string; label: string; x: number; y: number }[];
}

/** The longest key, that of a mode, with the space after it. */
const swatch = 32;
const valueGap = 20;
const sampleLength = 34;
const sampleStep = 46;

/** A legend as numbers, from its upper left corner: entries with their totals, and three arcs of round volumes. */
export function layoutLegend(input: LegendInput): Legend {
  const { title, entries, widthTitle, largestVolume, pixelsPerUnit, formatWidth, measure, line } = input;
  const samples = widthTitle === null ? [] : roundVolumes(largestVolume);
  const widest = Math.max(0, ...samples.map((volume) => volume * pixelsPerUnit));
  const step = Math.max(sampleStep, ...samples.map((volume) => measure(formatWidth(volume), 'total') + 12));
  const width = Math.ceil(
    Math.max(
      measure(title, 'total'),
      widthTitle === null ? 0 : measure(widthTitle, 'total'),
      samples.length * step,
      ...entries.map(
        ({ label, value }) =>
          swatch +
          measure(label, 'total') * 1.1 +
          (value === null ? 0 : valueGap + measure(value, 'total') * 1.1),
      ),
    ),
  );
  const rowHeight = line + 2;
  const firstRow = line + 4;
  const rows = entries.map((entry, n) => ({ ...entry, y: firstRow + n * rowHeight }));
  const afterRows = firstRow + entries.length * rowHeight + 4;
  const arcsY = afterRows + line + 2;
  const sampleHeight = Math.max(6, widest);
  const widths = samples.map((volume, n) => {
    const y = arcsY + sampleHeight / 2;
    const x = n * step;
    const half = Math.max(1, volume * pixelsPerUnit) / 2;
    const path = `M${x} ${y - half}L${x + sampleLength} ${y - half * taper}V${y + half * taper}L${x} ${y + half}Z`;
    return { path, label: formatWidth(volume), x, y: arcsY + sampleHeight + line * 0.8 };
  });
  const height = samples.length === 0 ? afterRows : arcsY + sampleHeight + line;
  return {
    width,
    height,
    title: { text: title, y: line * 0.75 },
    rows,
    rowHeight,
    widthTitle:
      widthTitle === null || samples.length === 0 ? null : { text: widthTitle, y: afterRows + line * 0.75 },
    widths,
  };
}
