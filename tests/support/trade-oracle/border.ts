import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Fee } from '../../../scenarios/domain/fee.ts';
import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { Claim } from '../../../scenarios/domain/standing.ts';
import type { Goods } from './goods.ts';
import { joined, matchedDigits } from './stack.ts';
import { isWithin, leadDaysOf, type TradeFacts } from './trade-facts.ts';

/** One way for a unit to go along a lane: freight and what the border asks for, and the goods that come out. */
export interface Crossing {
  readonly goods: Goods;
  readonly cost: number;
  readonly quotaUse: number;
}

/** A charge of one layer on one unit. */
interface Owed {
  readonly layer: DutyLayer;
  readonly amount: number;
}

const total = (owed: readonly Owed[]) => owed.reduce((sum, { amount }) => sum + amount, 0);

/**
 * Every way of a unit along a lane in a period: under no quota, under each quota layer, or under drawback where the
 * territory entered knows it. Each day of arrival counts by itself, and on each the importer takes the programme that
 * costs least; under the worse case customs then takes the dearest origin.
 */
export function crossings(
  facts: TradeFacts,
  lane: Lane,
  product: Product,
  goods: Goods,
  period: number,
): readonly Crossing[] {
  const value = facts.customsValue(product, lane.from);
  const { unit, kg, m3 } = lane.costPer;
  const freight = facts.inBase(unit + kg * product.weightKg + m3 * product.volumeM3, lane.currency);
  const carriage = freight + lane.insuranceRate * value;
  const fromTerritory = facts.site(lane.from).territory;
  const into = facts.territory(facts.site(lane.to).territory);
  const kept = { ...goods, claims: claimsKept(facts, goods, lane.to) };
  if (fromTerritory === into.id) return [{ goods: kept, cost: carriage, quotaUse: 0 }];

  const first = facts.firstDay(period) + leadDaysOf(lane);
  if (!Number.isInteger(first)) throw new Error(`Lane ${lane.id} arrives within a day.`);
  const mean = (ofDay: (day: number) => number) => facts.meanOver(first, facts.daysIn(period), ofDay);

  const entryValue = lane.valuePerEntry === null ? null : facts.inBase(lane.valuePerEntry, lane.currency);
  const limit = into.deMinimisPerEntry === null ? null : facts.inBase(into.deMinimisPerEntry, into.currency);
  const isSmall = entryValue !== null && limit !== null && entryValue <= limit;

  const owed = (
    day: number,
    origin: string,
    claim: Claim | null,
    share: number,
    quota: DutyLayer | null,
  ): readonly Owed[] => {
    const base = into.dutyBase === 'fob' ? value * share : value * share * (1 + lane.insuranceRate) + freight;
    const matched = facts.layersInForce.flatMap((layer) => {
      const digits = matchedDigits(layer, product.hsCode);
      const holds =
        digits !== null &&
        facts.selects(layer.into, into.id) &&
        isWithin(day, layer) &&
        (layer.quota === null || layer === quota) &&
        (!layer.isForTransshipped || facts.root(fromTerritory) !== origin) &&
        (layer.needsAgreement === null
          ? facts.selects(layer.originCountries, origin)
          : isClaimed(facts, layer, claim, day));
      return holds ? [{ layer, digits }] : [];
    });
    return joined(matched).map(({ layer, rate }) => ({
      layer,
      amount: rate * base + specificAmount(facts, layer, product),
    }));
  };
  const claims = goods.claims.filter((claim) => mayClaim(facts, claim, into.id));
  const cheapest = (day: number, origin: string, quota: DutyLayer | null): number => {
    if (isSmall) return 0;
    const programmes = [owed(day, origin, null, 1, quota)];
    for (const claim of claims) programmes.push(owed(day, origin, claim, 1, quota));
    if (into.acceptsFirstSale && product.firstSaleShare !== null)
      programmes.push(owed(day, origin, null, product.firstSaleShare, quota));
    return Math.min(...programmes.map(total));
  };
  const origins = facts.network.settings.disputedOrigins === 'worse case' ? goods.otherOrigins : [];
  const dearest = (day: number, quota: DutyLayer | null) =>
    Math.max(...[goods.origin, ...origins].map((origin) => cheapest(day, origin, quota)));
  const underDrawback = (day: number): number => {
    const stacks = [goods.origin, ...origins].map((origin) => owed(day, origin, null, 1, null));
    const worst = stacks.reduce((most, each) => (total(each) > total(most) ? each : most));
    const eligible = worst.filter(({ layer }) => layer.isDrawbackEligible);
    return total(worst) - into.drawbackShare * total(eligible);
  };

  const fees = isSmall ? 0 : mean((day) => value * feeFraction(facts, lane, into.id, entryValue, day));
  const arrived = { ...kept, isForExport: false };
  const ways: Crossing[] = [{ goods: arrived, cost: mean((day) => dearest(day, null)), quotaUse: 0 }];
  for (const layer of facts.layersInForce) {
    if (layer.quota === null) continue;
    const measure = layer.quota.unit === 'kg' ? product.weightKg : 1;
    const cost = mean((day) => dearest(day, layer));
    ways.push({ goods: arrived, cost, quotaUse: measure * mean((day) => (isWithin(day, layer) ? 1 : 0)) });
  }
  if (into.drawbackShare > 0)
    ways.push({ goods: { ...kept, isForExport: true }, cost: mean(underDrawback), quotaUse: 0 });
  return ways.map((way) => ({ ...way, cost: way.cost + carriage + fees }));
}

