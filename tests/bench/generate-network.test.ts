import { describe, expect, it } from 'vitest';
import type { Network } from '../../scenarios/domain/network.ts';
import { benchShapes } from '../../solver/bench/bench-shapes.ts';
import { generateNetwork } from '../../solver/bench/generate-network.ts';

const shapeNamed = (name: string) => benchShapes.find((shape) => shape.name === name)!;

/** Demand rows whose market no lane reaches from any site that makes, sells or holds the product. */
function unreachableRows(network: Network): number {
  const known = new Set<string>();
  const outbound = new Map<string, string[]>();
  for (const { from, to } of network.lanes) outbound.set(from, [...(outbound.get(from) ?? []), to]);
  const reach = (site: string, product: string): void => {
    const key = `${site} ${product}`;
    if (known.has(key)) return;
    known.add(key);
    for (const to of outbound.get(site) ?? []) reach(to, product);
  };
  for (const { site, product } of network.offers) reach(site, product);
  for (const { site, product } of network.inventory) reach(site, product);
  for (const { site, output, inputs } of network.recipes)
    if (inputs.every(({ product }) => known.has(`${site} ${product}`))) reach(site, output);
  return network.demand.filter(({ market, product }) => !known.has(`${market} ${product}`)).length;
}

describe('bench networks', () => {
  it('are the same for the same seed and differ between seeds 1 and 2', () => {
    const shape = shapeNamed('S');
    expect(generateNetwork(shape, 1)).toEqual(generateNetwork(shape, 1));
    expect(generateNetwork(shape, 2)).not.toEqual(generateNetwork(shape, 1));
  });

  it.each(['S', 'M', 'MH', 'MT', 'L', 'median'])('%s leaves 0 demand rows out of reach', (name) => {
    expect(unreachableRows(generateNetwork(shapeNamed(name), 3))).toBe(0);
  });

  it('median has 312 sites besides 200 customers, 1,811 demand rows and 28 products', () => {
    const network = generateNetwork(shapeNamed('median'), 1);
    const customers = network.sites.filter(({ roles }) => roles.includes('market'));
    expect([network.sites.length - customers.length, customers.length]).toEqual([312, 200]);
    expect([network.demand.length, network.products.length]).toEqual([1811, 28]);
  });

  it('MH charges 8 times the fixed cost of M', () => {
    const fixed = (name: string): number =>
      generateNetwork(shapeNamed(name), 5).sites.reduce(
        (sum, site) => sum + site.opening.fixedCostPerPeriod,
        0,
      );
    expect(fixed('MH') / fixed('M')).toBeCloseTo(8, 9);
  });

  it('MT books all 85 lanes out of plants and centres and M books none', () => {
    const booked = (name: string): number =>
      generateNetwork(shapeNamed(name), 5).lanes.filter(({ fixedCostPerPeriod }) => fixedCostPerPeriod > 0)
        .length;
    expect([booked('MT'), booked('M')]).toEqual([85, 0]);
  });
});
