import { useMemo } from 'react';
import type { Alternatives } from '../../../solver/analysis/alternatives/alternatives.ts';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import { QuestionHeadline } from '../questions/question-headline.tsx';
import { saySolves } from '../questions/say-progress.ts';
import { Standing } from '../questions/standing.tsx';
import { AlternativesFigure } from './alternatives-figure.tsx';
import { AlternativesInspector } from './alternatives-inspector.tsx';
import { NoAlternatives } from './alternatives-states.tsx';
import { AlternativesTools } from './alternatives-tools.tsx';
import { alternativesMessages as messages } from './messages.ts';
import { PlansList } from './plans-list.tsx';
import { sayAlternatives } from './say-alternatives.ts';
import { useAlternatives, type AlternativesQuestion } from './use-alternatives.ts';
import '../questions/question.css';

/** Plans that cost little more than the best and make their goods elsewhere. */
export function AlternativesScreen() {
  const question = useAlternatives();
  if (question === null) return null;
  const { alternatives, view, text, format } = question;
  const tools = <AlternativesTools question={question} />;
  if (alternatives === null)
    return (
      <ScreenLayout tools={tools}>
        <NoAlternatives question={question} />
      </ScreenLayout>
    );
  const { within } = alternatives;
  return (
    <ScreenLayout
      headline={<Headline question={question} alternatives={alternatives} />}
      tools={tools}
      inspectorWidth={400}
      inspector={<AlternativesInspector question={question} alternatives={alternatives} />}
    >
      <div className="question-screen">
        <Standing
          analysis={question.analysis}
          sayProgress={saySolves(question)}
          onRun={question.run}
          otherQuestion={
            view.within === within ? null : text.say(messages.otherQuestion, { within: format.share(within) })
          }
        />
        <AlternativesFigure question={question} alternatives={alternatives} />
        <PlansList question={question} alternatives={alternatives} />
        <p className="question-note">{sayNotes(question, alternatives)}</p>
      </div>
    </ScreenLayout>
  );
}

function Headline({
  question,
  alternatives,
}: {
  question: AlternativesQuestion;
  alternatives: Alternatives;
}) {
  const { analysis, text, format } = question;
  const sentences = useMemo(() => sayAlternatives(alternatives, format), [alternatives, format]);
  const words = sentences.map(({ message, values }) => text.sayRich(message, values));
  return <QuestionHeadline analysis={analysis} sentences={words} />;
}

/** Whom the plans serve, why there are no more, and how far the search went. */
function sayNotes({ text, format }: AlternativesQuestion, alternatives: Alternatives): string {
  const { ended, leastShare, plans, solves, seconds } = alternatives;
  const { say } = text;
  const isExact = plans.slice(1).every(({ mostElsewhere }) => mostElsewhere !== null);
  return [
    say(messages.served),
    ...(ended === 'none differs enough' ? [say(messages.fewer, { least: format.share(leastShare, 0) })] : []),
    ...(ended === 'stopped' ? [say(messages.stopped)] : []),
    ...(ended === 'undecided' ? [say(messages.undecided)] : []),
    ...(isExact ? [] : [say(messages.sought)]),
    say(messages.work, { solves, seconds: format.number(seconds, 0) }),
  ].join(' ');
}
