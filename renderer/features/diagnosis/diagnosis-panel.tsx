import { useRef } from 'react';
import type { Conflict } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { Button } from '../../components/button.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { activeAnswer } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { questionMessages } from '../questions/messages.ts';
import { EmptyQuestion, FailedQuestion, SoughtAnswer } from '../questions/question-states.tsx';
import { Sentences } from '../questions/sentences.tsx';
import type { SayProgress } from '../questions/running-words.tsx';
import { Standing } from '../questions/standing.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useFormat } from '../../format/use-format.ts';
import { countUnits, type DiagnosisWords } from './diagnosis-words.ts';
import { EditCost } from './edit-cost.tsx';
import { EditsFigure } from './edits-figure.tsx';
import { EditList } from './edit-list.tsx';
import { FindOutWhy } from './find-out-why.tsx';
import { diagnosisMessages as messages } from './messages.ts';
import { LimitsFigure } from './limits-figure.tsx';
import { sayCause, sayChange } from './say-statement.ts';
import { StatementLink } from './statement-link.tsx';
import { titleOf } from './title-of.ts';
import { useDiagnosis, type DiagnosisView } from './use-diagnosis.ts';
import './diagnosis.css';

const selectShow = ({ show }: PlannerState) => show;

/** Where there is no plan because statements conflict: which, and the edits that give one. */
export function DiagnosisPanel() {
  const { say } = useText();
  const answer = usePlanner(activeAnswer);
  const show = usePlanner(selectShow);
  return (
    <div className="diagnosis-screen">
      {answer === null ? null : (
        <div className="diagnosis-back">
          <Button kind="link" onPress={() => show({ isDiagnosisShown: false })}>
            {say(messages.backToPlan)}
          </Button>
        </div>
      )}
      <DiagnosisState />
    </div>
  );
}

function DiagnosisState() {
  const view = useDiagnosis();
  const { say } = useText();
  const sayProgress = useSayProgress();
  const { analysis, found, otherwise, run } = view;
  if (found !== null) return <Found view={view} found={found} sayProgress={sayProgress} />;
  if (analysis.running !== null) {
    return (
      <SoughtAnswer title={say(messages.runningTitle)} running={analysis.running} sayProgress={sayProgress}>
        <p>{say(messages.runningWords)}</p>
        <Button
          onPress={analysis.cancel}
          isDisabled={analysis.running.isCancelling}
          whyDisabled={say(questionMessages.isStopping)}
        >
          {say(questionMessages.cancel)}
        </Button>
      </SoughtAnswer>
    );
  }
  if (otherwise === 'has plan') {
    return (
      <EmptyQuestion title={say(messages.hasPlanTitle)}>
        <p>{say(messages.hasPlanWords)}</p>
      </EmptyQuestion>
    );
  }
  const { failure } = analysis;
  if (otherwise !== null || (failure !== null && failure.why !== 'cancelled')) {
    return (
      <FailedQuestion title={say(messages.failedTitle)} onRun={run}>
        {failure === null ? <p>{say(messages.undecided)}</p> : <p lang="en">{failure.message}</p>}
      </FailedQuestion>
    );
  }
  return (
    <EmptyQuestion title={say(messages.askTitle)}>
      <p>{say(messages.askWords)}</p>
      <FindOutWhy />
    </EmptyQuestion>
  );
}

function useSayProgress(): SayProgress {
  const { say } = useText();
  const format = useFormat();
  return ({ say: told }, elapsed) => {
    const seconds = format.number(elapsed, 0);
    switch (told.key) {
      case 'costs':
        return say(messages.progressCosts, {
          edit: told.values['edit'] ?? 1,
          edits: told.values['edits'] ?? 1,
          seconds,
        });
      case 'amounts':
        return say(messages.progressAmounts, { count: Number(told.values['found'] ?? 0), seconds });
      default:
        return say(messages.progressConflicts, { count: Number(told.values['found'] ?? 0), seconds });
    }
  };
}

function Found({
  view,
  found: { diagnosis, words },
  sayProgress,
}: {
  view: DiagnosisView;
  found: NonNullable<DiagnosisView['found']>;
  sayProgress: SayProgress;
}) {
  const { say } = words.text;
  const { conflicts, edits, totalCapacity, isComplete, wasStopped, solves, seconds } = diagnosis;
  const list = useRef<HTMLDivElement>(null);
  const [smallest] = edits;
  const goToEdit = (place: number) => {
    const item = list.current?.querySelectorAll('li')[place];
    item?.scrollIntoView({ block: 'nearest' });
    item?.querySelector('button')?.focus();
  };
  return (
    <div className="diagnosis">
      <h2>
        <span className="question-error" aria-hidden="true">
          ◆
        </span>{' '}
        {titleOf(diagnosis, words.text)}
      </h2>
      <Standing analysis={view.analysis} sayProgress={sayProgress} onRun={view.run} />
      {smallest === undefined ? null : (
        <p className="diagnosis-lead">
          <Sentences
            sentences={[
              words.text.sayRich(messages.lead, {
                count: edits.length,
                number: words.format.number(edits.length),
                change: smallest.changes
                  .map((change) => sayChange(words, change))
                  .join(say(messages.nextChange)),
              }),
              <EditCost key="cost" edit={smallest} words={words} />,
            ]}
          />
        </p>
      )}
      {totalCapacity === null ? null : (
        <p>
          {say(messages.total, {
            asked: countUnits(words, totalCapacity.askedUnits),
            most: countUnits(words, totalCapacity.mostUnits),
            sites: totalCapacity.sites.length,
          })}
        </p>
      )}
      {conflicts.map((conflict, place) => (
        <ConflictOf
          key={place}
          conflict={conflict}
          number={conflicts.length === 1 ? null : place + 1}
          words={words}
        />
      ))}
      <LimitsFigure diagnosis={diagnosis} words={words} />
      {edits.length > 1 ? <EditsFigure edits={edits} words={words} onOpen={goToEdit} /> : null}
      <div ref={list}>
        <EditList view={view} diagnosis={diagnosis} words={words} />
      </div>
      <p className="diagnosis-evidence">
        {isComplete ? null : `${say(messages.more)} `}
        {wasStopped ? `${say(messages.stopped)} ` : null}
        {say(messages.evidence, { solves, seconds: words.format.number(seconds, 1) })}
      </p>
    </div>
  );
}

const servedMessages = {
  reached: messages.lets,
  'a bound': messages.letsAtMost,
  found: messages.letsAtLeast,
} as const;

function ConflictOf({
  conflict,
  number,
  words,
}: {
  conflict: Conflict;
  number: number | null;
  words: DiagnosisWords;
}) {
  const { say } = words.text;
  const { statements, cause, askedUnits, mostUnits, mostIs, isIrreducible } = conflict;
  const how =
    statements.length === 1 ? messages.alone : isIrreducible ? messages.together : messages.togetherUnproven;
  return (
    <section className="diagnosis-conflict">
      {number === null ? null : <h3>{say(messages.conflict, { number })}</h3>}
      <p>{say(how)}</p>
      <ul>
        {statements.map((statement) => (
          <li key={`${statement.kind} ${statement.ids.join(' ')}`}>
            <StatementLink statement={statement} words={words} />
          </li>
        ))}
      </ul>
      {cause === null ? null : <p>{sayCause(words, cause)}</p>}
      {cause !== null || askedUnits === null || mostUnits === null || statements.length === 1 ? null : (
        <p>
          {say(servedMessages[mostIs], {
            asked: countUnits(words, askedUnits),
            most: countUnits(words, Math.max(0, mostUnits)),
          })}
        </p>
      )}
    </section>
  );
}
