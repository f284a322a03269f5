import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { network as networkShape, type Network } from '../../scenarios/domain/network.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import { arbitraryNetwork } from '../support/arbitraries.ts';
import { seededDeal } from '../support/seeded-deal.ts';
import { calendarCost, calendarsOf, withCalendars, type Calendar } from '../support/site-calendars.ts';
import { solveNetworkHere, solveProgramHere } from '../support/solve-here.ts';
import { tinyCase, tinyNetwork } from '../support/tiny-case.ts';
import { leastCost } from '../support/tiny-oracle.ts';

const casesEach = 50;
const batches = [1, 2, 3, 4, 5, 6];

describe('a tiny network costs what the best of all its whole-number plans costs', () => {
  it.each(batches)(`batch %i of ${casesEach}, by both engines`, async (batch) => {
    for (let number = 0; number < casesEach; number += 1) {
      const seed = batch * 1000 + number;
      const tiny = tinyCase(seededDeal(seed));
      const network = tinyNetwork(tiny);
      const wanted = leastCost(tiny);
      if (wanted === null) {
        const { program } = buildModel(network);
        expect((await solveProgramHere(program, 'highs')).status, `seed ${seed}`).toBe('infeasible');
        expect((await solveProgramHere(program, 'glpk')).status, `seed ${seed}`).toBe('infeasible');
        continue;
      }
      for (const engine of ['highs', 'glpk'] as const) {
        const { objective, violations } = await solveNetworkHere(network, engine);
        expect(objective, `seed ${seed}, ${engine}`).toBeCloseTo(wanted, 5);
        expect(violations, `seed ${seed}, ${engine}`).toEqual([]);
      }
    }
  });
});

/** Drawn networks whose plants may all open or close but the first, hold no stock, and start nothing that straddles. */
const networksToDecide: fc.Arbitrary<Network> = fc
  .tuple(
    arbitraryNetwork({ hasDecisions: true, maximumPeriods: 3 }),
    fc.array(fc.nat(999), { minLength: 12, maxLength: 12 }),
  )
  .map(([base, draws]) => {
    let at = 0;
    const deal = (most: number) => (draws[at++ % draws.length] ?? 0) % (most + 1);
    const first = base.sites.find(({ roles }) => roles.includes('plant'))?.id;
    return networkShape.parse({
      ...base,
      sites: base.sites.map((site) => {
        if (!site.roles.includes('plant') || site.id === first) return site;
        const opening = {
          state: deal(2) === 0 ? 'existing' : 'candidate',
          openCost: deal(600),
          closeCost: deal(1) === 0 ? deal(60) : null,
          fixedCostPerPeriod: deal(250),
        };
        return { ...site, opening, storageLimit: 0 };
      }),
      recipes: base.recipes.map((recipe) =>
        recipe.site === first ? recipe : { ...recipe, leadTimeDays: 0, lotMultiple: null, minimumRun: 0 },
      ),
      lanes: base.lanes.map((lane) =>
        base.sites.some(({ id, roles }) => id === lane.to && roles.includes('plant')) && lane.to !== first
          ? { ...lane, transitDays: 0, dwellDays: 0 }
          : lane,
      ),
    });
  });

/** The least over all calendars of the cost of a calendar and of the best plan in it. */
async function leastOverCalendars(base: Network): Promise<{ cost: number; count: number }> {
  const decided = base.sites.filter(
    ({ opening }) => opening.state === 'candidate' || opening.closeCost !== null,
  );
  let choices: { calendars: ReadonlyMap<string, Calendar>; cost: number }[] = [
    { calendars: new Map(), cost: 0 },
  ];
  for (const site of decided) {
    choices = choices.flatMap(({ calendars, cost }) =>
      calendarsOf(base, site).map((calendar) => ({
        calendars: new Map([...calendars, [site.id, calendar]]),
        cost: cost + calendarCost(base, site, calendar),
      })),
    );
  }
  let least = Infinity;
  for (const { calendars, cost } of choices) {
    const { objective } = await solveNetworkHere(withCalendars(base, calendars));
    least = Math.min(least, cost + objective);
  }
  return { cost: least, count: choices.length };
}

describe('openings and closings are the best of all calendars', () => {
  it('on 5 drawn networks with up to 49 calendars each', async () => {
    let calendars = 0;
    await fc.assert(
      fc.asyncProperty(networksToDecide, async (network) => {
        const { cost, count } = await leastOverCalendars(network);
        calendars += count;
        const { objective, violations } = await solveNetworkHere(network);
        expect(violations).toEqual([]);
        expect(Math.abs(objective - cost)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(cost)));
      }),
      { numRuns: 5, seed: 20_260_701 },
    );
    expect(calendars).toBeGreaterThan(10);
  }, 120_000);
});
