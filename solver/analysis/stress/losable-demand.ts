import type { Network } from '../../../scenarios/domain/network.ts';
import { toBase } from '../../../scenarios/domain/money.ts';

/**
 * The network with all demand losable, so that whatever stands still there is a plan. A row that states a penalty keeps
 * it; a firm one loses a unit for `factor` times the product's customs value. Least fills no longer hold. A plan of
 * least carbon prices no loss, so it becomes one of least cost. `null` where a firm product has no customs value.
 */
export function losableDemand(network: Network, factor: number): Network | null {
  const inBase = toBase(network);
  const products = new Map(network.products.map((each) => [each.id, each]));
  const demand: Network['demand'] = [];
  for (const row of network.demand) {
    const product = products.get(row.product);
    const value = product === undefined ? 0 : inBase(product.customsValuePerUnit, product.currency);
    const isFirm = row.shortfallPenaltyPerUnit === null;
    if (isFirm && value === 0 && row.quantity > 0) return null;
    const penalty = isFirm ? (factor * value) / inBase(1, row.currency) : row.shortfallPenaltyPerUnit;
    demand.push({ ...row, minimumFill: 0, shortfallPenaltyPerUnit: penalty });
  }
  const { settings } = network;
  const objective = settings.objective === 'carbon' ? 'cost' : settings.objective;
  return { ...network, settings: { ...settings, objective }, demand };
}
