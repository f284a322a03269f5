import { useMemo } from 'react';
import type { Frontier } from '../../../solver/analysis/frontier/frontier.ts';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { QuestionHeadline } from '../questions/question-headline.tsx';
import { saySolves } from '../questions/say-progress.ts';
import { Standing } from '../questions/standing.tsx';
import { FrontierFigure } from './frontier-figure.tsx';
import { FrontierInspector } from './frontier-inspector.tsx';
import { NoFrontier } from './frontier-states.tsx';
import { FrontierTools } from './frontier-tools.tsx';
import { frontierMessages as messages } from './messages.ts';
import { PointsList } from './points-list.tsx';
import { sayFrontier } from './say-frontier.ts';
import { useFrontier, type FrontierQuestion } from './use-frontier.ts';
import '../questions/question.css';

/** What less carbon, fewer days or less concentration costs, and up to where it is cheap. */
export function FrontierScreen() {
  const question = useFrontier();
  if (question === null) return null;
  const { frontier } = question;
  const tools = <FrontierTools question={question} />;
  if (frontier === null)
    return (
      <ScreenLayout tools={tools}>
        <NoFrontier question={question} />
      </ScreenLayout>
    );
  return (
    <ScreenLayout
      headline={<Headline question={question} frontier={frontier} />}
      tools={tools}
      inspectorWidth={400}
      inspector={<FrontierInspector question={question} frontier={frontier} />}
    >
      <div className="question-screen">
        <Standing analysis={question.analysis} sayProgress={saySolves(question)} onRun={question.run} />
        <FrontierFigure question={question} frontier={frontier} />
        <PointsList question={question} frontier={frontier} />
        <p className="question-note">{sayProof(question, frontier)}</p>
      </div>
    </ScreenLayout>
  );
}

function Headline({ question, frontier }: { question: FrontierQuestion; frontier: Frontier }) {
  const { analysis, text, format } = question;
  const sentences = useMemo(() => sayFrontier(frontier, text, format), [frontier, text, format]);
  const words = sentences.map(({ message, values }) => text.sayRich(message, values));
  return <QuestionHeadline analysis={analysis} sentences={words} />;
}

/** Whom the plans serve, and how far they are proven. */
function sayProof({ text, format }: FrontierQuestion, frontier: Frontier): string {
  const { shortUnits, solves, seconds, askedGap, isProven, wasStopped } = frontier;
  const { say } = text;
  const served =
    shortUnits > 0
      ? say(messages.sameShort, { units: format.number(shortUnits, 0) })
      : say(messages.allServed);
  const values = { gap: format.share(askedGap, 2), solves, seconds: format.number(seconds, 0) };
  const ended = wasStopped ? ` ${say(messages.stopped)}` : '';
  return `${served} ${say(isProven ? messages.proven : messages.notProven, values)}${ended}`;
}
