import type { WhySubject } from '../../../solver/analysis/why/why-subject.ts';
import type { Evidence } from '../../../solver/analysis/why/why-answer.ts';
import type { Message } from '../../i18n/message.ts';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import { analysisKey } from '../../store/analyses-slice.ts';
import { activeAnswer, isStale } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { RunButton } from '../questions/run-button.tsx';
import { Sentences } from '../questions/sentences.tsx';
import { Standing } from '../questions/standing.tsx';
import { answerOfKind, useAnalysis, type AnalysisOf } from '../questions/use-analysis.ts';
import type { SayProgress } from '../questions/running-words.tsx';
import { whyMessages as messages } from './messages.ts';
import { activityName, wholeMoney, type WhyWords } from './names-of-why.ts';
import { sayWhy } from './say-why.ts';
import { WhyBill } from './why-bill.tsx';
import { WhyChanges } from './why-changes.tsx';
import { WhyComparison } from './why-comparison.tsx';
import { WhyNeeded } from './why-needed.tsx';
import './why.css';

const selectScenario = ({ activeScenario }: PlannerState) => activeScenario;
const selectPlan = (state: PlannerState) =>
  isStale(state, state.activeScenario) ? null : (activeAnswer(state)?.record.plan ?? null);

export interface WhySectionProps extends PlanView {
  subject: WhySubject;
  /** The question as it is put before the first answer. */
  label: Message;
}

/** Why the plan has what is selected or has it not: asked by a button, answered in sentences, a picture and what would change it. */
export function WhySection({ planned, names, format, text, subject, label }: WhySectionProps) {
  const { say, sayRich } = text;
  const { analysis, run } = useWhy(subject);
  const sayProgress = sayWhyProgress(text, format);
  const words: WhyWords = { names, format, text, network: analysis.result?.network ?? planned.network };
  const answer = answerOfKind(analysis.result, 'why');
  const told = answer === null || answer.kind === 'limits' ? null : answer;
  return (
    <section className="inspect-part why" aria-label={say(messages.title)}>
      <h3>{say(messages.title)}</h3>
      <Standing analysis={analysis} sayProgress={sayProgress} onRun={run} />
      {told === null ? null : (
        <p className={analysis.isStale || analysis.running !== null ? 'question-old' : undefined}>
          <Sentences sentences={sayWhy(told, words).map(({ message, values }) => sayRich(message, values))} />
        </p>
      )}
      {told !== null && (told.kind === 'used' || told.kind === 'unused') ? (
        <>
          {told.bill.length === 0 ? null : <WhyBill answer={told} words={words} />}
          {told.comparison === null ? null : (
            <WhyComparison comparison={told.comparison} currency={told.evidence.currency} words={words} />
          )}
          {told.kind === 'used' && told.extraCost === null ? (
            <WhyNeeded because={told.because} words={words} />
          ) : (
            <WhyChanges changes={told.changes} what={activityName(told.about, words)} words={words} />
          )}
          <HowFound evidence={told.evidence} words={words} />
        </>
      ) : null}
      <div className="inspect-actions">
        <RunButton analysis={analysis} label={say(label)} onRun={run} />
      </div>
    </section>
  );
}

/**
 * A question about the plan of the scenario that is shown, and how it is asked. A plan that the inputs have left behind
 * says nothing of what they would decide now: then the best plan is found first.
 */
export function useWhy(subject: WhySubject): { analysis: AnalysisOf; run: () => void } {
  const scenario = usePlanner(selectScenario);
  const plan = usePlanner(selectPlan);
  const store = usePlannerStore();
  const asked = { kind: 'why', subject, plan, secondsPerSolve: null, scope: null } as const;
  const analysis = useAnalysis(scenario, analysisKey(asked));
  const run = () => {
    const { solveSeconds: secondsPerSolve } = store.getState().preferences;
    analysis.run({ ...asked, secondsPerSolve });
  };
  return { analysis, run };
}

/** How far the answer is: solves done, and seconds. */
export function sayWhyProgress({ say }: PlanView['text'], format: PlanView['format']): SayProgress {
  return ({ done }, seconds) =>
    say(messages.solving, { solves: done + 1, seconds: format.number(seconds, 0) });
}

/** A smaller gap is less than anybody reads off. */
const leastGap = 2e-6;

/** Differences that the gap leaves open, where it leaves any worth telling. */
function sayNoise(evidence: Evidence, words: WhyWords): readonly string[] {
  const { relativeGap, planCost } = evidence;
  if (relativeGap === null || planCost === null || relativeGap <= leastGap) return [];
  const values = {
    gap: words.format.share(relativeGap, 2),
    money: wholeMoney(relativeGap * Math.abs(planCost), evidence, words),
  };
  return [words.text.say(messages.provenWithin, values)];
}

/** What was held while the figures were found, and whether they are proven. */
export function HowFound({ evidence, words }: { evidence: Evidence; words: WhyWords }) {
  const { say, language } = words.text;
  const scopes = { whole: null, own: messages.heldOwn, differing: messages.heldDiffering };
  const held = scopes[evidence.scope];
  const notes = [
    ...(held === null ? [] : [say(held)]),
    ...(evidence.isProven ? sayNoise(evidence, words) : [say(messages.notProven)]),
  ];
  return notes.length === 0 ? null : <p className="plan-note">{notes.join(sentenceGap(language))}</p>;
}
