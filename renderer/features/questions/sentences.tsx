import { Fragment, type ReactNode } from 'react';
import { sentenceGap } from '../../i18n/sentence-gap.ts';
import { useText } from '../../i18n/use-text.tsx';

/** Sentences one after the other, with the gap that the language has between them. */
export function Sentences({ sentences }: { sentences: readonly ReactNode[] }) {
  const { language } = useText();
  return sentences.map((sentence, n) => (
    <Fragment key={n}>
      {n > 0 ? sentenceGap(language) : null}
      {sentence}
    </Fragment>
  ));
}
