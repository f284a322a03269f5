import type { ReactNode } from 'react';
import { Button } from '../../components/button.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { RunningAnalysis } from '../../store/analyses-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { questionMessages as messages } from './messages.ts';
import { RunningWords, type SayProgress } from './running-words.tsx';
import './question.css';

const selectShow = ({ show }: PlannerState) => show;

/** Before the first answer: what one would show, and how to have it. */
export function EmptyQuestion({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="question-state">
      <h2>{title}</h2>
      {children}
    </div>
  );
}

export interface SoughtProps {
  title: string;
  running: RunningAnalysis;
  sayProgress: SayProgress;
  /** What goes on, and that one may work on. */
  children?: ReactNode;
}

/** While the first answer is sought. */
export function SoughtAnswer({ title, running, sayProgress, children }: SoughtProps) {
  return (
    <div className="question-state">
      <h2>{title}</h2>
      <p role="status">
        <RunningWords running={running} sayProgress={sayProgress} />
      </p>
      {children}
    </div>
  );
}

export interface FailedQuestionProps {
  title: string;
  onRun: () => void;
  /** What else to do, before running again. */
  actions?: ReactNode;
  /** What was wrong. */
  children: ReactNode;
}

/** Why there is no answer, and what to do instead. */
export function FailedQuestion({ title, onRun, actions, children }: FailedQuestionProps) {
  const { say } = useText();
  const show = usePlanner(selectShow);
  return (
    <div className="question-state">
      <h2>
        <span className="question-error" aria-hidden="true">
          ◆
        </span>{' '}
        {title}
      </h2>
      {children}
      <div className="question-actions">
        {actions}
        <Button kind="primary" onPress={onRun}>
          {say(messages.runAgain)}
        </Button>
        <Button kind="link" onPress={() => show({ areFindingsOpen: true })}>
          {say(messages.showFindings)}
        </Button>
      </div>
    </div>
  );
}
