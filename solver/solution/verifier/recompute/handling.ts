import { eachHandled } from '../facts/loads.ts';
import type { Facts } from '../facts/facts.ts';
import type { Charge } from './charge.ts';

/** Handling of each unit that leaves a site by lane or serves demand at it. */
export function chargeHandling(facts: Facts, charge: Charge): void {
  const perUnit = new Map(
    facts.network.sites.map((site) => [
      site.id,
      facts.values.toBase(site.handlingCostPerUnit, site.currency),
    ]),
  );
  eachHandled(facts, (site, _, period, quantity) => {
    charge('handling', period, (perUnit.get(site) ?? 0) * quantity, site);
  });
}
