import { describe, expect, it } from 'vitest';
import type { Network } from '../../scenarios/domain/network.ts';
import { areCasesAtHand, sayCasesAreMissing } from '../support/case-file.ts';
import { caseByName } from '../support/case-registry.ts';
import {
  renamedAndReversed,
  withCostsTimes,
  withDominatedLanes,
  withDutyIntoMarkets,
  withSiteHalved,
  withThroughputTimes,
} from '../support/network-changes.ts';
import { solveNetworkHere } from '../support/solve-here.ts';

const names = ['gams_transport', 'sunoil_chopra', 'williams_distribution_1', 'ampl_multmip1', 'cap61'];
/** A site without a fixed cost to cut in two, and by how much throughput may shrink before demand is out of reach. */
const siteToHalve: Readonly<Record<string, string>> = {
  gams_transport: 'seattle',
  williams_distribution_1: 'newcastle',
  cap61: 'w11',
};
const smallestThroughput: Readonly<Record<string, number>> = {
  gams_transport: 0.95,
  sunoil_chopra: 0.9,
  williams_distribution_1: 0.9,
  cap61: 0.6,
};
const checksPerCase = 4;

async function costOf(network: Network): Promise<number> {
  const { objective, violations } = await solveNetworkHere(network);
  expect(violations).toEqual([]);
  return objective;
}

const near = (value: number, wanted: number): void =>
  expect(Math.abs(value - wanted)).toBeLessThanOrEqual(1e-6 * Math.max(1, Math.abs(wanted)));

if (!areCasesAtHand)
  sayCasesAreMissing(
    names.length * checksPerCase + Object.keys(siteToHalve).length + Object.keys(smallestThroughput).length,
  );

describe.runIf(areCasesAtHand)('a published network whose optimum must move as said', () => {
  describe.each(names)('%s', (name) => {
    const base = (): Network => caseByName(name).network;
    const { expected } = areCasesAtHand ? caseByName(name) : { expected: NaN };

    it('costs 3.7 times as much when every cost is 3.7 times as high', async () => {
      near(await costOf(withCostsTimes(3.7, base())), 3.7 * expected);
    });

    it('costs the same, to 1e-6, under other ids in reverse order', async () => {
      near(await costOf(renamedAndReversed(base())), expected);
    });

    it('costs the same, to 1e-6, with a lane 1 a unit dearer beside every lane without a limit', async () => {
      near(await costOf(withDominatedLanes(base())), expected);
    });

    it('costs 0.25 · 40 more for each unit wanted when markets levy 25 % on a value of 40', async () => {
      const wanted = base().demand.reduce((sum, { quantity }) => sum + quantity, 0);
      const { objective, ledger, violations } = await solveNetworkHere(withDutyIntoMarkets(0.25, 40, base()));
      expect(violations).toEqual([]);
      near(ledger.byKind.duty, 0.25 * 40 * wanted);
      near(objective, expected + 0.25 * 40 * wanted);
    });
  });

  it.each(Object.entries(siteToHalve))(
    '%s costs the same, to 1e-6, with %s cut in two halves',
    async (name, site) => {
      const { network, expected } = caseByName(name);
      near(await costOf(withSiteHalved(site, network)), expected);
    },
  );

  it.each(Object.entries(smallestThroughput))(
    '%s is never cheaper with throughput tightened to %f',
    async (name, least) => {
      const { network, expected } = caseByName(name);
      const halfway = await costOf(withThroughputTimes((1 + least) / 2, network));
      const tightest = await costOf(withThroughputTimes(least, network));
      const tolerance = 1e-6 * expected;
      expect(halfway).toBeGreaterThanOrEqual(expected - tolerance);
      expect(tightest).toBeGreaterThanOrEqual(halfway - tolerance);
    },
  );
});
