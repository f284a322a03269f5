import { caseNetwork, caseSite, numberReader, onlyPeriod, parseNumbers } from './case-network-parts.ts';
import type { Network } from '../../scenarios/domain/network.ts';

/**
 * A published multi-commodity fixed-charge design problem: a title line; `nodes arcs commodities`; for each arc
 * `from to unit-cost capacity fixed-cost` and two numbers of no meaning here; for each commodity `origin destination
 * quantity`. Each commodity is a product sold at its origin, up to its quantity, and wanted at its destination; each
 * arc is a lane for all products with its capacity, and its fixed charge in the one period; each node may trans-ship.
 */
export function parseDesignCase(title: string, text: string): Network {
  const read = numberReader(parseNumbers(text.slice(text.indexOf('\n') + 1)));
  const nodeCount = read.next();
  const arcCount = read.next();
  const commodityCount = read.next();
  const arcs = Array.from({ length: arcCount }, () => read.take(7));
  const commodities = Array.from({ length: commodityCount }, () => read.take(3));
  const node = (number: number | undefined): string => `n${number}`;
  const commodity = (index: number): string => `k${index + 1}`;
  return caseNetwork(title, {
    sites: Array.from({ length: nodeCount }, (_, index) => {
      const isOrigin = commodities.some(([origin]) => origin === index + 1);
      const isDestination = commodities.some(([, destination]) => destination === index + 1);
      return caseSite(node(index + 1), [
        'hub',
        ...(isOrigin ? ['supplier' as const] : []),
        ...(isDestination ? ['market' as const] : []),
      ]);
    }),
    products: commodities.map((_, index) => ({ id: commodity(index), name: commodity(index) })),
    offers: commodities.map(([origin, , quantity], index) => ({
      id: `${commodity(index)}_source`,
      site: node(origin),
      product: commodity(index),
      tiers: [{ fromQuantity: 0, unitCost: 0 }],
      capacityPerPeriod: quantity!,
    })),
    lanes: arcs.map(([from, to, unitCost, capacity, fixedCost], index) => ({
      id: `a${index + 1}`,
      from: node(from),
      to: node(to),
      mode: 'truck' as const,
      costPer: { unit: unitCost! },
      capacityPerPeriod: capacity!,
      fixedCostPerPeriod: fixedCost!,
    })),
    demand: commodities.map(([, destination, quantity], index) => ({
      id: `${commodity(index)}_wanted`,
      market: node(destination),
      product: commodity(index),
      period: onlyPeriod,
      quantity: quantity!,
    })),
  });
}
