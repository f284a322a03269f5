import type { Network } from '../../scenarios/domain/network.ts';
import type { Lever } from '../../scenarios/levers/lever.ts';
import { parseLever } from '../../scenarios/levers/parse-lever.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** The lever that `--lever` names; a `UsageError` that offers the nearest when there is none. */
export function readLever(network: Network, word: string): Lever {
  const parsed = parseLever(network, word);
  if ('lever' in parsed) return parsed.lever;
  const { trouble, given, known } = parsed;
  const meant = suggest(given, known);
  const next =
    meant !== null
      ? `Did you mean ${meant}?`
      : known.length === 0
        ? 'The file has none.'
        : known.length <= 12
          ? `There are ${known.join(', ')}.`
          : 'Leave --lever out for the list.';
  const what = trouble === 'kind' ? 'is no kind of lever' : 'is not in the file';
  throw new UsageError(`--lever ${word}: ${given === '' ? 'nothing' : given} ${what}. ${next}`);
}
