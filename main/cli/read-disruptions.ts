import {
  disruptionKinds,
  everyDisruption,
  usualKinds,
  type Disruption,
} from '../../scenarios/disruptions/disruption.ts';
import type { Outage } from '../../scenarios/disruptions/outage.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import type { StressOptions } from '../../solver/analysis/stress/stress-answer.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** What stands still by the words of `--only`: whole kinds, or single ones as `dongguan`, `site:dongguan`, `border:cn:us`. */
export function readDisruptions(
  network: Network,
  outage: Outage | null,
  words: string | null,
): Pick<StressOptions, 'kinds' | 'named'> {
  if (words === null) return { kinds: usualKinds, named: [] };
  const known = everyDisruption(network, outage);
  const asked = words.split(',').map((word) => word.trim());
  const kinds = disruptionKinds.filter((kind) => asked.includes(kind));
  const single = asked.filter((word) => !disruptionKinds.some((kind) => kind === word));
  return { kinds, named: single.map((word) => readNamed(network, known, word)) };
}

const fullWord = ({ kind, about }: Disruption) => [kind, ...about].join(':');
const shortWord = ({ about }: Disruption) => about.join(':');

function readNamed({ sites }: Network, known: readonly Disruption[], given: string): string {
  const word = given.toLowerCase();
  const found = known.filter((each) =>
    [fullWord(each), shortWord(each)].some((own) => own.toLowerCase() === word),
  );
  const [only, ...others] = found;
  if (only === undefined) {
    if (sites.some(({ id }) => id === word.replace('site:', '')))
      throw new UsageError(
        `--only ${given}: it is a market alone, and markets go on wanting what they want. Name a site that makes, sells or hubs.`,
      );
    const nearest = suggest(
      given,
      known.flatMap((each) => [shortWord(each), fullWord(each)]),
    );
    const next =
      nearest === null
        ? `Name kinds (${disruptionKinds.join(', ')}) or single ones, as site:ID, territory:ID, cluster:NAME, mode:MODE, border:FROM:TO, layer:ID.`
        : `Did you mean ${nearest}?`;
    throw new UsageError(
      `--only ${given}: nothing of the network that can stand still is called so. ${next}`,
    );
  }
  if (others.length > 0)
    throw new UsageError(
      `--only ${given}: more than one is called so. Write ${found.map(fullWord).join(' or ')}.`,
    );
  return only.id;
}
