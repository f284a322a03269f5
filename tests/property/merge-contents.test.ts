import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, type Network } from '../../scenarios/domain/network.ts';
import { sortedById } from '../../scenarios/overrides/working-copy.ts';
import { mergeContents } from '../../renderer/session/merge-contents.ts';
import { arbitraryNetwork, arbitraryNetworkPair, deepFrozen } from '../support/arbitrary-network-pair.ts';
import { aScenario } from '../support/planner-store.ts';

function inOrder(network: Network): Network {
  const sorted = collections.map((each) => [each, sortedById<Record<string, unknown>>(network[each], each)]);
  return { ...network, ...Object.fromEntries(sorted) };
}

const contentOf = (network: Network, n: number) => ({
  network,
  scenarios: n % 3 === 0 ? [] : [aScenario('s', [{ at: 'lanes', because: null, to: n % 2 }])],
});

describe('a merge', () => {
  it('of 100 networks takes theirs where I changed nothing, and mine where they did not', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, fc.nat(5), fc.nat(5), ([one, other], n, m) => {
        const [base, changed] = deepFrozen([contentOf(one, n), contentOf(other, m)]);
        const fromThem = mergeContents(base, base, changed);
        expect(inOrder(fromThem.content.network)).toEqual(inOrder(other));
        expect(fromThem.content.scenarios).toEqual(changed.scenarios);
        expect(fromThem.conflicts).toEqual([]);
        const fromMe = mergeContents(base, changed, base);
        expect(fromMe.content).toEqual(changed);
        expect([fromMe.taken, fromMe.conflicts.length]).toEqual([0, 0]);
      }),
      { numRuns: 100 },
    );
  });

  it('of 2 that did the same is that, without a conflict', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, ([one, other]) => {
        const { content, conflicts } = mergeContents(
          contentOf(one, 1),
          contentOf(other, 2),
          contentOf(other, 2),
        );
        expect(inOrder(content.network)).toEqual(inOrder(other));
        expect(conflicts).toEqual([]);
      }),
    );
  });

  it('loses no record that both kept, in 100 of 3 networks', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, arbitraryNetwork, ([base, mine], theirs) => {
        const { content } = mergeContents(contentOf(base, 1), contentOf(mine, 1), contentOf(theirs, 1));
        for (const collection of collections) {
          const field = collection === 'currencies' ? 'code' : 'id';
          const idsOf = (of: Network) =>
            (of[collection] as readonly unknown[]).map((each) => (each as Record<string, string>)[field]);
          const merged = idsOf(content.network);
          const both = idsOf(mine).filter((id) => idsOf(theirs).includes(id));
          expect(both.filter((id) => !merged.includes(id))).toEqual([]);
        }
      }),
      { numRuns: 100 },
    );
  });
});
