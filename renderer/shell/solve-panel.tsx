import { Disclosure, DisclosurePanel, Button as AriaButton, Heading } from 'react-aria-components';
import { Button } from '../components/button.tsx';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.tsx';
import { scenarioKey } from '../store/answers-slice.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { solvedScenario } from '../store/selectors.ts';
import { usePlanner } from '../store/use-planner.ts';
import type { PlanState } from './plan-state.ts';
import { SolveLimits } from './solve-limits.tsx';
import { SolvePlot } from './solve-plot.tsx';
import { FindOutWhy } from '../features/diagnosis/find-out-why.tsx';
import { solveMessages as messages } from './solve-messages.ts';
import './solve-panel.css';

export interface SolvePanelProps {
  plan: PlanState;
  /** The state in words, as the bar says it. */
  words: string;
  /** Seconds since a solve under way began. */
  elapsed: number;
  onClose: () => void;
}

const selectState = (state: PlannerState) => state;

/** The evidence of a plan, or the progress towards one; engine and limits folded away below. */
export function SolvePanel({ plan, words, elapsed, onClose }: SolvePanelProps) {
  const { say } = useText();
  const format = useFormat();
  const state = usePlanner(selectState);
  const { answers, failures } = state;
  const key = scenarioKey(solvedScenario(state));
  const answer = answers[key];
  const failure = failures[key];
  const solvedAt = answer?.solvedAt ?? null;
  const time = format.time(solvedAt, new Date());
  const note =
    plan.kind === 'solving'
      ? answer === undefined
        ? null
        : say(messages.staysNote)
      : plan.kind === 'stale' && solvedAt !== null
        ? say(messages.staleNote, { time })
        : plan.kind === 'failed' && plan.hasOlderPlan && solvedAt !== null
          ? say(messages.olderPlan, { time })
          : plan.kind === 'unsolved'
            ? say(messages.unsolvedNote)
            : null;
  const record = plan.kind === 'failed' ? failure : answer?.record;
  return (
    <>
      <div className="solve-panel-head">
        <h2 className="solve-panel-title">{words}</h2>
        <Button kind="quiet" label={say(messages.close)} onPress={onClose}>
          ×
        </Button>
      </div>
      {plan.kind === 'solving' ? <SolvePlot progress={plan.job.progress} /> : null}
      {note === null ? null : <p className="solve-panel-note">{note}</p>}
      {plan.kind === 'failed' && failure?.status === 'infeasible' ? (
        <p className="solve-panel-note">
          <FindOutWhy onAsked={onClose} />
        </p>
      ) : plan.kind !== 'failed' || failure?.message == null ? null : (
        <p className="solve-panel-note solve-panel-message" lang="en">
          {failure.message}
        </p>
      )}
      {plan.kind !== 'failed' || failure === undefined ? null : (
        <ul className="solve-panel-findings" lang="en">
          {failure.findings
            .filter(({ severity }) => severity === 'error')
            .slice(0, 6)
            .map(({ code, say, next }, n) => (
              <li key={`${code} ${n}`}>
                <span aria-hidden="true" className="solve-panel-glyph">
                  ◆
                </span>{' '}
                {say} {next === null ? null : <span className="solve-panel-next">{next}</span>}
              </li>
            ))}
        </ul>
      )}
      <dl className="solve-panel-facts">
        {plan.kind === 'solving' ? (
          <>
            <Fact name={say(messages.gap)} value={format.share(plan.gap, 2)} />
            <Fact name={say(messages.seconds)} value={format.number(elapsed, 0)} />
            <Fact name={say(messages.engine)} value={engineName(plan.job.progress.at(-1)?.engine ?? null)} />
            <Fact name={say(messages.nodes)} value={format.number(plan.job.progress.at(-1)?.nodes ?? null)} />
          </>
        ) : record === undefined ? null : (
          <>
            <Fact name={say(messages.gap)} value={format.share(record.relativeGap, 3)} />
            <Fact name={say(messages.seconds)} value={format.number(record.seconds.total, 1)} />
            <Fact name={say(messages.engine)} value={engineName(record.engine)} />
            {record.size === null ? null : (
              <Fact
                name={say(messages.size)}
                value={say(messages.sizeValue, {
                  rows: format.number(record.size.rows),
                  columns: format.number(record.size.columns),
                  integers: format.number(record.size.integers),
                })}
              />
            )}
            {plan.kind === 'failed' ? null : (
              <Fact
                name={say(messages.verified)}
                value={say(messages.verifiedValue, { count: record.verifier.violations.length })}
              />
            )}
          </>
        )}
      </dl>
      <Disclosure className="solve-panel-limits">
        <Heading className="solve-panel-limits-heading">
          <AriaButton slot="trigger" className="solve-panel-limits-button">
            <span aria-hidden="true">▸</span> {say(messages.limits)}
          </AriaButton>
        </Heading>
        <DisclosurePanel>
          <SolveLimits />
          <p className="solve-panel-note">{say(messages.limitsNote)}</p>
        </DisclosurePanel>
      </Disclosure>
    </>
  );
}

function Fact({ name, value }: { name: string; value: string }) {
  return (
    <div className="solve-panel-fact">
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}

/** Engines are known by the names their makers write. */
function engineName(engine: 'highs' | 'glpk' | null): string {
  return engine === null ? '—' : { highs: 'HiGHS', glpk: 'GLPK' }[engine];
}
