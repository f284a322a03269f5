import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { heldFill } from '../held-fill.ts';
import { freePolicyId } from '../free-policy-id.ts';
import { howSourced } from '../how-sourced.ts';
import type { MeasureName } from './measure.ts';
import { asCostPlannedOverrides } from '../as-cost-planned.ts';

/**
 * What makes a point the best plan of a scenario: a carbon budget, a lead-time promise to every market, or a cap on every
 * territory's share, and with it that no row is served worse than in the cheapest plan. `null` where the network's own
 * terms cannot say it: they know no mean lead time, and a share of units made or of units bought, but not of both.
 */
export function pinPoint(
  network: Network,
  against: MeasureName,
  measure: number,
  short: Float64Array,
): readonly Override[] | null {
  const limits = limitsOf(network, against, measure);
  if (limits === null) return null;
  return [...asCostPlannedOverrides(network), ...limits, ...heldFill(network, short)];
}

/** A limit is rounded up, by less than a millionth of it, so that the point keeps it. */
function roundedUp(measure: number): number {
  if (measure <= 0) return 0;
  const step = 10 ** (Math.floor(Math.log10(measure)) - 6);
  // Multiplied by a whole number where it can be, so that no tail of rounding follows the digits.
  return step < 1
    ? Math.ceil(measure * Math.round(1 / step)) / Math.round(1 / step)
    : Math.ceil(measure / step) * step;
}

function limitsOf(network: Network, against: MeasureName, measure: number): readonly Override[] | null {
  switch (against) {
    case 'carbon':
      return [
        {
          at: 'policies',
          because: null,
          add: {
            id: freePolicyId(network, 'carbon_budget'),
            kind: 'budget',
            what: 'carbon',
            limit: roundedUp(measure),
            acrossPeriods: 'total',
          },
        },
      ];
    case 'worst-lead-time':
      return [
        { at: 'demand/*/maxLeadDays', because: null, to: measure },
        // A promise that is shorter already stays as it is.
        ...network.demand
          .filter(({ maxLeadDays }) => maxLeadDays !== null && maxLeadDays < measure)
          .map(({ id, maxLeadDays }): Override => ({
            at: `demand/${id}/maxLeadDays`,
            because: null,
            to: maxLeadDays,
          })),
      ];
    case 'concentration': {
      const sourced = howSourced(network);
      if (sourced === 'both') return null;
      const wanted = [...new Set(network.demand.map(({ product }) => product))];
      const sites = new Map<string, string>(network.sites.map(({ id, territory }) => [id, territory]));
      const places =
        sourced === 'make'
          ? network.recipes.filter(({ output }) => wanted.includes(output))
          : network.offers.filter(({ product }) => wanted.includes(product));
      const territories = [...new Set(places.map(({ site }) => sites.get(site) as string))];
      return territories.map((territory): Override => ({
        at: 'policies',
        because: null,
        add: {
          id: freePolicyId(network, `at_most_in_${territory}`),
          kind: 'share',
          measure: sourced,
          numerator: { territories: [territory], products: wanted },
          denominator: { products: wanted },
          maximumShare: Math.min(1, roundedUp(measure)),
          acrossPeriods: 'total',
          acrossProducts: 'total',
        },
      }));
    }
    case 'lead-time':
      return null;
  }
}