function claimsKept(facts: TradeFacts, { claims }: Goods, site: string): readonly Claim[] {
  const root = facts.rootOfSite(site);
  return claims.filter((claim) => {
    const agreement = facts.network.agreements.find(({ id }) => id === claim.agreement);
    return (
      agreement !== undefined &&
      (!agreement.isDirectConsignment ||
        agreement.members.includes(root) ||
        agreement.consignmentHubs.some((hub) => hub === site))
    );
  });
}

function mayClaim(facts: TradeFacts, { agreement, partner }: Claim, into: string): boolean {
  const root = facts.root(into);
  const members = facts.network.agreements.find(({ id }) => id === agreement)?.members ?? [];
  return members.includes(root) && (partner === null || partner === root);
}

function isClaimed(facts: TradeFacts, layer: DutyLayer, claim: Claim | null, day: number): boolean {
  if (claim === null || claim.agreement !== layer.needsAgreement) return false;
  const agreement = facts.network.agreements.find(({ id }) => id === claim.agreement);
  return (
    agreement !== undefined && isWithin(day, agreement) && facts.selects(layer.originCountries, claim.origin)
  );
}

function specificAmount(facts: TradeFacts, layer: DutyLayer, product: Product): number {
  const tonnesCo2e = (product.embeddedCarbonKgPerUnit ?? 0) / 1000;
  const amount =
    layer.amountPerUnit + layer.amountPerKg * product.weightKg + layer.amountPerTonneCo2e * tonnesCo2e;
  return facts.inBase(amount, layer.currency);
}

/** Fees as a fraction of customs value, for entries worth as much as the lane's, or else the fee's, assumed value. */
function feeFraction(
  facts: TradeFacts,
  lane: Lane,
  into: string,
  entryValue: number | null,
  day: number,
): number {
  const ofFee = (fee: Fee): number => {
    const assumed = fee.assumedEntryValue === null ? null : facts.inBase(fee.assumedEntryValue, fee.currency);
    const worth = entryValue ?? assumed;
    if (worth === null) return fee.rate;
    const least = facts.inBase(fee.minimumPerEntry ?? 0, fee.currency);
    const most = fee.maximumPerEntry === null ? Infinity : facts.inBase(fee.maximumPerEntry, fee.currency);
    const flat = facts.inBase(fee.flatPerEntry, fee.currency);
    return (Math.min(Math.max(fee.rate * worth, least), most) + flat) / worth;
  };
  return facts.network.fees
    .filter((fee) => facts.selects(fee.into, into))
    .filter((fee) => fee.modes === null || fee.modes.includes(lane.mode))
    .filter((fee) => isWithin(day, fee))
    .reduce((sum, fee) => sum + ofFee(fee), 0);
}
