import { Button } from '../../components/button.tsx';
import { Notice } from '../../components/notice.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { scenarioKey } from '../../store/answers-slice.ts';
import {
  activeAnswer,
  activeJob,
  activeNetwork,
  isDiagnosisOnScreen,
  isStale,
} from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { DiagnosisPanel } from '../diagnosis/diagnosis-panel.tsx';
import { EmptyQuestion } from '../questions/question-states.tsx';
import { planMessages as messages } from './messages.ts';

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectFailure = ({ failures, activeScenario }: PlannerState) =>
  failures[scenarioKey(activeScenario)] ?? null;
const selectIsStale = (state: PlannerState) => isStale(state, state.activeScenario);
const selectShow = ({ show }: PlannerState) => show;

/** How the plan on the screen stands, where the bar above does not say it all: no plan was found, or not the best. */
export function PlanNotice() {
  const { say } = useText();
  const format = useFormat();
  const answer = usePlanner(activeAnswer);
  const job = usePlanner(activeJob);
  const failure = usePlanner(selectFailure);
  const isOld = usePlanner(selectIsStale);
  if (answer === null) return null;
  const time = format.time(answer.solvedAt, new Date());
  // The bar above says that a plan is sought, is stale or was lost with its solver; a strip here would move the map.
  if (job !== null) return null;
  if (failure !== null && failure.stoppedBy !== 'cancelled' && failure.stoppedBy !== 'crash') {
    const isConflict = failure.status === 'infeasible';
    return (
      <Notice severity="error" actions={isConflict ? <WhyButton /> : <FindingsButton />}>
        <Failure
          sentence={say(messages.failedKept, { time })}
          message={isConflict ? null : failure.message}
        />
      </Notice>
    );
  }
  if (isOld || answer.record.status === 'optimal') return null;
  const gap = answer.record.relativeGap;
  return (
    <Notice severity="warning">
      {gap === null ? say(messages.stoppedUnknown) : say(messages.stopped, { gap: format.share(gap, 2) })}
    </Notice>
  );
}

/** The middle of the screen where there is no plan: what one would show, or why there is none. */
export function NoPlan() {
  const { say } = useText();
  const session = useSession();
  const scenario = usePlanner(selectScenario);
  const job = usePlanner(activeJob);
  const failure = usePlanner(selectFailure);
  const isWhyShown = usePlanner(isDiagnosisOnScreen);
  const network = usePlanner(activeNetwork);
  const markets = network?.sites.filter(({ roles }) => roles.includes('market')).length ?? 0;
  if (job !== null) {
    return (
      <EmptyQuestion title={say(messages.isSolving)}>
        <Button onPress={() => void session.cancelSolve(scenario)}>{say(messages.cancel)}</Button>
      </EmptyQuestion>
    );
  }
  const solve = (
    <Button kind="primary" onPress={() => void session.solve(scenario)} tourStop="solve">
      {say(messages.solveNow)}
    </Button>
  );
  if (isWhyShown || (failure !== null && failure.status === 'infeasible')) return <DiagnosisPanel />;
  if (failure !== null && failure.stoppedBy !== 'cancelled') {
    return (
      <div className="question-state">
        <h2>
          <span className="question-error">◆</span> {say(messages.failed)}
        </h2>
        <Failure sentence={null} message={failure.message} />
        <div className="question-actions">
          {solve}
          <FindingsButton />
        </div>
      </div>
    );
  }
  return (
    <EmptyQuestion title={say(messages.noPlan)}>
      <p>{say(messages.noPlanHint, { markets })}</p>
      {solve}
    </EmptyQuestion>
  );
}

/** Turns from the last plan to why there is no new one. */
function WhyButton() {
  const { say } = useText();
  const show = usePlanner(selectShow);
  return (
    <Button kind="link" onPress={() => show({ isDiagnosisShown: true })}>
      {say(messages.findOutWhy)}
    </Button>
  );
}

function FindingsButton() {
  const { say } = useText();
  const show = usePlanner(selectShow);
  return (
    <Button kind="link" onPress={() => show({ areFindingsOpen: true })}>
      {say(messages.showFindings)}
    </Button>
  );
}

/** The solver's own words are English, a sentence a line. */
function Failure({ sentence, message }: { sentence: string | null; message: string | null }) {
  return (
    <div className="plan-failure">
      {sentence === null ? null : <p>{sentence}</p>}
      {(message ?? '')
        .split(/\n+/)
        .filter((line) => line.trim() !== '')
        .map((line) => (
          <p key={line} lang="en">
            {line}
          </p>
        ))}
    </div>
  );
}
