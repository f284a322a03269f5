import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';
import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Product } from '../../../../scenarios/domain/product.ts';
import type { Claim } from '../../../../scenarios/domain/standing.ts';
import type { Facts } from '../facts/facts.ts';
import type { KnownStanding } from '../facts/standings.ts';
import { entryChoice, type EntryChoice, type WayToEnter } from './entry-choice.ts';
import type { Era } from './eras.ts';
import { freightPerUnit } from './freight.ts';
import { chargedLayers } from './layers-met.ts';
import { isTooSmall } from './too-small.ts';

/** What enters a territory by a lane; its standing is that at dispatch, by which its claims are made. */
export interface Entry {
  readonly lane: Lane;
  readonly product: Product;
  readonly origin: TerritoryId;
  readonly standing: KnownStanding;
  readonly isUnderDrawback: boolean;
  readonly quota: DutyLayer | null;
}

const kgPerTonne = 1000;

/**
 * The duty on a unit in an era. Its ways to enter, of which the importer takes the cheapest, in this order:
 *
 * 1. the standard one, at full value and without a claim;
 * 2. with each claim that holds in the territory: a member's, and by partner the right one;
 * 3. at the value of the first sale, where the territory accepts it and the product had one;
 * 4. free of duty, where the lane's entries are worth no more than the territory lets in free.
 *
 * Under drawback only the first is open. A layer takes
 *
 *   rate · base + amountPerUnit + amountPerKg · weightKg + amountPerTonneCo2e · embeddedCarbonKgPerUnit / 1000,
 *
 * base = value (fob), or value · (1 + insuranceRate) + freight (cif), value at the site that sends.
 */
export function importDuty(facts: Facts): (entry: Entry, into: TerritoryId, era: Era) => EntryChoice {
  const { records, values, rootOf, siteOf } = facts;
  const charged = chargedLayers(facts.network, facts.members);

  const waysUnder = (
    origin: TerritoryId,
    { lane, product, standing, isUnderDrawback, quota }: Entry,
    into: TerritoryId,
    era: Era,
  ): readonly WayToEnter[] => {
    const territory = records.territories.get(into);
    const isTransshipped = rootOf(siteOf(lane.from).territory) !== origin;
    const way = (claim: Claim | null, shareOfValue: number): WayToEnter => {
      const imported = { into, origin, hsCode: product.hsCode, isTransshipped, claim, quota };
      const value = shareOfValue * values.customsValue(product, lane.from);
      const base =
        territory?.dutyBase === 'cif'
          ? value * (1 + lane.insuranceRate) + freightPerUnit(lane, product, facts)
          : value;
      const byLayer = new Map<DutyLayer, number>();
      let total = 0;
      for (const { layer, rate } of charged(imported, era)) {
        const carbon = (layer.amountPerTonneCo2e * (product.embeddedCarbonKgPerUnit ?? 0)) / kgPerTonne;
        const specific = layer.amountPerUnit + layer.amountPerKg * product.weightKg + carbon;
        const amount = rate * base + values.toBase(specific, layer.currency);
        byLayer.set(layer, amount);
        total += amount;
      }
      return { total, byLayer };
    };
    const ways = [way(null, 1)];
    if (territory === undefined || isUnderDrawback) return ways;
    for (const claim of standing.claims) if (isHeldIn(claim, into)) ways.push(way(claim, 1));
    if (territory.acceptsFirstSale && product.firstSaleShare !== null) {
      ways.push(way(null, product.firstSaleShare));
    }
    if (isTooSmall(lane, territory, facts)) ways.push({ total: 0, byLayer: new Map() });
    return ways;
  };

  const isHeldIn = ({ agreement, partner }: Claim, into: TerritoryId): boolean => {
    const root = rootOf(into);
    const members = records.agreements.get(agreement)?.members ?? [];
    return members.includes(root) && (partner === null || partner === root);
  };

  const known = new Map<string, EntryChoice[]>();
  return (entry, into, era) => {
    const key = keyOf(entry);
    const byEra = known.get(key) ?? [];
    known.set(key, byEra);
    return (byEra[era.number] ??= entryChoice(
      [entry.origin, ...entry.standing.otherOrigins].map((origin) => waysUnder(origin, entry, into, era)),
    ));
  };
}

function keyOf({ lane, product, origin, standing, isUnderDrawback, quota }: Entry): string {
  const how = isUnderDrawback ? '!' : (quota?.id ?? '');
  return `${lane.id} ${product.id} ${origin} ${standing.text ?? ''} ${how}`;
}
