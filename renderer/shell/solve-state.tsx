import { useEffect, useRef, useState } from 'react';
import { Button as AriaButton } from 'react-aria-components';
import { Button } from '../components/button.tsx';
import { Keys } from '../components/keys.tsx';
import { useFormat } from '../format/use-format.ts';
import { useText, type Text } from '../i18n/use-text.tsx';
import { useSession } from '../session/use-session.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { solvedScenario } from '../store/selectors.ts';
import { usePlanner } from '../store/use-planner.ts';
import { useElapsed } from './use-elapsed.ts';
import { planState, type PlanState } from './plan-state.ts';
import { SolvePanel } from './solve-panel.tsx';
import { solveMessages as messages } from './solve-messages.ts';
import './solve-state.css';

const selectState = (state: PlannerState) => state;

/** How the plan stands, in words, with the action that follows from it. Its panel opens under it and blocks nothing. */
export function SolveState({ isTight }: { isTight: boolean }) {
  const state = usePlanner(selectState);
  const { say } = useText();
  const session = useSession();
  const [isOpen, setOpen] = useState(false);
  const panel = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const plan = planState(state);
  const elapsed = useElapsed(plan.kind === 'solving' ? plan.job.startedAt : null);
  const { glyph, words } = useSolveWords(plan, elapsed);
  const isSolving = plan.kind === 'solving';
  const scenario = solvedScenario(state);
  useEffect(() => {
    if (isOpen) panel.current?.focus();
  }, [isOpen]);
  // What it tells is of one document.
  const key = state.document?.key;
  useEffect(() => setOpen(false), [key]);
  const close = () => {
    setOpen(false);
    opener.current?.focus();
  };
  return (
    <div className={isTight ? 'solve-state solve-state-tight' : 'solve-state'}>
      <AriaButton
        ref={opener}
        className={`solve-state-words solve-state-${plan.kind}`}
        aria-expanded={isOpen}
        onPress={() => setOpen(!isOpen)}
      >
        <span className="solve-state-glyph" aria-hidden="true">
          {glyph}
        </span>
        <span aria-live="polite" aria-atomic="true" className="solve-state-text">
          {words}
        </span>
      </AriaButton>
      {isSolving ? (
        <Button
          onPress={() => void session.cancelSolve(scenario)}
          isDisabled={plan.job.isCancelling}
          whyDisabled={say(messages.isStopping)}
        >
          {say(messages.cancel)}
        </Button>
      ) : (
        <Button
          kind={plan.kind === 'planned' ? 'plain' : 'primary'}
          tourStop="solve"
          onPress={() => void session.solve(scenario)}
        >
          {say(messages.solve)} <Keys keys="F5" />
        </Button>
      )}
      {isOpen ? (
        <div
          ref={panel}
          className="solve-state-panel"
          role="dialog"
          aria-modal="false"
          aria-label={say(messages.panel)}
          tabIndex={-1}
          onKeyDown={(event) => {
            if (event.key === 'Escape') close();
          }}
        >
          <SolvePanel plan={plan} words={words} elapsed={elapsed} onClose={close} />
        </div>
      ) : null}
    </div>
  );
}

function useSolveWords(plan: PlanState, elapsed: number): { glyph: string; words: string } {
  const { say } = useText();
  const format = useFormat();
  const seconds = (value: number) => format.number(value, value < 9.95 ? 1 : 0);
  switch (plan.kind) {
    case 'solving':
      return {
        glyph: '',
        words:
          plan.gap === null
            ? say(messages.solving, { seconds: format.number(elapsed, 0) })
            : say(messages.solvingGap, {
                gap: format.share(plan.gap),
                seconds: format.number(elapsed, 0),
              }),
      };
    case 'unsolved':
      return { glyph: '○', words: say(messages.unsolved) };
    case 'stale':
      return { glyph: '○', words: say(messages.stale, { count: plan.changed }) };
    case 'failed':
      return {
        glyph: '◆',
        words: sayFailure(plan, { seconds: seconds(plan.seconds) }, say),
      };
    case 'planned': {
      const values = {
        gap: plan.gap === null ? say(messages.notProven) : format.share(plan.gap, 2),
        seconds: seconds(plan.seconds),
      };
      if (plan.isProven) return { glyph: '✓', words: say(messages.optimal, values) };
      if (plan.stoppedBy === 'cancelled') return { glyph: '○', words: say(messages.stoppedByYou, values) };
      return { glyph: '○', words: say(messages.stopped, values) };
    }
  }
}

/** A diagnosis tells how many statements conflict. */
function sayFailure(
  plan: Extract<PlanState, { kind: 'failed' }>,
  values: { seconds: string },
  say: Text['say'],
): string {
  const [first, ...others] = plan.diagnosis?.conflicts ?? [];
  if (first === undefined) return say(failureMessage(plan), values);
  return others.length === 0
    ? say(messages.conflicting, { count: first.statements.length })
    : say(messages.conflicts, { count: others.length + 1 });
}

function failureMessage({ status, stoppedBy }: Extract<PlanState, { kind: 'failed' }>) {
  if (status === 'infeasible') return messages.infeasible;
  if (status === 'unbounded') return messages.unbounded;
  if (stoppedBy === 'time') return messages.outOfTime;
  if (stoppedBy === 'memory') return messages.outOfMemory;
  if (stoppedBy === 'crash') return messages.crashed;
  return messages.notTried;
}
