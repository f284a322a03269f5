import { useMemo } from 'react';
import type { StressRanking } from '../../../solver/analysis/stress/stress-answer.ts';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { QuestionHeadline } from '../questions/question-headline.tsx';
import { sayPlanned } from '../questions/say-progress.ts';
import { Standing } from '../questions/standing.tsx';
import { stressMessages as messages } from './messages.ts';
import { nameDisruption, nameInvestment } from './name-disruption.ts';
import { sayStress } from './say-stress.ts';
import { StressFigure } from './stress-figure.tsx';
import { StressInspector } from './stress-inspector.tsx';
import { NoRanking } from './stress-states.tsx';
import { StressTools } from './stress-tools.tsx';
import { useStress, type StressQuestion } from './use-stress.ts';
import './stress.css';

/** What the network could least afford to lose for a while, and what would help most. */
export function StressScreen() {
  const question = useStress();
  if (question === null) return <ScreenLayout>{null}</ScreenLayout>;
  const { answer, analysis } = question;
  const tools = <StressTools question={question} />;
  if (answer?.kind !== 'ranked') {
    return (
      <ScreenLayout tools={tools}>
        <NoRanking question={question} />
      </ScreenLayout>
    );
  }
  const { ranking } = answer;
  const worst = ranking.rows.find(({ effect }) => effect.pricedCost !== null) ?? ranking.rows[0];
  const row = ranking.rows.find(({ disruption }) => disruption.id === question.view.chosen) ?? worst;
  return (
    <ScreenLayout
      headline={<Headline question={question} ranking={ranking} />}
      tools={tools}
      inspectorWidth={380}
      inspector={
        row === undefined ? null : (
          <StressInspector key={row.disruption.id} question={question} ranking={ranking} row={row} />
        )
      }
    >
      <div className="question-screen">
        <Standing
          analysis={analysis}
          sayProgress={sayPlanned(question)}
          onRun={question.run}
          otherQuestion={question.isOther ? question.text.say(messages.otherQuestion) : null}
        />
        <StressFigure question={question} ranking={ranking} chosen={row?.disruption.id ?? null} />
        <Notes question={question} ranking={ranking} />
      </div>
    </ScreenLayout>
  );
}

function Headline({ question, ranking }: { question: StressQuestion; ranking: StressRanking }) {
  const { analysis, answered, text, format } = question;
  const { network } = answered;
  const sentences = useMemo(
    () =>
      sayStress(
        ranking,
        {
          disruption: (each) => nameDisruption(each, network, text, format),
          investment: (each, share) => nameInvestment(each, share, network, text, format),
        },
        format,
      ),
    [ranking, network, text, format],
  );
  const said = sentences.map(({ message, values }) => text.sayRich(message, values));
  return <QuestionHeadline analysis={analysis} sentences={said} />;
}

function Notes({ question, ranking }: { question: StressQuestion; ranking: StressRanking }) {
  const { say } = question.text;
  const { format } = question;
  const { solves, seconds, relativeGap, isProven, lostFactor } = ranking;
  const proof = {
    solves,
    seconds: format.number(seconds, 0),
    gap: format.share(relativeGap, 2),
  };
  return (
    <div className="question-notes">
      <p>{say(messages.lossPrice, { factor: format.number(lostFactor) })}</p>
      <p>{say(isProven ? messages.proof : messages.notProven, proof)}</p>
    </div>
  );
}
