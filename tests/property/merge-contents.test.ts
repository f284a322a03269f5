import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Reason } from '../../scenarios/domain/primitives.ts';
import { collections, network as networkSchema, type Network } from '../../scenarios/domain/network.ts';
import { mergeContents, type Contents } from '../../scenarios/merge/merge-contents.ts';
import { sortedById } from '../../scenarios/overrides/working-copy.ts';
import { arbitraryNetwork, arbitraryNetworkPair, deepFrozen } from '../support/arbitrary-network-pair.ts';
import { aScenario } from '../support/planner-store.ts';
import { sampleDocument } from '../support/sample-document.ts';

function inOrder(network: Network): Network {
  const sorted = collections.map((each) => [each, sortedById<Record<string, unknown>>(network[each], each)]);
  return { ...network, ...Object.fromEntries(sorted) };
}

const contentOf = (network: Network, n: number): Contents => ({
  network,
  scenarios: n % 3 === 0 ? [] : [aScenario('s', [{ at: 'lanes', because: null, to: n % 2 }])],
});

const edits = ['mine', 'theirs', 'nobody'] as const;

/** A network, and two edits of it: of each record one side alone changes the quantities, and each side adds a record. */
const independentEdits = fc
  .tuple(arbitraryNetwork, fc.array(fc.constantFrom(...edits), { minLength: 12, maxLength: 12 }))
  .map(([base, owners]) => {
    let n = 0;
    const owned = base.lanes.map((lane) => ({ lane, owner: owners[n++ % 12]! }));
    const changedBy = (side: 'mine' | 'theirs'): Network =>
      networkSchema.parse({
        ...base,
        settings: {
          ...base.settings,
          ...(side === 'mine' ? { title: 'Of mine' } : { costOfCapitalPerYear: 0.5 }),
        },
        // Of the lanes that nobody owns both change something, each another field.
        lanes: owned.map(({ lane, owner }) => ({
          ...lane,
          ...(owner === side ? { transitDays: lane.transitDays + 7 } : {}),
          ...(owner !== 'nobody' ? {} : side === 'mine' ? { dwellDays: 77 } : { carbonKgPerTonneKm: 0.77 }),
        })),
        groups: [...base.groups, { id: `of_${side}`, of: 'sites', members: [] }],
      });
    return { base, mine: changedBy('mine'), theirs: changedBy('theirs') };
  });

describe('a merge', () => {
  it('of 100 networks takes theirs where I changed nothing, and mine where they did not', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, fc.nat(5), fc.nat(5), ([one, other], n, m) => {
        const [base, changed] = deepFrozen([contentOf(one, n), contentOf(other, m)]) as [Contents, Contents];
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

  it('of 100 of 3 networks fits the schema whichever side is chosen, with a common beginning and without', () => {
    fc.assert(
      fc.property(
        arbitraryNetworkPair,
        arbitraryNetwork,
        fc.boolean(),
        fc.nat(3),
        ([base, mine], theirs, isCommon, n) => {
          let asked = 0;
          const { content } = mergeContents(
            isCommon ? contentOf(base, 1) : null,
            contentOf(mine, 1),
            contentOf(theirs, 2),
            () => (asked++ % 4 < n ? 'mine' : 'theirs'),
          );
          expect(networkSchema.safeParse(content.network).error).toBeUndefined();
        },
      ),
      { numRuns: 100 },
    );
  });

  it('of 100 of 3 networks is with theirs chosen what it is with the sides changed over', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, arbitraryNetwork, ([base, mine], theirs) => {
        const sides = [contentOf(base, 1), contentOf(mine, 1), contentOf(theirs, 2)] as const;
        const [b, m, t] = sides;
        const one = mergeContents(b, m, t, () => 'theirs');
        const other = mergeContents(b, t, m, () => 'mine');
        const places = (of: typeof one) => of.conflicts.map(({ place }) => place).sort();
        expect(places(one)).toEqual(places(other));
        expect(wordsSorted(inOrder(one.content.network))).toEqual(
          wordsSorted(inOrder(other.content.network)),
        );
        expect(one.content.scenarios).toEqual(other.content.scenarios);
      }),
      { numRuns: 100 },
    );
  });

  it('of edits in 100 networks that touch no field twice has both, in either order, without a conflict', () => {
    fc.assert(
      fc.property(independentEdits, ({ base, mine, theirs }) => {
        const [b, m, t] = [base, mine, theirs].map((each) => contentOf(each, 1)) as [
          Contents,
          Contents,
          Contents,
        ];
        const one = mergeContents(b, m, t);
        const other = mergeContents(b, t, m);
        expect([one.conflicts, other.conflicts]).toEqual([[], []]);
        expect(inOrder(one.content.network)).toEqual(inOrder(other.content.network));
        const { settings, lanes, groups } = one.content.network;
        expect([settings.title, settings.costOfCapitalPerYear]).toEqual(['Of mine', 0.5]);
        expect(groups.length).toBe(base.groups.length + 2);
        for (const lane of lanes) {
          const [before, ofMine, ofTheirs] = [base, mine, theirs].map((each) =>
            each.lanes.find(({ id }) => id === lane.id)!,
          );
          expect(lane.transitDays - before!.transitDays).toBeCloseTo(
            ofMine!.transitDays + ofTheirs!.transitDays - 2 * before!.transitDays,
          );
          expect(lane.dwellDays).toBe(ofMine!.dwellDays);
          expect(lane.carbonKgPerTonneKm).toBe(ofTheirs!.carbonKgPerTonneKm);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** The same network with every list in one order: those of words have none, and keyed ones are compared by their items. */
function wordsSorted(value: unknown): unknown {
  if (Array.isArray(value)) {
    return value.map(wordsSorted).toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, each]) => [key, wordsSorted(each)]),
  );
}

describe('a merge of reasons', () => {
  const { network } = sampleDocument();
  const because = (reason: Reason | null, to = 0.1): Contents => ({
    network,
    scenarios: [aScenario('s', [{ at: 'duties/us_floor/rate', because: reason, to }])],
  });
  const mergedOf = (...sides: readonly [Contents, Contents, Contents]) => {
    const { content, conflicts } = mergeContents(...sides);
    return [content.scenarios[0]!.overrides[0], conflicts.length];
  };

  it('has both of 2 translations of 1 text', () => {
    const hant = because({ en: 'notice', zhHant: '公告', zhHans: null });
    const hans = because({ en: 'notice', zhHant: null, zhHans: '公告。' });
    const both = { en: 'notice', zhHant: '公告', zhHans: '公告。' };
    expect(mergedOf(because('notice'), hant, hans)).toEqual([
      { at: 'duties/us_floor/rate', because: both, to: 0.1 },
      0,
    ]);
    expect(mergedOf(because('notice'), hans, hant)).toEqual([
      { at: 'duties/us_floor/rate', because: both, to: 0.1 },
      0,
    ]);
  });

  it('has the rate of 1 side and the reason of the other', () => {
    const rate = because('notice', 0.25);
    const reason = because('the board');
    expect(mergedOf(because('notice'), rate, reason)).toEqual([
      { at: 'duties/us_floor/rate', because: 'the board', to: 0.25 },
      0,
    ]);
  });

  it('is 1 conflict where both said 1 language anew', () => {
    expect(mergedOf(because('notice'), because('the board'), because('the press'))[1]).toBe(1);
    const mine = because({ en: 'the board', zhHant: '董事局', zhHans: null });
    expect(mergedOf(because('notice'), mine, because('the press'))[1]).toBe(1);
  });
});
