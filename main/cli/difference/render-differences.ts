import { formatCount } from '../format.ts';
import { wrap } from '../wrap.ts';
import type { SubjectSentences } from './sentence.ts';

/** `12 differences`, counted as sentences are. */
export function countDifferences(subjects: readonly SubjectSentences[]): string {
  const count = subjects.reduce((sum, { sentences }) => sum + sentences.length, 0);
  return count === 0 ? 'No differences' : formatCount(count, 'difference');
}

/** The sentences under their subjects, for the terminal. */
export function renderDifferences(subjects: readonly SubjectSentences[], width: number): readonly string[] {
  return subjects.flatMap(({ title, sentences }) => [
    '',
    title,
    ...sentences.flatMap(({ text }) => hanging(text, width)),
  ]);
}

/** Lines after the first stand a little further in. */
function hanging(text: string, width: number): readonly string[] {
  const [first = '', ...rest] = wrap(text, width - 4);
  return [`  ${first}`, ...rest.map((line) => `    ${line}`)];
}
