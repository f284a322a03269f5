import { planFrom } from '../../main/services/plan-network.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import type { PlanVariants } from '../../solver/analysis/sweep/plan-variants.ts';
import { sweepAnswer, type SweepAnswer } from '../../solver/analysis/sweep/sweep-answer.ts';

/** Plans the variants of an analysis one after the other, each from nothing. */
export function planVariantsHere(): PlanVariants {
  return async (network, variants, { relativeGap, needsBase, onAnswer }) => {
    const plan = async (overrides: Parameters<typeof resolve>[1]) => {
      const resolved = resolve(network, overrides);
      const { record } = await planFrom(
        resolved.network,
        {
          engine: 'highs',
          limits: { seconds: 60, relativeGap, memoryMiB: null },
          inputsHash: '',
          findings: resolved.findings,
          onProgress: () => undefined,
          signal: null,
          now: () => 0,
        },
        'cold',
      );
      return sweepAnswer(resolved.network, record, null);
    };
    const base = await plan([]);
    onAnswer(null, base);
    const answers: SweepAnswer[] = [];
    if (needsBase && base.total === null) return { base, answers };
    for (const [place, { overrides }] of variants.entries()) {
      const answer = await plan(overrides);
      answers.push(answer);
      onAnswer(place, answer);
    }
    return { base, answers };
  };
}
