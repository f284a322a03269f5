import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import { dutyIndex, stackSegments } from '../../../scenarios/trade/duty-stack.ts';
import type { Move, Node } from '../sets/reach.ts';
import { arrivalWindow, territoryEntered } from './arrival-window.ts';
import type { CostFamily } from './cost-family.ts';
import { freightPerUnit, moveCause } from './freight-per-unit.ts';

/**
 * Duty, layer by layer. A lane into another customs territory is an import on the day of arrival; a dispatch arrives
 * over a window, and pays each layer for the share of the window in which it holds.
 */
export const dutyCost: CostFamily = {
  name: 'duty',
  title: 'Duty by layer',
  formula: `Σ_{l into another territory} Σ_{λ} (rate[λ] · base[l,p] + amountPerUnit[λ] + amountPerKg[λ] · weightKg[p]) · flow[l,p,o,t],
  rates and amounts averaged over the arrival window; base = value[p,s] (fob) or value[p,s] + freight + insurance (cif, without whole containers)`,
  charge(sets, { flow }, charge) {
    const { network, catalogue } = sets;
    const index = dutyIndex(network);
    const known = new Map<string, readonly MeanCharge[]>();
    flow.each((item, period, column) => {
      const move = sets.moves[item] as Move;
      const lane = network.lanes[move.lane] as Lane;
      const entered = territoryEntered(sets, lane);
      if (!entered) return;
      const node = sets.nodes[move.from] as Node;
      const product = network.products[node.product] as Product;
      const origin = network.territories[node.origin]?.id ?? '';
      const days = catalogue.laneDays(lane);
      const sender = catalogue.originOfSite[catalogue.siteIndex.of(lane.from)] as number;
      const sentFrom = network.territories[sender]?.id ?? '';
      const key = `${entered.id} ${origin} ${sentFrom} ${product.hsCode ?? ''} ${period} ${days}`;
      let charges = known.get(key);
      if (charges === undefined) {
        const imported = {
          into: entered.id,
          origin,
          hsCode: product.hsCode,
          sentFrom: '',
          claim: null,
          quota: null,
        };
        charges = meanDuties(stackSegments(index, imported, ...arrivalWindow(sets, lane, period)));
        known.set(key, charges);
      }
      if (charges.length === 0) return;
      const value = catalogue.customsValue(node.product, node.site);
      const base =
        entered.dutyBase === 'fob'
          ? value
          : value * (1 + lane.insuranceRate) + freightPerUnit(catalogue, lane, product);
      for (const { id, rate, amountPerUnit, amountPerKg, currency } of charges) {
        const specific = catalogue.toBase(amountPerUnit + amountPerKg * product.weightKg, currency);
        charge(column, rate * base + specific, 'duty', () => ({
          ...moveCause(sets, move, period),
          cause: id,
        }));
      }
    });
  },
};

/** A layer's mean charge over the days on which a dispatch arrives. */
interface MeanCharge {
  id: string;
  /** Fraction of the value base. */
  rate: number;
  amountPerUnit: number;
  amountPerKg: number;
  currency: string | null;
}

function meanDuties(segments: ReturnType<typeof stackSegments>): readonly MeanCharge[] {
  const total = segments.reduce((sum, segment) => sum + segment.days, 0);
  const means = new Map<string, MeanCharge>();
  for (const { days, value: stack } of segments) {
    const weight = days / total;
    for (const line of stack.lines) {
      const { id, currency } = line.layer;
      const mean = means.get(id) ?? { id, rate: 0, amountPerUnit: 0, amountPerKg: 0, currency };
      mean.rate += weight * line.adValoremRate;
      mean.amountPerUnit += weight * line.amountPerUnit;
      mean.amountPerKg += weight * line.amountPerKg;
      means.set(id, mean);
    }
  }
  return [...means.values()].filter((mean) => mean.rate + mean.amountPerUnit + mean.amountPerKg > 0);
}
