import type { NetworkChange } from '../../../scenarios/trade/network-calendar.ts';
import type { LayerNames } from './say-layer.ts';
import type { RowWords } from './duty-rows.ts';
import { calendarMessages as messages } from './calendar-messages.ts';
import { layerName } from './layer-words.ts';
import { printRate } from './print-rate.ts';

/** A change of law as the calendar prints it. */
export interface CalendarEntry {
  readonly id: string;
  readonly change: NetworkChange;
  readonly mark: 'certain' | 'proposed' | 'unknown';
  readonly when: string;
  readonly what: string;
  readonly how: string;
  /** A year, in base currency; `null` where it is not known. */
  readonly effect: number | null;
}

const order = ['ends', 'dropped', 'changes', 'counted', 'begins', 'proposed'] as const;

export interface CalendarWords extends RowWords {
  territory: (id: string) => string;
  list: LayerNames['list'];
}

export function calendarEntries(
  changes: readonly NetworkChange[],
  words: CalendarWords,
): readonly CalendarEntry[] {
  return changes.map((change, n) => ({
    id: String(n),
    change,
    mark: change.certainty === 'certain' ? 'certain' : hasRate(change) ? 'proposed' : 'unknown',
    when: words.text.say(messages.onInto, {
      date: change.date === null ? words.text.say(messages.noDate) : words.format.date(change.date),
      into: words.territory(change.into),
    }),
    what: sayWhat(change, words),
    how: sayHow(change, words),
    effect: change.dutyPerYear,
  }));
}

function hasRate({ layers }: NetworkChange): boolean {
  return layers.some(({ layer }) => layer.rate !== null);
}

/** Layers of one kind that meet one fate are named once. */
function sayWhat({ layers }: NetworkChange, { text, list }: CalendarWords): string {
  const sentence = order
    .map((what) => ({
      what,
      names: [
        ...new Set(layers.filter((each) => each.what === what).map(({ layer }) => layerName(layer, text))),
      ],
    }))
    .filter(({ names }) => names.length > 0)
    .map(({ what, names }) => text.say(messages[what], { layers: list(names) }))
    .join(text.say(messages.and));
  return sentence.charAt(0).toLocaleUpperCase(text.language) + sentence.slice(1);
}

function sayHow(change: NetworkChange, { text: { say }, format }: CalendarWords): string {
  const { goods, certainty } = change;
  const products = new Set(goods.map(({ moved }) => moved.enquiry.hsCode ?? '')).size;
  if (certainty === 'proposed' && !hasRate(change)) return say(messages.noRate, { goods: products });
  const points = goods.map(({ rateBefore, rateAfter }) => rateAfter - rateBefore);
  const [least, most] = [Math.min(...points), Math.max(...points)];
  const isOne = most - least < 1e-9;
  const range = isOne
    ? say(messages.oneChange, { goods: products, points: format.points(most) })
    : say(messages.range, { goods: products, least: format.points(least), most: format.points(most) });
  if (certainty === 'proposed') {
    return say(messages.proposedFromTo, { goods: products, points: format.points(most) });
  }
  const [first] = goods;
  const isSame = goods.every(
    ({ rateBefore, rateAfter }) => rateBefore === first!.rateBefore && rateAfter === first!.rateAfter,
  );
  if (!isSame) return range;
  return say(messages.fromTo, {
    goods: products,
    before: printRate(first!.rateBefore, format),
    after: printRate(first!.rateAfter, format),
  });
}
