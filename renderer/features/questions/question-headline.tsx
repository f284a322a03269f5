import type { ReactNode } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { questionMessages as messages } from './messages.ts';
import { Sentences } from './sentences.tsx';
import type { AnalysisOf } from './use-analysis.ts';
import './question.css';

export interface QuestionHeadlineProps {
  analysis: AnalysisOf;
  /** One or two sentences. */
  sentences: readonly ReactNode[];
}

/** What the answer comes to. While it is stale or sought anew it says what it was. */
export function QuestionHeadline({ analysis, sentences }: QuestionHeadlineProps) {
  const { say } = useText();
  const words = <Sentences sentences={sentences} />;
  if (!analysis.isStale && analysis.running === null) return words;
  return (
    <span className="question-old">
      {say(messages.was)}
      {words}
    </span>
  );
}
