import { caseNetwork, caseSite, numberReader, onlyPeriod, parseNumbers } from './case-network-parts.ts';
import type { CaseParts } from './case-network-parts.ts';
import type { Network } from '../../scenarios/domain/network.ts';

/** A published capacitated location problem: warehouses that may open, customers, and what serving each costs. */
export interface LocationProblem {
  capacities: readonly number[];
  openCosts: readonly number[];
  demands: readonly number[];
  /** By customer, then warehouse: the cost of serving the customer's whole demand from there. */
  wholeCosts: readonly (readonly number[])[];
}

/** OR-Library: `m n`, m pairs of capacity and fixed cost, then for each customer its demand and m whole costs. */
export function parseOrlib(text: string): LocationProblem {
  const read = numberReader(parseNumbers(text));
  const warehouseCount = read.next();
  const customerCount = read.next();
  const pairs = Array.from({ length: warehouseCount }, () => read.take(2));
  const customers = Array.from({ length: customerCount }, () => ({
    demand: read.next(),
    costs: read.take(warehouseCount),
  }));
  return {
    capacities: pairs.map(([capacity]) => capacity!),
    openCosts: pairs.map(([, cost]) => cost!),
    demands: customers.map(({ demand }) => demand),
    wholeCosts: customers.map(({ costs }) => costs),
  };
}

/** Holmberg: `m n`, m capacities, m opening costs, n demands, n rows of m whole costs. */
export function parseHolmberg(text: string): LocationProblem {
  const read = numberReader(parseNumbers(text));
  const warehouseCount = read.next();
  const customerCount = read.next();
  return {
    capacities: read.take(warehouseCount),
    openCosts: read.take(warehouseCount),
    demands: read.take(customerCount),
    wholeCosts: Array.from({ length: customerCount }, () => read.take(warehouseCount)),
  };
}

/**
 * Each warehouse is a candidate that sells any quantity within its throughput, each customer a market with one firm
 * demand row, and each pair a lane whose freight per unit is the whole cost divided by the demand. `isSingleSource`
 * adds the policy that every customer has one source.
 */
export function locationNetwork(title: string, problem: LocationProblem, isSingleSource: boolean): Network {
  const warehouse = (index: number): string => `w${index + 1}`;
  const customer = (index: number): string => `c${index + 1}`;
  const customers = problem.demands.map((_, index) => customer(index));
  const policies: NonNullable<CaseParts['policies']> = isSingleSource
    ? [
        {
          id: 'one_source',
          kind: 'sourcing',
          receivers: customers,
          maximumSources: 1,
          acrossProducts: 'total',
        },
      ]
    : [];
  return caseNetwork(title, {
    sites: [
      ...problem.capacities.map((capacity, index) => ({
        ...caseSite(warehouse(index), ['supplier']),
        throughputPerPeriod: capacity,
        opening: { state: 'candidate' as const, openCost: problem.openCosts[index]! },
      })),
      ...customers.map((id) => caseSite(id, ['market'])),
    ],
    products: [{ id: 'goods', name: 'Goods' }],
    offers: problem.capacities.map((_, index) => ({
      id: `${warehouse(index)}_goods`,
      site: warehouse(index),
      product: 'goods',
      tiers: [{ fromQuantity: 0, unitCost: 0 }],
    })),
    lanes: problem.wholeCosts.flatMap((costs, to) =>
      costs.map((cost, from) => ({
        id: `${warehouse(from)}_${customer(to)}`,
        from: warehouse(from),
        to: customer(to),
        mode: 'truck' as const,
        costPer: { unit: cost / problem.demands[to]! },
      })),
    ),
    demand: problem.demands.map((quantity, index) => ({
      id: `${customer(index)}_goods`,
      market: customer(index),
      product: 'goods',
      period: onlyPeriod,
      quantity,
    })),
    policies,
  });
}
