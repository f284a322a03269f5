import { describe, expect, it } from 'vitest';
import type { Network } from '../../scenarios/domain/network.ts';
import { network as networkShape } from '../../scenarios/domain/network.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { seededDeal } from '../support/seeded-deal.ts';
import { solveNetworkHere } from '../support/solve-here.ts';
import { tinyCase, tinyNetwork } from '../support/tiny-case.ts';
import { leastCost } from '../support/tiny-oracle.ts';
import { whyHere } from '../support/why-here.ts';

const networks = Array.from({ length: 12 }, (_, place) => 9100 + place).flatMap((seed) => {
  const tiny = tinyCase(seededDeal(seed));
  return leastCost(tiny) === null ? [] : [{ seed, network: tinyNetwork(tiny) }];
});

/** Least cost; `null` where there is no plan. */
const costOf = async (network: Network): Promise<number | null> => {
  try {
    return (await solveNetworkHere(network)).objective;
  } catch {
    return null;
  }
};

/** The network in which nothing goes by a lane. */
const without = (network: Network, lane: string): Network =>
  networkShape.parse({
    ...network,
    policies: [
      ...network.policies,
      { id: 'forbidden', kind: 'pair', measure: 'flow', forbidden: { lanes: lane } },
    ],
  });

/** The network in which a unit on a lane costs so much more. */
const dearer = (network: Network, id: string, more: number): Network => ({
  ...network,
  lanes: network.lanes.map((lane) =>
    lane.id === id ? { ...lane, costPer: { ...lane.costPer, unit: lane.costPer.unit + more } } : lane,
  ),
});

const close = (one: number, other: number) => Math.abs(one - other) <= 1e-6 * Math.max(1, Math.abs(one));

/** Beside a switch by this share of it. */
const beside = 0.01;
const room = 500;

describe(`why every lane of ${networks.length} tiny networks is used or not`, () => {
  it('says of used ones what a plan without costs more, and at which charge it is best', async () => {
    let [used, needed] = [0, 0];
    for (const { seed, network } of networks) {
      const cost = (await costOf(network)) as number;
      for (const { id } of network.lanes) {
        const why = await whyHere(network, { kind: 'lane', lane: id, product: null });
        if (why.kind !== 'used') continue;
        const place = `seed ${seed}, ${id}`;
        const least = await costOf(without(network, id));
        if (least === null) {
          needed += 1;
          expect(why.extraCost, place).toBeNull();
          continue;
        }
        used += 1;
        expect(close(why.extraCost ?? NaN, least - cost), place).toBe(true);
        const out = why.leavesAt;
        expect(out?.isExact, place).toBe(true);
        const charge = out?.perUnit ?? NaN;
        if (charge < 1e-6) continue;
        const beyond = (await costOf(dearer(network, id, charge * (1 + beside)))) as number;
        expect(close(beyond, least), `${place}: gone beyond ${charge}`).toBe(true);
        const before = (await costOf(dearer(network, id, charge * (1 - beside)))) as number;
        expect(before < least - 1e-9, `${place}: used before ${charge}`).toBe(true);
      }
    }
    expect(used).toBeGreaterThan(8);
    expect(needed).toBeGreaterThan(0);
  });

  it('says of unused ones at which rebate they come in', async () => {
    let found = 0;
    for (const { seed, network: drawn } of networks) {
      // Every unit goes by one lane: what all lanes cost more changes no plan, and leaves room for a rebate.
      const network = drawn.lanes.reduce((made, { id }) => dearer(made, id, room), drawn);
      const cost = (await costOf(network)) as number;
      for (const { id } of network.lanes) {
        const why = await whyHere(network, { kind: 'lane', lane: id, product: null });
        if (why.kind !== 'unused') continue;
        const { perUnit, isExact } = why.entersAt;
        expect(isExact, `seed ${seed}, ${id}`).toBe(true);
        if (perUnit < 1e-6 || perUnit > room) continue;
        found += 1;
        const place = `seed ${seed}, ${id}, ${perUnit}`;
        const beyond = (await costOf(dearer(network, id, -perUnit * (1 + beside)))) as number;
        expect(beyond < cost - 1e-9, `${place}: in`).toBe(true);
        const before = (await costOf(dearer(network, id, -perUnit * (1 - beside)))) as number;
        expect(close(before, cost), `${place}: not yet`).toBe(true);
      }
    }
    expect(found).toBeGreaterThan(3);
  });

  it('offers changes that change its mind', async () => {
    let changed = 0;
    for (const { seed, network } of networks.slice(0, 6)) {
      for (const { id } of network.lanes) {
        const subject = { kind: 'lane', lane: id, product: null } as const;
        const why = await whyHere(network, subject);
        if (why.kind !== 'used' && why.kind !== 'unused') continue;
        for (const { at, isExact, overrides, changed: what } of why.changes) {
          if (at === null || !isExact) continue;
          changed += 1;
          const then = await whyHere(resolve(network, overrides).network, subject);
          const place = `seed ${seed}, ${id}, ${JSON.stringify(what)} at ${at}`;
          expect(then.kind, place).toBe(why.kind === 'used' ? 'unused' : 'used');
        }
      }
    }
    expect(changed).toBeGreaterThan(5);
  });
});
