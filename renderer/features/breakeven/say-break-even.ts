import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import { planOf, presentPlan, type CurveAnswer } from './curve-view.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayCorner, sayValue } from './say-value.ts';

/** Below this share of the cost a saving is within the noise of a solve. */
const leastSaving = 1e-6;

/** Up to where the present plan stays the best; then what replanning saves at the value looked up, or else which origin falls away. */
export function sayBreakEven(
  curve: BreakEven,
  answer: CurveAnswer,
  names: { lever: string; territory: (id: string) => string },
  format: Format,
): readonly Said[] {
  const sentences = [sayStay(curve, names.lever, format)];
  const { saved, cost, at } = answer;
  if (saved !== null && saved > Math.abs(cost) * leastSaving) {
    const amount = format.inSentence.money(saved, curve.currency);
    sentences.push(said(messages.replanningSaves, { value: sayValue(at, format), amount }));
  }
  // Two sentences are what a headline has room for.
  const gone = sentences.length > 1 ? null : sayGone(curve, names.territory, format);
  return gone === null ? sentences : [...sentences, gone];
}

function sayStay(curve: BreakEven, lever: string, format: Format): Said {
  const { corners, from, to } = curve;
  const range = { from: sayValue(from, format), to: sayValue(to, format) };
  if (corners.length === 0) return said(messages.onePlan, { lever, ...range });
  const piece = curve.pieces.findIndex(({ plan }) => plan === curve.presentPlan);
  if (piece < 0) return said(messages.changesTimes, { lever, count: corners.length, ...range });
  const below = piece > 0 ? corners[piece - 1] : undefined;
  const above = corners[piece];
  if (below !== undefined && above !== undefined) {
    const values = { lower: sayCorner(below, format), upper: sayCorner(above, format) };
    return said(messages.stayBetween, { lever, ...values });
  }
  if (above !== undefined) return said(messages.stayBelow, { lever, corner: sayCorner(above, format) });
  return said(messages.stayAbove, { lever, corner: sayCorner(below!, format) });
}

/** An origin that the present plan serves markets with and the last plans of the range no longer do. */
function sayGone(curve: BreakEven, territory: (id: string) => string, format: Format): Said | null {
  const present = presentPlan(curve);
  if (present === null) return null;
  const { pieces } = curve;
  for (const { origin, share } of present.served) {
    if (share < 0.02) continue;
    const lacks = (place: number) =>
      !planOf(curve, pieces[place]!).served.some((each) => each.origin === origin);
    let first = pieces.length;
    while (first > 0 && lacks(first - 1)) first -= 1;
    const corner = curve.corners[first - 1];
    if (first === pieces.length || corner === undefined) continue;
    return said(messages.originGone, { value: sayCorner(corner, format), territory: territory(origin) });
  }
  return null;
}
