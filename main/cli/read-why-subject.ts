import type { Network } from '../../scenarios/domain/network.ts';
import type { WhySubject } from '../../solver/analysis/why/why-subject.ts';
import { suggest } from './suggest.ts';
import { UsageError } from './usage-error.ts';

/** What the words of `plusn why` name; `null` where they are not given. */
export interface WhyWords {
  lane: string | null;
  site: string | null;
  product: string | null;
  market: string | null;
  policy: string | null;
}

/** The subject that the words ask about: a lane, a site, a product or a policy; without any, what limits the plan. */
export function readWhySubject(network: Network, words: WhyWords): WhySubject {
  const { lanes, sites, products, policies } = network;
  const subjects = [words.lane, words.site, words.policy].filter((each) => each !== null);
  if (subjects.length > 1) throw new UsageError('Ask about one of --lane, --site and --policy at a time.');
  const product = words.product === null ? null : idOf(products, words.product, '--product');
  if (words.policy !== null) return { kind: 'policy', policy: idOf(policies, words.policy, '--policy') };
  if (words.lane !== null) return { kind: 'lane', lane: idOf(lanes, words.lane, '--lane'), product };
  if (words.site !== null) return { kind: 'site', site: idOf(sites, words.site, '--site'), product };
  if (product === null) {
    if (words.market === null) return { kind: 'limits' };
    throw new UsageError('--market goes with --product: say which product of it is asked about.');
  }
  const markets = sites.filter(({ roles }) => roles.includes('market'));
  const market =
    words.market === null ? null : idOf(markets, words.market, '--market', 'a market of the file');
  return { kind: 'product', product, market };
}

function idOf<Id extends string>(
  records: readonly { id: Id }[],
  given: string,
  option: string,
  what = 'in the file',
): Id {
  const found = records.find(({ id }) => id === given);
  if (found !== undefined) return found.id;
  const meant = suggest(
    given,
    records.map(({ id }) => id),
  );
  const known =
    meant === null
      ? records.length === 0
        ? 'The file has none.'
        : `The file has ${records
            .slice(0, 8)
            .map(({ id }) => id)
            .join(', ')}${records.length > 8 ? ' and more' : ''}.`
      : `Did you mean ${meant}?`;
  throw new UsageError(`${option} ${given} is not ${what}. ${known}`);
}
