import { describe, expect, it } from 'vitest';
import * as fc from 'fast-check';
import { fewestStatements } from '../../../solver/analysis/diagnosis/fewest-statements.ts';
import { guessByShortfall } from '../../../solver/analysis/diagnosis/guess-by-shortfall.ts';
import { irreducibleSet } from '../../../solver/analysis/diagnosis/irreducible-set.ts';
import { leastAmount, stepFor } from '../../../solver/analysis/diagnosis/least-amount.ts';
import { quickestWays } from '../../../solver/analysis/diagnosis/quickest-ways.ts';
import type { Statement } from '../../../solver/analysis/diagnosis/statement.ts';
import {
  statementKinds,
  statementsOf,
  withoutStatements,
} from '../../../solver/analysis/diagnosis/statements/index.ts';
import type { StatementKind } from '../../../solver/analysis/diagnosis/statements/statement-kind.ts';
import { structuralFamilies } from '../../../solver/analysis/diagnosis/structural-families.ts';
import { formulation } from '../../../solver/formulation/index.ts';
import { arbitraryFeaturedDraw, featuredNetwork } from '../../support/every-feature.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { seededDeal } from '../../support/seeded-deal.ts';

const kinds = Object.values<StatementKind>(statementKinds);

describe('the list of statements', () => {
  it('carries every family of constraints, or says that it is structural', () => {
    const carried = new Set(kinds.flatMap(({ rowFamilies }) => rowFamilies));
    const structural = new Set<string>(structuralFamilies);
    const named = formulation.constraints.map(({ name }) => name);
    expect(named.filter((name) => !carried.has(name) && !structural.has(name))).toEqual([]);
    expect([...carried, ...structural].filter((name) => !named.includes(name))).toEqual([]);
    expect(structuralFamilies.filter((name) => carried.has(name))).toEqual([]);
  });

  it('names families of columns that there are', () => {
    const named = new Set(formulation.variables.map(({ name }) => name));
    expect(kinds.flatMap(({ columnFamilies }) => columnFamilies.filter((each) => !named.has(each)))).toEqual(
      [],
    );
  });

  it('says nothing any more of 200 drawn networks without what they state, and of each all that it stated otherwise', () => {
    const seen = new Set<string>();
    for (const draw of fc.sample(arbitraryFeaturedDraw(12), { numRuns: 200, seed: 5 })) {
      const network = featuredNetwork(draw);
      const all = statementsOf(network);
      for (const { kind } of all) seen.add(kind);
      expect(statementsOf(withoutStatements(network, all))).toEqual([]);
      const [first] = all;
      if (first !== undefined)
        expect(statementsOf(withoutStatements(network, [first]))).toHaveLength(all.length - 1);
    }
    expect(seen.size).toBeGreaterThanOrEqual(25);
  });
});

describe('an irreducible set', () => {
  const heavy = (most: number) => (held: readonly number[]) =>
    Promise.resolve(held.reduce((sum, each) => sum + each, 0) > most);

  it('of weights 5, 1, 7, 1, 4 that may come to 10 is 5 and 7; all of 5, 1 and 7 where they may come to 12', async () => {
    expect(await irreducibleSet([5, 1, 7, 1, 4], heavy(10))).toEqual([5, 7]);
    expect(await irreducibleSet([5, 1, 7], heavy(12))).toEqual([5, 1, 7]);
    expect(await irreducibleSet([5, 1], heavy(12))).toBeNull();
    expect(await irreducibleSet([5, 1], heavy(-1))).toEqual([]);
  });

  it('of 400 items with 3 at fault is found in 40 questions, where leaving out one by one takes 400', async () => {
    let questions = 0;
    const faulty = [17, 203, 391];
    const found = await irreducibleSet(
      Array.from({ length: 400 }, (_, item) => item),
      (held) => {
        questions++;
        return Promise.resolve(faulty.every((each) => held.includes(each)));
      },
    );
    expect(found).toEqual(faulty);
    expect(questions).toBeLessThanOrEqual(40);
  });

  it('is irreducible for 200 drawn families of sets that cannot hold', async () => {
    for (let seed = 0; seed < 200; seed++) {
      const deal = seededDeal(seed);
      const bad = Array.from({ length: deal(1, 4) }, () =>
        Array.from({ length: deal(1, 4) }, () => deal(0, 19)),
      );
      const isImpossible = (held: readonly number[]) =>
        bad.some((set) => set.every((each) => held.includes(each)));
      const items = Array.from({ length: 20 }, (_, item) => item);
      const found = await irreducibleSet(items, (held) => Promise.resolve(isImpossible(held)));
      expect(isImpossible(found ?? [])).toBe(true);
      for (const left of found ?? [])
        expect(isImpossible(found!.filter((each) => each !== left))).toBe(false);
    }
  });
});

