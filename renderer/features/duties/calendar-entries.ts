import type { NetworkChange } from '../../../scenarios/trade/network-calendar.ts';
import { calendarMessages as messages } from './calendar-messages.ts';
import type { RowWords } from './duty-rows.ts';
import { layerName } from './layer-words.ts';
import { printRate } from './print-rate.ts';
import type { LayerNames } from './say-layer.ts';

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

/** The changes in their order, each as the calendar prints it. */
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
    .map(({ what, names }) => text.say(messages[what], { layers: list(names), count: names.length }))
    .join(text.say(messages.and));
  return sentence.charAt(0).toLocaleUpperCase(text.language) + sentence.slice(1);
}

function sayHow(change: NetworkChange, { text: { say }, format }: CalendarWords): string {
  const { goods: changed, certainty } = change;
  const goods = new Set(changed.map(({ moved }) => moved.product)).size;
  if (certainty === 'proposed' && !hasRate(change)) return say(messages.noRate, { goods });
  const [first] = changed;
  const isSame = changed.every(
    ({ rateBefore, rateAfter }) => rateBefore === first!.rateBefore && rateAfter === first!.rateAfter,
  );
  if (certainty === 'certain' && isSame) {
    const [before, after] = [printRate(first!.rateBefore, format), printRate(first!.rateAfter, format)];
    return say(messages.fromTo, { goods, before, after });
  }
  const steps = changed.map(({ rateBefore, rateAfter }) => rateAfter - rateBefore);
  const [least, most] = [format.points(Math.min(...steps)), format.points(Math.max(...steps))];
  const points = least === most ? most : say(messages.range, { least, most });
  return say(certainty === 'certain' ? messages.by : messages.proposedBy, { goods, points });
}
