import { useMemo } from 'react';
import type { BreakEven } from '../../../solver/analysis/breakeven/break-even.ts';
import { useText } from '../../i18n/use-text.tsx';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { EmptyQuestion } from '../questions/question-states.tsx';
import { QuestionHeadline } from '../questions/question-headline.tsx';
import { answerOfKind } from '../questions/use-analysis.ts';
import { Standing } from '../questions/standing.tsx';
import { BreakEvenFigure } from './break-even-figure.tsx';
import { BreakEvenInspector } from './break-even-inspector.tsx';
import { BreakEvenNotes } from './break-even-notes.tsx';
import { NoCurve, sayProgressIn } from './break-even-states.tsx';
import { BreakEvenTools } from './break-even-tools.tsx';
import { lookUp } from './curve-view.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayBreakEven } from './say-break-even.ts';
import { useQuestionActs, type QuestionActs } from './use-question-acts.ts';
import { MapScreen } from './map-screen.tsx';
import { useMapActs, useMapQuestion, type MapActs, type MapQuestion } from './use-map-question.ts';
import { useQuestion, type Question } from './use-question.ts';
import './break-even.css';

/** At which value of one parameter the best plan changes, to which, and what it is worth. */
export function BreakEvenScreen() {
  const { say } = useText();
  const question = useQuestion();
  const against = useMapQuestion(question);
  if (question === null) {
    return (
      <ScreenLayout>
        <EmptyQuestion title={say(messages.emptyTitle)}>
          <p>{say(messages.noLevers)}</p>
        </EmptyQuestion>
      </ScreenLayout>
    );
  }
  return <Asked question={question} against={against} />;
}

function Asked({ question, against }: { question: Question; against: MapQuestion | null }) {
  const acts = useQuestionActs(question);
  const mapActs = useMapActs(question, against);
  if (against !== null)
    return <MapScreen question={question} acts={acts} against={against} mapActs={mapActs} />;
  return <CurveScreen question={question} acts={acts} mapActs={mapActs} />;
}

interface CurveScreenProps {
  question: Question;
  acts: QuestionActs;
  mapActs: MapActs;
}

function CurveScreen({ question, acts, mapActs }: CurveScreenProps) {
  const tools = <BreakEvenTools question={question} acts={acts} against={null} mapActs={mapActs} />;
  const answer = answerOfKind(question.analysis.result, 'breakeven');
  const curve = answer?.kind === 'curve' ? answer.curve : null;
  if (curve === null) {
    return (
      <ScreenLayout tools={tools}>
        <NoCurve question={question} acts={acts} />
      </ScreenLayout>
    );
  }
  const isOther = question.range.from !== curve.from || question.range.to !== curve.to;
  return (
    <ScreenLayout
      headline={<Headline question={question} curve={curve} />}
      tools={tools}
      inspectorWidth={456}
      inspector={<BreakEvenInspector question={question} curve={curve} onValue={acts.setValue} />}
    >
      <div className="question-screen">
        <Standing
          analysis={question.analysis}
          sayProgress={sayProgressIn(question)}
          onRun={acts.run}
          otherQuestion={isOther ? question.text.say(messages.otherRange) : null}
        />
        <BreakEvenFigure question={question} curve={curve} onValue={acts.setValue} />
        <BreakEvenNotes question={question} curve={curve} />
      </div>
    </ScreenLayout>
  );
}

function Headline({ question, curve }: { question: Question; curve: BreakEven }) {
  const { name, value, analysis, text, format } = question;
  const sentences = useMemo(
    () => sayBreakEven(curve, lookUp(curve, value), { lever: name, territory: format.territory }, format),
    [curve, value, name, format],
  );
  const said = sentences.map(({ message, values }) => text.sayRich(message, values));
  return <QuestionHeadline analysis={analysis} sentences={said} />;
}
