import { confidenceWidth } from './confidence-bars.tsx';
import { widestText } from '../drawing/text-width.ts';

/** A layer of the stack as its row prints it. */
export interface DutyRow {
  id: string;
  /** What it is called, and under which authority. */
  title: string;
  authority: string;
  joins: string;
  rate: string;
  status: string;
  /** Whether it counts on the day asked about; the others are set in a lighter ink. */
  isCounted: boolean;
  confidence: { full: number; word: string };
  age: string;
  isOld: boolean;
  /** Heard by screen readers after the row's texts, in whole words. */
  description: string;
}

export interface DutyHeaders {
  layer: string;
  joins: string;
  rate: string;
  status: string;
  confidence: string;
  age: string;
}

/** Left edges of the columns that stand left, right edges of those that stand right; `null` for one without room. */
export interface DutyColumns {
  label: { x: number; width: number };
  joins: number | null;
  rateEnd: number;
  axis: { x: number; width: number };
  status: number;
  confidence: number;
  /** Whether the word stands beside the bars. */
  hasConfidenceWord: boolean;
  ageEnd: number;
}

const gap = 14;
/** Least room for the time axis, and for the names, in parts of the body size. */
const leastAxis = 18;
const leastLabel = 13;
const mostLabel = 22;

/**
 * Columns around the time axis. Where there is too little room for the axis, the names are narrowed first, then the word
 * beside the confidence bars goes, then how a layer joins: the reader of a row hears both all the same.
 */
export function layoutDutyColumns(
  rows: readonly DutyRow[],
  headers: DutyHeaders,
  width: number,
  { body, note }: { body: number; note: number },
): DutyColumns {
  const widest = (key: 'joins' | 'rate' | 'status' | 'age') =>
    Math.ceil(
      Math.max(
        widestText(
          rows.map((row) => row[key]),
          body,
        ) * 1.04,
        widestText([headers[key]], note) * 1.04,
      ),
    );
  const wanted = {
    joins: widest('joins'),
    rate: widest('rate'),
    status: widest('status'),
    age: widest('age') + 8,
    label: Math.min(
      mostLabel * body,
      Math.ceil(
        Math.max(
          widestText(
            rows.map(({ title }) => title),
            body,
          ) * 1.08,
          widestText(
            rows.map(({ authority }) => authority),
            note,
          ) * 1.04,
          leastLabel * body,
        ),
      ),
    ),
  };
  const word = Math.ceil(
    Math.max(
      widestText(
        rows.map(({ confidence }) => confidence.word),
        body,
      ) * 1.04,
      0,
    ),
  );
  const bars = Math.ceil(Math.max(confidenceWidth(body), widestText([headers.confidence], note) * 1.04));
  const withWord = Math.max(bars, confidenceWidth(body) + 6 + word);
  const fixed = wanted.rate + wanted.status + wanted.age + gap * 5;
  const room = (label: number, hasWord: boolean, hasJoins: boolean) =>
    width - fixed - label - (hasWord ? withWord : bars) - (hasJoins ? wanted.joins + gap : 0);
  const fits = (axis: number) => axis >= leastAxis * body;
  const narrow = leastLabel * body;
  const hasWord = fits(room(narrow, true, true));
  const hasJoins = fits(room(narrow, hasWord, true));
  const spare = room(narrow, hasWord, hasJoins) - leastAxis * body;
  const label = Math.max(narrow, Math.min(wanted.label, narrow + Math.max(0, spare) * 0.5));
  const axisWidth = Math.max(leastAxis * body * 0.6, room(label, hasWord, hasJoins));
  const joins = label + gap;
  const rateEnd = label + gap + (hasJoins ? wanted.joins + gap : 0) + wanted.rate;
  const axisX = rateEnd + gap * 2;
  const status = axisX + axisWidth + gap;
  const confidence = status + wanted.status + gap;
  return {
    label: { x: 0, width: label },
    joins: hasJoins ? joins : null,
    rateEnd,
    axis: { x: axisX, width: axisWidth },
    status,
    confidence,
    hasConfidenceWord: hasWord,
    ageEnd: width,
  };
}
