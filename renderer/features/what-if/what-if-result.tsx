import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { exactWhatIf, type WhatIf } from '../../store/what-if-slice.ts';
import { moneyScale } from '../plan/money-scale.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { whatIfMessages as messages } from './messages.ts';
import { shownTotal, whatIfSums } from './what-if-sums.ts';

const selectScenarioName = ({ document, activeScenario }: PlannerState) =>
  document?.content.scenarios.find(({ id }) => id === activeScenario)?.name ?? null;

/** The name of the plan that levers are turned from. */
export function usePlanName({ text, format }: Pick<PlanView, 'text' | 'format'>): string {
  const scenario = usePlanner(selectScenarioName);
  return scenario === null ? text.say(messages.baseName) : format.name(scenario);
}

export interface WhatIfResultProps extends PlanView {
  whatIf: WhatIf | null;
  whyNot: 'no plan' | 'stale' | null;
}

/** Total and change, with ≈ before the total until the best plan of all is known, and beneath them which of the two it is. */
export function WhatIfResult({ planned, format, text: { say, ...text }, whatIf, whyNot }: WhatIfResultProps) {
  const { network, ledger } = planned;
  const plan = usePlanName({ text: { say, ...text }, format });
  const before = shownTotal(network, ledger);
  const found = whatIf === null ? null : whatIfSums(whatIf);
  const total = found === null ? before : shownTotal(network, found.sums);
  const change = total - before;
  const { scale, digits } = moneyScale(before);
  const unit = format.moneyUnit(ledger.currency, scale);
  const isAbout = whatIf !== null && found?.isExact !== true;
  const isWaiting = whatIf !== null && found === null;
  const isProfit = network.settings.objective === 'profit';
  const share = before === 0 ? null : Math.abs(change / before);
  const printed = format.number(Math.abs(change) / scale, digits);
  const isSame = Number(printed.replaceAll(',', '')) === 0;
  return (
    <div className="what-if-figures" role="status" aria-atomic="true">
      <span className="what-if-line">
        <strong className="what-if-total" data-waiting={isWaiting || undefined}>
          {isAbout && !isWaiting ? (
            <>
              <span aria-hidden="true">≈</span>
              <span className="what-if-unseen">{say(messages.about)}</span>{' '}
            </>
          ) : null}
          {format.number(total / scale, digits)}
        </strong>
        {whatIf === null || isWaiting ? null : (
          <span className="what-if-change">
            {isSame ? say(messages.same) : `${change > 0 ? '▲' : '▼'} ${printed} (${format.share(share, 1)})`}
          </span>
        )}
      </span>
      <span className="what-if-note">
        {whatIf === null
          ? say(isProfit ? messages.contribution : messages.landed, { unit })
          : say(isProfit ? messages.contributionAgainst : messages.landedAgainst, { unit, plan })}
      </span>
      <span className="what-if-note">{say(noteOf(whatIf, found?.isExact === true, whyNot))}</span>
    </div>
  );
}

function noteOf(whatIf: WhatIf | null, isExact: boolean, whyNot: WhatIfResultProps['whyNot']) {
  if (whyNot !== null) return messages.whyStale;
  if (whatIf === null) return messages.turnHint;
  if (isExact) return exactWhatIf(whatIf)?.record.status === 'optimal' ? messages.isExact : messages.isFound;
  if (whatIf.failed?.turn === whatIf.turn)
    return whatIf.failed.isImpossible ? messages.noPlan : messages.noExact;
  if (whatIf.trouble?.turn === whatIf.turn)
    return whatIf.trouble.kind === 'infeasible' ? messages.noPreview : messages.onlyExact;
  return messages.isPreview;
}
