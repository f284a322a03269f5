import { fitText, textWidth, widestText } from '../drawing/text-width.ts';
import type { ChartSizes } from '../drawing/chart-sizes.ts';

/** Where the columns of a regret table stand, in pixels, and the lines of their headers. */
export interface RegretLayout {
  labelWidth: number;
  /** Left edges of the futures' columns, then of the measures'. */
  futures: readonly number[];
  measures: readonly number[];
  cellWidth: number;
  measureWidth: number;
  headers: readonly (readonly string[])[];
  measureHeads: readonly (readonly string[])[];
  headHeight: number;
  width: number;
}

export interface RegretTexts {
  labels: readonly string[];
  futures: readonly { label: string; note: string }[];
  cells: readonly (readonly string[])[];
  measures: readonly string[];
  values: readonly (readonly string[])[];
}

const leastCell = 56;
const mostCell = 120;
/** Between the futures and the measures. */
const gap = 12;

/** Columns as wide as their numbers need, and wider where there is room, so that names of futures break in two lines at most. */
export function layoutRegret(texts: RegretTexts, width: number, { body, note }: ChartSizes): RegretLayout {
  const labelWidth = Math.min(widestText(texts.labels, body) * 1.06 + 16, Math.max(120, width * 0.34));
  const measureWidth =
    Math.max(
      ...texts.measures.map((label) => leastWidth(label, note)),
      widestText(texts.values.flat(), body),
    ) + 14;
  const room = width - labelWidth - gap - measureWidth * texts.measures.length;
  const needed = Math.max(leastCell, widestText(texts.cells.flat(), body) + 14);
  const cellWidth = Math.max(needed, Math.min(mostCell, room / Math.max(1, texts.futures.length)));
  const headers = texts.futures.map(({ label, note: under }) => [
    ...inTwoLines(label, cellWidth - 10, note),
    under,
  ]);
  const afterFutures = labelWidth + cellWidth * texts.futures.length + gap;
  return {
    labelWidth,
    futures: texts.futures.map((_, at) => labelWidth + at * cellWidth),
    measures: texts.measures.map((_, at) => afterFutures + at * measureWidth),
    cellWidth,
    measureWidth,
    headers,
    measureHeads: texts.measures.map((label) => inTwoLines(label, measureWidth - 10, note)),
    headHeight: note * 1.4 * Math.max(1, ...headers.map((lines) => lines.length)) + 8,
    width: afterFutures + measureWidth * texts.measures.length,
  };
}

/** The least width in which a name stands in two lines, broken at a space. */
function leastWidth(text: string, size: number): number {
  const words = text.split(' ');
  return Math.min(
    ...words.map((_, at) =>
      Math.max(
        textWidth(words.slice(0, at + 1).join(' '), size),
        textWidth(words.slice(at + 1).join(' '), size),
      ),
    ),
  );
}

/** A name in one line or two, broken at a space, or anywhere in a script that has none; what is too long is cut. */
export function inTwoLines(text: string, width: number, size: number): readonly string[] {
  if (textWidth(text, size) <= width) return [text];
  const parts = text.includes(' ') ? text.split(/(?<= )/) : Array.from(text);
  let first = '';
  let at = 0;
  while (at < parts.length && textWidth((first + parts[at]!).trimEnd(), size) <= width) first += parts[at++]!;
  if (first === '') return [fitText(text, width, size)];
  return [first.trimEnd(), fitText(parts.slice(at).join(''), width, size)];
}
