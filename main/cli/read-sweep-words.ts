import type { Network } from '../../scenarios/domain/network.ts';
import type { Scenario } from '../../scenarios/domain/scenario.ts';
import { leverUnit } from '../../scenarios/levers/lever.ts';
import { parseLever } from '../../scenarios/levers/parse-lever.ts';
import { leverValues } from '../../solver/analysis/sweep/lever-values.ts';
import type { LeverSteps, SweptScenario } from '../../solver/analysis/sweep/sweep-job.ts';
import { formatCount } from './format.ts';
import { checkRate } from './check-rate.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

const didYouMean = (given: string, known: readonly string[]) => {
  const meant = suggest(given, known);
  return meant === null ? '' : ` Did you mean ${meant}?`;
};

/** What the network as it stands is called among scenarios, where no scenario is. */
const baseWord = 'base';

/**
 * The scenarios of `--scenarios a,b`, in the order of the words; all of the file's without it, none where levers are turned
 * instead. The base is one where levers are turned on it; else it is planned in any case.
 */
export function readScenarios(
  all: readonly Scenario[],
  words: string | null,
  hasLevers: boolean,
): readonly SweptScenario[] {
  if (words === null) return hasLevers ? [] : all;
  const ids = all.map(({ id }) => id as string);
  return [...new Set(words.split(','))].flatMap((word): readonly SweptScenario[] => {
    const found = all.find(({ id }) => id === word);
    if (found === undefined && word === baseWord) return hasLevers ? [{ id: baseWord, overrides: [] }] : [];
    if (found === undefined) {
      const known =
        ids.length === 0 ? 'The file has none but base.' : `The file has ${[baseWord, ...ids].join(', ')}.`;
      throw new UsageError(`--scenarios: there is no scenario ${word}. ${known}${didYouMean(word, ids)}`);
    }
    return [found];
  });
}

/** A lever and its values, from `freight:sea=0.8,1,1.5` or `duty:us_s301_vn=0:0.5:0.05`. */
export function readLeverSteps(network: Network, word: string): LeverSteps {
  const equals = word.lastIndexOf('=');
  const [name, text] = [word.slice(0, Math.max(0, equals)), word.slice(equals + 1)];
  if (equals < 0) {
    throw new UsageError(`--lever ${word} needs values: ${word}=0.8,1,1.5 or ${word}=0:0.5:0.05.`);
  }
  const parsed = parseLever(network, name);
  if (!('lever' in parsed)) {
    const { trouble, given, known } = parsed;
    const shown = known.length > 12 ? `${known.slice(0, 12).join(', ')}, …` : known.join(', ');
    const what = trouble === 'kind' ? 'kinds of lever' : `names that this lever takes`;
    throw new UsageError(
      `--lever ${word}: there is no ${given} here; ${what}: ${shown}.${didYouMean(given, known)}`,
    );
  }
  const values = leverValues(text);
  if (values === null) {
    throw new UsageError(
      `--lever ${word}: write different numbers of at least 0 as 0.8,1,1.5, or from:to:step as 0:0.5:0.05.`,
    );
  }
  for (const value of values) checkRate(`lever ${name}=${text}, value`, value, leverUnit(parsed.lever));
  return { lever: parsed.lever, values };
}

/** `2/5` as shard 2 of 5. */
export function readShard(word: string | null): { number: number; of: number } {
  if (word === null) return { number: 1, of: 1 };
  const [, number = '', of = ''] = /^(\d+)\/(\d+)$/.exec(word) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number < 1 || shard.number > shard.of) {
    throw new UsageError(`--shard ${word}: write i/n with i from 1 to n, such as 1/4.`);
  }
  return shard;
}

/** Most jobs of one sweep: more would have to be a mistake in a step. */
const mostJobs = 100_000;

export function checkJobCount(scenarios: number, steps: readonly LeverSteps[]): void {
  const count = steps.reduce((product, { values }) => product * values.length, Math.max(1, scenarios));
  if (count > mostJobs) {
    throw new UsageError(
      `That is ${formatCount(count, 'job')}; at most ${formatCount(mostJobs, 'job')} go in a sweep.`,
    );
  }
}
