import type { Network } from '../../../scenarios/domain/network.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { PlanVariants } from '../sweep/plan-variants.ts';
import type { SweepAnswer } from '../sweep/sweep-answer.ts';
import {
  disruptionOverrides,
  disruptionsOf,
  everyDisruption,
} from '../../../scenarios/disruptions/disruption.ts';
import { helpAgainst } from './help-against.ts';
import { investmentsOf } from './investment.ts';
import { losableDemand } from './losable-demand.ts';
import { outageOf } from '../../../scenarios/disruptions/outage.ts';
import type { StressAnswer, StressOptions, StressProgressKey } from './stress-answer.ts';
import { rankByCost, stressEffect } from './stress-effect.ts';

/**
 * Lets everything that may stand still do so, one after the other, plans the network around each, and ranks them by
 * what they cost with demand lost at its price; then tries investments against the worst. All demand may be lost, in
 * the base too. A disruption that cannot be planned stands first with its reason.
 */
export async function analyseStress(
  planned: Network,
  plan: PlanVariants,
  options: StressOptions,
  { onProgress, now }: AnalysisHooks<StressProgressKey>,
): Promise<StressAnswer> {
  const began = now();
  const { lostFactor, investShare, relativeGap, seconds, kinds, named } = options;
  const network = losableDemand(planned, lostFactor);
  if (network === null) return { kind: 'refused', reason: 'no value' };
  const outage = outageOf(network, options.from ?? network.settings.periods[0]?.id ?? '', options.days);
  if (outage === null) return { kind: 'refused', reason: 'no period' };
  const usual = disruptionsOf(network, outage).filter(({ kind }) => kinds.includes(kind));
  const single = everyDisruption(network, outage).filter(({ id }) => named.includes(id));
  const disruptions = [...new Map([...usual, ...single].map((each) => [each.id, each])).values()];
  if (disruptions.length === 0) return { kind: 'refused', reason: 'nothing to stop' };

  const investments = investShare === null ? 0 : investmentsOf(network, investShare).length;
  // The base, each disruption, and the worst once more before the investments against it.
  const of = 1 + disruptions.length + (investments > 0 ? 1 + investments : 0);
  let done = 0;
  const tell = (key: StressProgressKey, id: string, { status, seconds: took }: SweepAnswer) => {
    done += 1;
    onProgress({ done, of, say: { key, values: { id, status, seconds: took } } });
  };
  onProgress({ done, of, say: { key: 'begin', values: {} } });
  const { base, answers } = await plan(
    network,
    disruptions.map((each) => ({ overrides: disruptionOverrides(network, each, outage) })),
    {
      relativeGap,
      seconds,
      needsBase: true,
      onAnswer: (place, answer) =>
        place === null ? tell('base', '', answer) : tell('disruption', disruptions[place]?.id ?? '', answer),
    },
  );
  if (base.total === null) return { kind: 'no plan', base };
  const rows = rankByCost(
    disruptions.flatMap((disruption, index) => {
      const answer = answers[index];
      if (answer === undefined) return [];
      return [{ disruption, answer, effect: stressEffect(network, outage, base, answer) }];
    }),
  );
  const worst = rows.find(({ effect }) => effect.pricedCost !== null);
  const helped =
    worst === undefined || investShare === null || investments === 0
      ? null
      : await helpAgainst(network, plan, {
          disruption: worst.disruption,
          outage,
          share: investShare,
          relativeGap,
          seconds,
          onAnswer: (id, answer) => tell('investment', id, answer),
        });
  const all: readonly SweepAnswer[] = [base, ...answers, ...(helped?.answers ?? [])];
  return {
    kind: 'ranked',
    ranking: {
      outage,
      currency: network.settings.baseCurrency,
      lostFactor,
      relativeGap,
      base,
      rows,
      help: helped?.help ?? null,
      solves: done,
      seconds: (now() - began) / 1000,
      isProven: all.every(({ status }) => status === 'optimal'),
    },
  };
}
