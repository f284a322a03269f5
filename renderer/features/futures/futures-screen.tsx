import type { FuturesReport } from '../../../solver/analysis/futures/futures-answer.ts';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { QuestionHeadline } from '../questions/question-headline.tsx';
import { Standing } from '../questions/standing.tsx';
import { CostFigure } from './cost-figure.tsx';
import { FuturesInspector } from './futures-inspector.tsx';
import { FuturesTools } from './futures-tools.tsx';
import { NoReport, sayProgressIn } from './futures-states.tsx';
import { futuresMessages as messages } from './messages.ts';
import { RegretFigure } from './regret-figure.tsx';
import { sayFutures } from './say-futures.ts';
import { useFutures, type FuturesQuestion } from './use-futures.ts';
import './futures.css';

/** What to decide before it is known which future comes, and what each way of deciding risks. */
export function FuturesScreen() {
  const question = useFutures();
  return question === null ? null : <Asked question={question} />;
}

function Asked({ question }: { question: FuturesQuestion }) {
  const { analysis, report, isOfView, run } = question;
  const { say } = question.text;
  const tools = <FuturesTools question={question} />;
  const inspector = <FuturesInspector question={question} report={report} />;
  if (report === null) {
    return (
      <ScreenLayout tools={tools} inspector={inspector} inspectorWidth={380}>
        <NoReport question={question} />
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout
      headline={<Headline question={question} report={report} />}
      tools={tools}
      inspector={inspector}
      inspectorWidth={380}
    >
      <div className="question-screen futures">
        <Standing
          analysis={analysis}
          sayProgress={sayProgressIn(question)}
          onRun={run}
          otherQuestion={isOfView ? null : say(messages.otherChoices)}
        />
        <RegretFigure question={question} report={report} />
        <CostFigure question={question} report={report} />
      </div>
    </ScreenLayout>
  );
}

function Headline({ question, report }: { question: FuturesQuestion; report: FuturesReport }) {
  const { analysis, text } = question;
  const said = sayFutures(question, report).map(({ message, values }) => text.sayRich(message, values));
  return <QuestionHeadline analysis={analysis} sentences={said} />;
}
