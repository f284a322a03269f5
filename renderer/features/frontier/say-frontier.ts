import type { Frontier, FrontierLeg } from '../../../solver/analysis/frontier/frontier.ts';
import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { measureWords, sayMeasure } from './measure-words.ts';
import { frontierMessages as messages } from './messages.ts';

/** Within a finer gap than this no two plans differ by what anybody would plan for. */
const finestGap = 1e-4;

/** What the first of the measure costs, up to the knee, and what comes after it. */
export function sayFrontier(frontier: Frontier, text: Text, format: Format): readonly Said[] {
  const { against, legs, askedGap } = frontier;
  if (legs.length === 0) {
    const measure = text.say(measureWords[against].name).toLocaleLowerCase();
    const finer =
      askedGap > finestGap ? [said(messages.finerGap, { measure, gap: format.share(askedGap, 2) })] : [];
    return [said(messages.onePoint, { measure }), ...finer];
  }
  // Two sentences are what a headline has room for.
  return legs.slice(0, 2).map((leg, place) => sayLeg(frontier, leg, place === 0, text, format));
}

function sayLeg(
  { against, points, currency }: Frontier,
  leg: FrontierLeg,
  isFirst: boolean,
  text: Text,
  format: Format,
): Said {
  const cost = format.inSentence.money(leg.cost, currency);
  const of = (place: number) => sayMeasure(against, points[place]?.measure ?? NaN, text, format);
  switch (against) {
    case 'carbon':
      return said(isFirst ? messages.carbonFirst : messages.carbonNext, {
        less: format.share(leg.share),
        cost,
      });
    case 'lead-time':
    case 'worst-lead-time': {
      const first = against === 'lead-time' ? messages.leadTimeFirst : messages.worstFirst;
      return said(isFirst ? first : messages.daysNext, {
        less: sayMeasure(against, leg.less, text, format),
        cost,
      });
    }
    case 'concentration':
      return said(isFirst ? messages.shareFirst : messages.shareNext, {
        from: of(leg.from),
        to: of(leg.to),
        cost,
      });
  }
}
