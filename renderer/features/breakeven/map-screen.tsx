import type { PlanMap, PlanMapAnswer } from '../../../solver/analysis/breakeven/plan-map.ts';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { QuestionHeadline } from '../questions/question-headline.tsx';
import { NoAnswer } from '../questions/no-answer.tsx';
import { Standing } from '../questions/standing.tsx';
import { answerOfKind } from '../questions/use-analysis.ts';
import { BreakEvenTools } from './break-even-tools.tsx';
import { sayProgressIn } from './break-even-states.tsx';
import { MapFigure } from './map-figure.tsx';
import { MapInspector } from './map-inspector.tsx';
import { mapMessages } from './map-messages.ts';
import { lookUpMap } from './map-view.ts';
import { breakEvenMessages as messages } from './messages.ts';
import { sayMap } from './say-map.ts';
import type { MapActs, MapQuestion } from './use-map-question.ts';
import type { QuestionActs } from './use-question-acts.ts';
import type { Question } from './use-question.ts';

export interface MapScreenProps {
  question: Question;
  acts: QuestionActs;
  against: MapQuestion;
  mapActs: MapActs;
}

/** Which plan is best where, as two parameters move. */
export function MapScreen({ question, acts, against, mapActs }: MapScreenProps) {
  const { say } = question.text;
  const { analysis } = against;
  const tools = <BreakEvenTools question={question} acts={acts} against={against} mapActs={mapActs} />;
  const answer = answerOfKind(analysis.result, 'planmap');
  const sayProgress = sayProgressIn(question);
  if (answer?.kind === 'map') {
    const { map } = answer;
    return (
      <ScreenLayout
        headline={<Headline question={question} against={against} map={map} />}
        tools={tools}
        inspectorWidth={400}
        inspector={
          <MapInspector question={question} against={against} map={map} onValues={mapActs.setValues} />
        }
      >
        <div className="question-screen">
          <Standing
            analysis={analysis}
            sayProgress={sayProgress}
            onRun={mapActs.run}
            otherQuestion={isOfRanges(map, question, against) ? null : say(mapMessages.otherRange)}
          />
          <MapFigure question={question} against={against} map={map} onValues={mapActs.setValues} />
          <p className="question-quiet">{sayProof(map, question)}</p>
        </div>
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout tools={tools}>
      <NoAnswer
        analysis={analysis}
        words={{ ...mapMessages, runningWords: mapMessages.emptyWords }}
        sayProgress={sayProgress}
        onRun={mapActs.run}
        whyNone={answer === null ? null : sayNoMap(answer, question)}
      />
    </ScreenLayout>
  );
}

function Headline({ question, against, map }: { question: Question; against: MapQuestion; map: PlanMap }) {
  const { text, format, name, value } = question;
  const names = { across: name, up: against.name };
  const said = sayMap(map, lookUpMap(map, value, against.value), names, format);
  const sentences = said.map(({ message, values }) => text.sayRich(message, values));
  return <QuestionHeadline analysis={against.analysis} sentences={sentences} />;
}

function isOfRanges({ across, up }: PlanMap, question: Question, against: MapQuestion): boolean {
  return [[across.values, question.range] as const, [up.values, against.range] as const].every(
    ([values, { from, to }]) => values[0] === from && values.at(-1) === to,
  );
}

function sayProof(map: PlanMap, question: Question): string {
  const stopped = map.wasStopped ? question.text.say(mapMessages.stopped) : '';
  return `${sayGap(map, question)}${stopped}`;
}

function sayGap(
  { solves, points, seconds, relativeGap, askedGap, isProven }: PlanMap,
  { text, format }: Question,
): string {
  const values = {
    solves,
    points: points.length ** 2,
    seconds: format.number(seconds, seconds < 10 ? 1 : 0),
  };
  if (!isProven || relativeGap === null) return text.say(mapMessages.notProven, values);
  const gap = format.share(relativeGap, 2);
  return gap === format.share(0, 2)
    ? text.say(mapMessages.proofExact, values)
    : `${text.say(mapMessages.proof, { ...values, gap })}${text.say(mapMessages.besideCurve, { asked: format.share(askedGap, 2) })}`;
}

function sayNoMap(answer: Exclude<PlanMapAnswer, { kind: 'map' }>, { text, name }: Question): string {
  if (answer.kind === 'refused')
    return answer.reason === 'enters constraints'
      ? text.say(mapMessages.entersConstraints)
      : text.say(messages.overrideSkipped, { lever: name });
  const isUndecided = answer.kind !== 'no plan' || answer.reason === 'undecided';
  return text.say(isUndecided ? messages.undecided : messages.noPlanAnywhere);
}
