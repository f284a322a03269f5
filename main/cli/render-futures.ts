import type { Network } from '../../scenarios/domain/network.ts';
import type { FuturesPlan } from '../../solver/analysis/futures/futures-answer.ts';
import { capital } from './capital.ts';
import { formatDate, formatName } from './format.ts';
import { hedgeTable, regretTable } from './futures-tables.ts';
import { aims, listed, moneyOf, nameFuture, type FuturesShown } from './futures-words.ts';
import { renderTable } from './render-table.ts';
import { sayFutures } from './say-futures.ts';
import { sayProof } from './say-futures-proof.ts';
import { sayHereAndNow } from './say-subject.ts';
import { wrap } from './wrap.ts';

/** A report of futures as text: what to decide now in sentences, the regret table, the plans, what else could be decided. */
export function renderFutures(shown: FuturesShown, width: number): readonly string[] {
  const { network, report } = shown;
  return [
    formatName(network.settings.title),
    '',
    ...sayFutures(shown).flatMap((sentence) => wrap(sentence, width)),
    '',
    ...renderTable(regretTable(shown), width),
    '',
    ...report.plans.flatMap((plan) => sayPlan(shown, plan, width)),
    ...(report.hedges.length === 0 ? [] : ['', ...renderTable(hedgeTable(shown), width)]),
    '',
    ...wrap(sayNotes(shown), width),
    ...wrap(sayProof(shown), width),
  ];
}

function sayPlan(shown: FuturesShown, plan: FuturesPlan, width: number): readonly string[] {
  const { network, scenarios } = shown;
  const best = plan.bestFor.map((id) => nameFuture(scenarios, id));
  const roles = [
    ...(best.length === 0 ? [] : [`best for ${listed(best)}`]),
    ...(plan.leastBy.length === 0 ? [] : [`has ${listed(plan.leastBy.map((measure) => aims[measure]))}`]),
  ];
  const decisions = plan.decisions.map((each) => {
    const unknown = each.unknownIn.map((id) => nameFuture(scenarios, id));
    const where = unknown.length === 0 ? '' : `, of no use in ${listed(unknown)}`;
    return `${sayHereAndNow(network, each)} (${moneyOf(shown.report)(each.price)}${where})`;
  });
  return wrap(
    `${plan.letter}  ${capital(decisions.length === 0 ? 'nothing decided now' : decisions.join('; '))}. ${capital(roles.join('; '))}.`,
    width,
  ).map((line, at) => (at === 0 ? line : `   ${line}`));
}

function sayNotes({ network, report }: FuturesShown): string {
  const shared =
    report.decideBefore === null
      ? 'Decided now, whichever future comes: openings, closures, qualifications and expansions, with their dates.'
      : `Decided now, whichever future comes: openings, closures, qualifications and expansions dated before ${dayOf(network, report.decideBefore)}; later ones follow the future.`;
  const compared =
    report.hedges.length === 0
      ? ''
      : ' What a decision saves: the best plan known with it against the best known without it, all else decided anew.';
  return `${shared} Flows, production and stock follow each future. Regret: cost above the best plan for that future.${compared}`;
}

function dayOf({ settings }: Network, period: string): string {
  const start = settings.periods.find(({ id }) => id === period)?.start;
  return start === undefined ? period : formatDate(start);
}
