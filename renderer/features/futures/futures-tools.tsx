import { Segmented } from '../../components/segmented.tsx';
import { Select } from '../../components/select.tsx';
import { RunButton } from '../questions/run-button.tsx';
import { futuresMessages as messages } from './messages.ts';
import { reportMessages } from './report-messages.ts';
import { measures } from './regret-view.ts';
import type { FuturesQuestion } from './use-futures.ts';

const everything = 'everything';
/** How much of the probability the worst cases are. */
const tails = [0.01, 0.05, 0.1, 0.2, 0.5] as const;

/** The question in one row: what to decide by, how bad the worst cases are, what is decided now, and the run. */
export function FuturesTools({ question }: { question: FuturesQuestion }) {
  const { view, stated, network, analysis, choose, run, text, format } = question;
  const { say } = text;
  const labels = { expected: messages.byExpected, cvar: messages.byCvar, regret: messages.byRegret };
  const alphas = [...new Set([...tails.map((tail) => 1 - tail), view.alpha])].sort((a, b) => b - a);
  // Nothing is dated before the first period.
  const [, ...later] = network.settings.periods;
  return (
    <div className="question-tools">
      <span className="field-label">{say(messages.measure)}</span>
      <Segmented
        label={say(messages.measure)}
        options={measures.map((id) => ({ id, label: say(labels[id]) }))}
        value={view.measure}
        onChange={(measure) => choose({ measure, plan: null })}
      />
      <Select
        label={say(messages.worstCases)}
        isLabelShown
        options={alphas.map((alpha) => ({ id: String(alpha), label: format.share(1 - alpha, 0) }))}
        value={String(view.alpha)}
        onChange={(alpha) => choose({ alpha: Number(alpha) })}
      />
      <Select
        label={say(reportMessages.plan)}
        isLabelShown
        options={[
          { id: everything, label: say(messages.everything) },
          ...later.map((period) => ({
            id: period.id as string,
            label: say(messages.datedBefore, { period: format.period(period) }),
          })),
        ]}
        value={view.decideBefore ?? everything}
        onChange={(period) => choose({ decideBefore: period === everything ? null : period })}
      />
      <RunButton
        analysis={analysis}
        label={say(messages.run)}
        onRun={run}
        whyNot={stated.length < 2 ? say(messages.tooFew) : null}
      />
    </div>
  );
}
