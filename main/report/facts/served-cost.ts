import type { LandedCostRow } from '../../../solver/report/landed-cost.ts';

/** How the costs of a plan fall on goods, in base currency; the three come to its landed cost. */
export interface ServedCost {
  /** Landed cost of the units that markets get. */
  readonly served: number;
  readonly units: number;
  /** `null` where nothing is served. */
  readonly perUnit: number | null;
  /** Of goods still in stock or under way at the end. */
  readonly left: number;
  /** Charges under which nothing moves. */
  readonly idle: number;
}

export function servedCost(rows: readonly LandedCostRow[]): ServedCost {
  const of = (destination: LandedCostRow['destination'], key: 'landedCost' | 'quantity') =>
    rows.filter((row) => row.destination === destination).reduce((sum, row) => sum + row[key], 0);
  const served = of('served', 'landedCost');
  const units = of('served', 'quantity');
  return {
    served,
    units,
    perUnit: units > 0 ? served / units : null,
    left: of('left at the end', 'landedCost'),
    idle: of('idle', 'landedCost'),
  };
}
