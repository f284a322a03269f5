import { baseFuture, statedFutures, type StatedFuture } from '../../scenarios/domain/futures.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

const baseWord = 'base';

/**
 * The futures of `--futures vietnam:0.3,base:0.7`, in the order of the words; without it the scenarios that have a
 * probability in the file, and the base with what they leave. Where all are to count alike the words are ids alone, and
 * without them the base and every scenario are futures.
 */
export function readFutures(
  file: string,
  scenarios: readonly Scenario[],
  { futures: words, equal }: { futures: string | null; equal: boolean },
): readonly StatedFuture[] {
  const futures = equal
    ? readEqual(scenarios, words)
    : words === null
      ? statedFutures(scenarios)
      : words.split(',').map((word) => readOne(scenarios, word));
  const twice = futures.find(({ id }, at) => futures.findIndex((each) => each.id === id) < at);
  if (twice !== undefined) throw new UsageError(`--futures: ${twice.id} stands there twice.`);
  if (futures.length < 2) {
    throw new UsageError(
      words === null
        ? sayHow(file, scenarios)
        : '--futures needs two futures at least, as in ID:0.3,base:0.7.',
    );
  }
  return futures;
}

/** How to say how probable each future is: for once, alike, or in the file. */
function sayHow(file: string, scenarios: readonly Scenario[]): string {
  const [first] = scenarios;
  if (first === undefined)
    return 'The file has no scenarios, and a future is a scenario with a probability. Add one in the window with + beside the tabs.';
  if (scenarios.some(({ probability }) => probability !== null && probability > 0))
    return `${first.id} is certain: its probability leaves nothing for other futures. Give it less than 1, or say --futures ${first.id}:0.5,${baseWord}:0.5.`;
  const ids = [baseWord, ...scenarios.map(({ id }) => id as string)];
  const shares = ids.map((id, place) => `${id}:${place === 0 ? 1 - 0.1 * (ids.length - 1) : 0.1}`);
  const stated = ids.length > 6 ? `${baseWord}:0.7,${first.id}:0.3` : shares.map(tidy).join(',');
  return [
    `No scenario of the file has a probability, and without them it is not known how much each future counts. It has ${ids.join(', ')}.`,
    `To count all alike: plusn futures ${file} --equal.`,
    `To state them for once: plusn futures ${file} --futures ${stated}.`,
    `To keep them: write "probability": 0.3 into a scenario of the file, or open Futures in the window, “How probable each future is”; the base takes what they leave of 1.`,
  ].join('\n');
}

const tidy = (word: string) => word.replace(/:(0\.\d)\d+$/, ':$1');

function readEqual(scenarios: readonly Scenario[], words: string | null): readonly StatedFuture[] {
  const ids = words === null ? [baseWord, ...scenarios.map(({ id }) => id as string)] : words.split(',');
  return ids.map((id) => {
    if (id.includes(':'))
      throw new UsageError(
        `--futures ${id}: with --equal write ids alone, as in ${baseWord},${id.split(':')[0]}.`,
      );
    return named(scenarios, id, 1 / ids.length);
  });
}

function readOne(scenarios: readonly Scenario[], word: string): StatedFuture {
  const [name = '', text = '', ...others] = word.split(':');
  const probability = Number(text);
  if (text === '' || others.length > 0 || !(probability > 0 && probability <= 1)) {
    throw new UsageError(
      `--futures ${word}: write ID:PROBABILITY with a probability above 0 and at most 1, or ids alone with --equal.`,
    );
  }
  return named(scenarios, name, probability);
}

function named(scenarios: readonly Scenario[], name: string, probability: number): StatedFuture {
  const scenario = scenarios.find(({ id }) => id === name);
  if (scenario !== undefined) return { id: name, probability, overrides: scenario.overrides };
  if (name === baseWord) return { id: baseFuture, probability, overrides: [] };
  const known = [baseWord, ...scenarios.map(({ id }) => id as string)];
  const meant = suggest(name, known);
  throw new UsageError(
    `--futures: there is no scenario ${name}. The file has ${known.join(', ')}.${meant === null ? '' : ` Did you mean ${meant}?`}`,
  );
}
