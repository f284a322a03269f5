import { baseFuture, statedFutures, type StatedFuture } from '../../scenarios/domain/futures.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

const baseWord = 'base';

/**
 * The futures of `--futures vietnam:0.3,base:0.7`, in the order of the words; without it the scenarios that have a
 * probability in the file, and the base with what they leave.
 */
export function readFutures(scenarios: readonly Scenario[], words: string | null): readonly StatedFuture[] {
  const futures =
    words === null ? statedFutures(scenarios) : words.split(',').map((word) => readOne(scenarios, word));
  const twice = futures.find(({ id }, at) => futures.findIndex((each) => each.id === id) < at);
  if (twice !== undefined) throw new UsageError(`--futures: ${twice.id} stands there twice.`);
  if (futures.length < 2) {
    throw new UsageError(
      words === null
        ? 'No scenario of the file has a probability. Give some one there, or say --futures ID:0.3,base:0.7.'
        : '--futures needs two futures at least, as in ID:0.3,base:0.7.',
    );
  }
  return futures;
}

function readOne(scenarios: readonly Scenario[], word: string): StatedFuture {
  const [name = '', text = '', ...others] = word.split(':');
  const probability = Number(text);
  if (text === '' || others.length > 0 || !(probability > 0 && probability <= 1)) {
    throw new UsageError(`--futures ${word}: write ID:PROBABILITY with a probability above 0 and at most 1.`);
  }
  const scenario = scenarios.find(({ id }) => id === name);
  if (scenario !== undefined) return { id: name, probability, overrides: scenario.overrides };
  if (name === baseWord) return { id: baseFuture, probability, overrides: [] };
  const known = [baseWord, ...scenarios.map(({ id }) => id as string)];
  const meant = suggest(name, known);
  throw new UsageError(
    `--futures: there is no scenario ${name}. The file has ${known.join(', ')}.${meant === null ? '' : ` Did you mean ${meant}?`}`,
  );
}
