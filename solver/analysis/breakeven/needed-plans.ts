import { envelope, envelopeAt } from './envelope.ts';
import type { FoundPlan } from './find-plans.ts';
import { isProven } from '../../backends/program/relative-gap.ts';

/**
 * The plans without which the curve would be higher than by rounding somewhere. Plans found at different values often
 * tie all along, and one that was the cheapest known when it was found may be nowhere by the end.
 */
export function neededPlans(values: readonly number[], plans: readonly FoundPlan[]): readonly FoundPlan[] {
  const onCurve = new Set(
    envelope(
      values,
      plans.map(({ heights }) => heights),
    ).map(({ plan }) => plan),
  );
  let kept = plans.filter((_, place) => onCurve.has(place));
  for (const plan of kept) {
    const others = kept.filter((each) => each !== plan);
    if (others.length > 0 && !isMissedBy(values, others, plan)) kept = others;
  }
  return kept;
}

/** Whether the others cost more than a plan somewhere: most at one of their own corners, where their curve is farthest up. */
function isMissedBy(values: readonly number[], others: readonly FoundPlan[], plan: FoundPlan): boolean {
  const heights = others.map((each) => each.heights);
  const corners = [values[0] as number, ...envelope(values, heights).map(({ to }) => to)];
  return corners.some(
    (at) => !isProven(envelopeAt(values, heights, at), envelopeAt(values, [plan.heights], at), 0),
  );
}