describe('the least amount', () => {
  const ask = async (from: number, border: number, more: Partial<Parameters<typeof leastAmount>[0]> = {}) => {
    let questions = 0;
    const direction = border > from ? ('raise' as const) : ('lower' as const);
    const found = await leastAmount(
      { from, direction, end: null, isWhole: false, guess: null, ...more },
      (to) => {
        questions++;
        return Promise.resolve(direction === 'raise' ? to >= border : to <= border);
      },
    );
    return { ...found, questions };
  };

  it('is the first number on a grid that a planner writes: 1,480 for 1,479.2, 0.5715 for 57.143 %', async () => {
    expect(await ask(1013, 1479.2)).toMatchObject({ to: 1480, step: 1, isLeast: true });
    expect(await ask(0.5, 0.57143, { end: 1 })).toMatchObject({ to: 0.5715, step: 0.0001 });
    expect(await ask(40, 12.3, { end: 0 })).toMatchObject({ to: 12.3, step: 0.01 });
    expect(await ask(0, 5)).toMatchObject({ to: 5 });
    expect(await ask(2, 2.1, { isWhole: true })).toMatchObject({ to: 3, step: 1 });
    expect(await ask(3, 0.4, { isWhole: true, end: 0 })).toMatchObject({ to: 0 });
  });

  it('is found in 3 questions from a good guess, and in no more than 40 without one', async () => {
    expect((await ask(1013, 7719, { guess: 7719.0000001 })).questions).toBeLessThanOrEqual(3);
    expect((await ask(1, 41_234)).questions).toBeLessThanOrEqual(40);
  });

  it('is found in 2 questions where the guess is the answer, and by halves below it where it is too far', async () => {
    expect(await ask(3000, 6733, { guess: 6733 })).toMatchObject({ to: 6733, questions: 2, isLeast: true });
    expect(await ask(3000, 6733, { guess: 9000 })).toMatchObject({ to: 6733, isLeast: true });
    expect(await ask(3000, 6733, { guess: 3100 })).toMatchObject({ to: 6733, isLeast: true });
  });

  it('is nothing where the end does not do', async () => {
    expect(
      await leastAmount({ from: 5, direction: 'lower', end: 0, isWhole: false, guess: null }, () =>
        Promise.resolve(false),
      ),
    ).toBeNull();
  });

  it('goes by steps of 1 from 100 on, of 10 above ten million, and of 4 digits below', () => {
    expect([
      stepFor(1013, false),
      stepFor(12_345_678, false),
      stepFor(0.57, false),
      stepFor(3, true),
    ]).toEqual([1, 100, 0.0001, 1]);
  });
});

describe('the guess by what goes unserved', () => {
  /** 100 units go unserved at 10; of these each step up to 15 saves 12, and each after it 8. */
  const shortAt = (to: number) =>
    Promise.resolve(Math.max(0, 100 - 12 * (Math.min(to, 15) - 10) - 8 * (Math.max(to, 15) - 15)));

  it('is 20, where 100 unserved at 10 become 40 at 15 and 0 at 20, after 5 looks', async () => {
    let looks = 0;
    const range = { from: 10, direction: 'raise', end: null, isWhole: false } as const;
    const guess = await guessByShortfall(
      range,
      (to) => {
        looks++;
        return shortAt(to);
      },
      1e-6,
    );
    expect(guess).toBeCloseTo(20, 6);
    expect(looks).toBeLessThanOrEqual(5);
  });

  it('is the end where nothing short of it does, and nothing where loosening changes nothing', async () => {
    const range = { from: 10, direction: 'raise', end: 18, isWhole: false } as const;
    expect(await guessByShortfall(range, shortAt, 1e-6)).toBe(18);
    expect(await guessByShortfall(range, () => Promise.resolve(7), 1e-6)).toBeNull();
    expect(await guessByShortfall(range, () => Promise.resolve(null), 1e-6)).toBeNull();
  });
});

describe('the fewest statements', () => {
  const a: Statement = { kind: 'throughput', ids: ['a'] };
  const b: Statement = { kind: 'throughput', ids: ['b'] };
  const d: Statement = { kind: 'demand', ids: ['d'] };
  it('hit two conflicts by the one that they share, and a heavy one last', () => {
    expect(
      fewestStatements(
        [
          [a, b],
          [b, d],
        ],
        () => 1,
      ),
    ).toEqual([b]);
    expect(
      fewestStatements(
        [
          [a, d],
          [b, d],
        ],
        ({ kind }) => (kind === 'demand' ? 100 : 1),
      ),
    ).toEqual([a, b]);
    expect(fewestStatements([[d]], () => 100)).toEqual([d]);
  });
});

describe('the quickest way', () => {
  it('of a kettle is 10 days of steel, 5 of making and 20 by air; nothing comes to Lagos', () => {
    const ways = quickestWays(
      aNetwork()
        .withOffer('foshan', 'steel', { leadTimeDays: 8 })
        .withLane('foshan', 'dongguan', { transitDays: 1, dwellDays: 1 })
        .withRecipe('dongguan', 'kettle', { inputs: [{ product: 'steel', quantityPer: 1 }], leadTimeDays: 5 })
        .withLane('dongguan', 'chicago', { transitDays: 40 })
        .withLane('dongguan', 'chicago', { transitDays: 20, mode: 'air' })
        .withMarket('lagos')
        .build(),
    );
    expect(ways.days('chicago', 'kettle')).toBe(35);
    expect(ways.days('lagos', 'kettle')).toBeNull();
    expect([ways.hasSource('kettle'), ways.hasSource('fan')]).toEqual([true, false]);
  });
});
