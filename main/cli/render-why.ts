import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import type { WhyAnswer } from '../../solver/analysis/why/why-answer.ts';
import type { Conflict } from '../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { countUnits, digits } from './diagnosis/number-words.ts';
import { mostWords, renderConflict } from './diagnosis/render-diagnosis.ts';
import { nameActivity } from './name-activity.ts';
import { nameIn } from './name-in.ts';
import { renderLimits } from './render-limits.ts';
import { renderTable } from './render-table.ts';
import { renderTitle } from './render-title.ts';
import { sayNotPossible } from './say-not-possible.ts';
import { sayEvidence, sayUnused, sayUsed } from './say-why.ts';
import { billTable, changesTable, comparisonTable, saySharedFixed } from './why-tables.ts';
import { wrap } from './wrap.ts';

/** An answer that there is something to show of. */
export type ShownWhy = Exclude<WhyAnswer, { kind: 'no plan' | 'stopped' }>;

/** Why a plan is as it is, as text: the sentence, the waterfalls side by side, what would change it. */
export function renderWhy(
  {
    network,
    scenario,
    answer,
    isOnePolicy,
  }: {
    network: Network;
    scenario: Scenario | null;
    answer: ShownWhy;
    isOnePolicy: boolean;
  },
  width: number,
): readonly string[] {
  return [
    ...renderTitle(network, scenario, width),
    '',
    ...bodyOf(network, answer, isOnePolicy, width),
    '',
    ...wrap(sayEvidence(answer.evidence), width),
  ];
}

const averages =
  'One of the goods that change their way, at its market’s door: averages of the units that come so.';
const elseAbove = ' What else changes with them is in the table above.';

/** Why no plan does without something: what cannot hold together once it is gone. */
function renderNeeded(network: Network, because: readonly Conflict[], width: number): readonly string[] {
  if (because.length === 0) return ['', ...wrap('Which statements force it was not found in time.', width)];
  return because.flatMap((conflict) => {
    const { statements, cause, askedUnits, mostUnits, mostIs } = conflict;
    const isAlone = statements.length === 1;
    const served =
      isAlone && cause === null && askedUnits !== null && mostUnits !== null
        ? [
            `Without it ${mostWords[mostIs]}${digits(Math.max(0, mostUnits))} of the ${countUnits(network, askedUnits)} can be served.`,
          ]
        : [];
    return [
      '',
      ...wrap(isAlone ? 'Without it this cannot hold:' : 'Without it these cannot hold together:', width),
      ...renderConflict(network, conflict, width),
      ...served.flatMap((sentence) => wrap(sentence, width)),
    ];
  });
}

function bodyOf(network: Network, answer: ShownWhy, isOnePolicy: boolean, width: number): readonly string[] {
  switch (answer.kind) {
    case 'limits':
      return renderLimits(network, answer.limits, answer.evidence, isOnePolicy, width);
    case 'not possible': {
      const reasons = answer.reasons.map((reason) => sayNotPossible(network, answer.about, reason));
      return wrap(`${nameActivity(network, answer.about)} cannot be used: ${reasons.join('; ')}.`, width);
    }
    case 'not served': {
      const at = answer.market === null ? 'No market' : nameIn(network.sites, answer.market);
      const verb = answer.market === null ? 'gets' : 'gets no';
      return wrap(`${at} ${verb} ${nameIn(network.products, answer.product)} in this plan.`, width);
    }
    case 'used':
    case 'unused': {
      const sentences = answer.kind === 'used' ? sayUsed(network, answer) : sayUnused(network, answer);
      const { bill, comparison, changes, evidence } = answer;
      const units = answer.kind === 'used' ? answer.quantity : answer.entersAt.quantity;
      return [
        ...sentences.flatMap((sentence) => wrap(sentence, width)),
        ...(answer.kind === 'used' && answer.extraCost === null
          ? renderNeeded(network, answer.because, width)
          : []),
        ...(bill.length === 0 ? [] : ['', ...renderTable(billTable(answer, units), width)]),
        ...(comparison === null
          ? []
          : [
              '',
              ...renderTable(comparisonTable(network, comparison, evidence.currency), width),
              ...wrap(
                averages +
                  (bill.length === 0 ? '' : elseAbove) +
                  saySharedFixed(network, comparison, evidence.currency),
                width,
              ),
            ]),
        ...(changes.length === 0 ? [] : ['', ...renderTable(changesTable(network, changes), width)]),
      ];
    }
  }
}
