import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkNetwork } from '../../scenarios/checks/check-network.ts';
import type { Network } from '../../scenarios/domain/network.ts';
import { buildModel } from '../../solver/formulation/build-model.ts';
import { arbitraryNetwork } from '../support/arbitraries.ts';
import { arbitraryFeaturedDraw, featuredNetwork } from '../support/every-feature.ts';
import {
  inTwoHalves,
  underOtherIds,
  withCapacitiesTimes,
  withDutiesTimes,
  withMoneyTimes,
  withNothingToDo,
  withOneMoreLane,
} from '../support/lawful-changes.ts';
import { solveNetworkHere, solveProgramHere } from '../support/solve-here.ts';

/** Networks with up to four features each, that pass their checks. */
const networks = arbitraryFeaturedDraw(4)
  .map(featuredNetwork)
  .filter((network) => checkNetwork(network).every(({ severity }) => severity !== 'error'));

const seed = 20_260_701;
const tolerance = (value: number): number => 1e-6 * Math.max(1, Math.abs(value));

function near(value: number, wanted: number): void {
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(tolerance(wanted));
}

/** What the best plan of a network costs; Infinity when it has none. */
async function costOf(network: Network): Promise<number> {
  const { status, objective } = await solveProgramHere(buildModel(network).program, 'highs');
  if (status === 'infeasible') return Infinity;
  if (status !== 'optimal' || objective === null) throw new Error(`The network ends ${status}.`);
  return objective;
}

/** Holds a law to networks that have a plan. */
function always(runs: number, law: (network: Network, cost: number) => Promise<void>): Promise<void> {
  return fc.assert(
    fc.asyncProperty(networks, async (network) => {
      const cost = await costOf(network);
      fc.pre(cost !== Infinity);
      await law(network, cost);
    }),
    { numRuns: runs, seed },
  );
}

describe('laws of planning, on drawn networks with drawn features', () => {
  it('no unit appears or disappears, and 0 rules of the network are broken', () =>
    always(25, async (network) => {
      expect((await solveNetworkHere(network)).violations).toEqual([]);
    }));

  it('the ledger’s entries and its kinds add up to the plan’s value to 1e-6', () =>
    always(25, async (network) => {
      const { objective, ledger } = await solveNetworkHere(network);
      const entries = ledger.entries.reduce((sum, { amount }) => sum + amount, 0);
      near(entries, ledger.total);
      near(
        Object.values(ledger.byKind).reduce((sum, amount) => sum + amount, 0),
        ledger.total,
      );
      near(network.settings.objective === 'carbon' ? ledger.carbonKg : ledger.total, objective);
    }));

  it('2.5 times the money in everything is 2.5 times the cost, and the same carbon', () =>
    always(25, async (network, cost) => {
      const isMoney = network.settings.objective !== 'carbon';
      near(await costOf(withMoneyTimes(2.5, network)), isMoney ? 2.5 * cost : cost);
    }));

  it('other ids in reverse order change 0 of the cost', () =>
    always(25, async (network, cost) => near(await costOf(underOtherIds(network)), cost)));

  it('30 % less of every capacity is never cheaper', () =>
    always(25, async (network, cost) => {
      expect(await costOf(withCapacitiesTimes(0.7, network))).toBeGreaterThanOrEqual(cost - tolerance(cost));
    }));

  it('1 lane more is never dearer, dear or cheap, fast or slow', () =>
    always(25, async (network, cost) => {
      for (const [freight, days] of [
        [0, 0],
        [3, 25],
        [500, 4],
      ] as const)
        expect(await costOf(withOneMoreLane(freight, days, network))).toBeLessThanOrEqual(
          cost + tolerance(cost),
        );
    }));

  it('half the duty is never dearer, and none is cheaper still or the same', () =>
    always(25, async (network, cost) => {
      const half = await costOf(withDutiesTimes(0.5, network));
      expect(half).toBeLessThanOrEqual(cost + tolerance(cost));
      expect(await costOf(withDutiesTimes(0, network))).toBeLessThanOrEqual(half + tolerance(half));
    }));

  it('with 0 wanted, owed or there, only fixed costs are left that nobody can close', () =>
    fc.assert(
      fc.asyncProperty(networks, async (network) => {
        const periods = network.settings.periods.length;
        const unitsPerBase = new Map<string, number>(
          network.currencies.map((each) => [each.code, each.unitsPerBase]),
        );
        const forced = network.sites.map(({ opening, currency }) => {
          const whole = opening.fixedCostPerPeriod * periods;
          const mayClose = opening.closeCost !== null && !opening.mustStayOpen;
          if (opening.state === 'candidate') return 0;
          const least = mayClose ? Math.min(whole, opening.closeCost ?? 0) : whole;
          return least / (currency === null ? 1 : (unitsPerBase.get(currency) ?? NaN));
        });
        const wanted =
          network.settings.objective === 'carbon' ? 0 : forced.reduce((sum, each) => sum + each, 0);
        near(await costOf(withNothingToDo(network)), wanted);
      }),
      { numRuns: 25, seed },
    ));

  // True where nothing takes time, nothing is in stock at first, and money ties up no capital: a plan of the whole
  // period is two equal plans of its halves, and two plans of the halves added up are one of the whole.
  it('a month cut into 2 halves costs the same', () =>
    fc.assert(
      fc.asyncProperty(
        arbitraryNetwork({ maximumPeriods: 1, hasLeadTimes: false, hasDuties: true }),
        async (drawn) => {
          const network: Network = {
            ...drawn,
            inventory: [],
            duties: drawn.duties.filter(({ validFrom }) => validFrom === null),
            sites: drawn.sites.map((site) => ({ ...site, storageLimit: null })),
          };
          near(await costOf(inTwoHalves(network)), await costOf(network));
        },
      ),
      { numRuns: 25, seed },
    ));
});
