import { SolutionError } from './solution-error.ts';

/** A line with its number from 1 and its words. */
export interface TextLine {
  number: number;
  text: string;
  words: readonly string[];
}

/** The lines of a text that are not blank. */
export function textLines(text: string): readonly TextLine[] {
  return text.split(/\r?\n/).flatMap((line, index) => {
    const trimmed = line.trim();
    return trimmed === '' ? [] : [{ number: index + 1, text: trimmed, words: trimmed.split(/\s+/) }];
  });
}

/** The number that a word says. An infinite one is no value of a plan. */
export function readValue(word: string | undefined, line: number): number {
  const value = Number(word);
  if (word === undefined || word === '' || !Number.isFinite(value)) {
    throw new SolutionError(`Line ${line}: ${word ?? 'the end of the line'} is not a number.`);
  }
  return value;
}

/** The number that a word says; `null` where it says none, as a solver writes of an objective that it has not. */
export function readObjective(word: string | undefined): number | null {
  const value = Number(word);
  return word === undefined || word === '' || !Number.isFinite(value) ? null : value;
}
