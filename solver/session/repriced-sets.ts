import type { Network } from '../../scenarios/domain/network.ts';
import type { PurchaseOffer } from '../../scenarios/domain/purchase-offer.ts';
import { moveDuties } from '../formulation/sets/move-duty.ts';
import { catalogueOf } from '../formulation/sets/catalogue.ts';
import type { PlanningSets, Tier } from '../formulation/sets/planning-sets.ts';
import type { Source } from '../formulation/sets/reach.ts';

/**
 * The sets of a network at another network's prices: what exists stays, what it costs is reckoned anew. True of networks
 * that differ in rates of duty, freight, wages and exchange alone, as far as no price decides what exists; whoever uses
 * it holds it against a model built from the start.
 */
export function repricedSets(sets: PlanningSets, network: Network): PlanningSets {
  const catalogue = catalogueOf(network);
  const { nodes, tags, sources } = sets;
  return {
    ...sets,
    network,
    catalogue,
    duties: moveDuties({ network, catalogue, nodes, tags }),
    tiers: sets.tiers.map((tier): Tier => {
      const offer = network.offers[(sources[tier.source] as Source).offer] as PurchaseOffer;
      return { ...tier, unitCost: catalogue.toBase(offer.tiers[tier.tier]!.unitCost, offer.currency) };
    }),
  };
}
