import type { StressHelp, StressRanking, StressRow } from '../../../solver/analysis/stress/stress-answer.ts';
import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import { stressMessages as messages } from './messages.ts';
import { noiseOf } from './stress-words.ts';

/** An amount stays on one line with its currency and scale. */
const unbroken = (amount: string) => amount.replaceAll(' ', '\u00a0');

/** A share below it is written as 0.0 %. */
const leastShare = 5e-4;

export interface StressNames {
  disruption: (row: StressRow['disruption']) => string;
  investment: (investment: StressHelp['savings'][number]['investment'], share: number) => string;
}

/** What is worst to lose, what it costs and breaks, and what would help most against it. */
export function sayStress(ranking: StressRanking, names: StressNames, format: Format): readonly Said[] {
  const { rows, outage, currency, help } = ranking;
  const days = outage.days;
  const worst = rows.find(({ effect }) => effect.pricedCost !== null);
  if (worst === undefined) return [said(messages.nonePlanned, { count: rows.length })];
  const { disruption, effect } = worst;
  const noise = noiseOf(ranking);
  if (Number(effect.pricedCost) <= noise) return [said(messages.ridesOut, { days, count: rows.length })];
  const share = effect.lostShare ?? 0;
  const values = {
    days,
    name: names.disruption(disruption),
    cost: unbroken(format.inSentence.money(effect.pricedCost, currency)),
    lost: format.share(share, 1),
    day: (effect.surviveDays ?? 0) + 1,
  };
  const message =
    disruption.kind === 'layer'
      ? messages.dearest
      : share < leastShare
        ? messages.worstServed
        : messages.worst;
  const best = help?.savings[0];
  if (help === null) return [said(message, values)];
  const helps =
    best === undefined || best.saved <= noise
      ? said(messages.nothingHelps)
      : said(messages.helpsMost, {
          investment: names.investment(best.investment, help.share),
          saved: unbroken(format.inSentence.money(best.saved, currency)),
        });
  return [said(message, values), helps];
}
