import { Fragment, type ReactNode } from 'react';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import { useText } from '../../i18n/use-text.tsx';
import { questionMessages as messages } from './messages.ts';
import type { AnalysisOf } from './use-analysis.ts';
import './question.css';

export interface QuestionHeadlineProps {
  analysis: AnalysisOf;
  /** One or two sentences. */
  sentences: readonly ReactNode[];
}

/** What the answer comes to. While it is stale or sought anew it says what it was. */
export function QuestionHeadline({ analysis, sentences }: QuestionHeadlineProps) {
  const { say, language } = useText();
  const words = sentences.map((sentence, n) => (
    <Fragment key={n}>
      {n > 0 ? sentenceGap(language) : null}
      {sentence}
    </Fragment>
  ));
  if (!analysis.isStale && analysis.running === null) return words;
  return (
    <span className="question-old">
      {say(messages.was)}
      {words}
    </span>
  );
}
