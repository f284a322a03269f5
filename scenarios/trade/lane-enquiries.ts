import type { Lane } from '../domain/lane.ts';
import { toBase, type ToBase } from '../domain/money.ts';
import type { Network } from '../domain/network.ts';
import { originTerritory } from '../domain/origin.ts';
import type { AgreementId, SiteId, TerritoryId } from '../domain/primitives.ts';
import type { Product } from '../domain/product.ts';
import { declaredValue } from './declared-value.ts';
import { freightPerUnit } from './freight-per-unit.ts';
import type { DutyEnquiry } from './duty-enquiry.ts';

/** When an enquiry is made, and of which days. */
export type EnquiryDays = Pick<DutyEnquiry, 'date' | 'from' | 'until' | 'today'>;

/** What the network says of a product's goods, sold by a site where one is named; amounts in base currency. */
export type ProductFacts = Pick<
  DutyEnquiry,
  'hsCode' | 'valuePerUnit' | 'currency' | 'weightKg' | 'embeddedCarbonKg' | 'firstSaleShare'
>;

/** Goods that travel over a lane. */
export interface LaneGoods {
  readonly lane: Lane;
  readonly product: Product;
  /** `null`: that of the place they are sent from. */
  readonly origin: TerritoryId | null;
  readonly agreements: readonly AgreementId[];
}

/**
 * What goods on the lanes of a network ask of the law where they enter, prepared once and asked often; `null` for a lane
 * that crosses no border.
 */
export function laneEnquiries(network: Network): (goods: LaneGoods, days: EnquiryDays) => DutyEnquiry | null {
  const territoryOf = new Map(network.sites.map(({ id, territory }) => [id, territory]));
  const rootOf = originTerritory(network);
  const inBase = toBase(network);
  return ({ lane, product, origin, agreements }, days) => {
    const [from, into] = [territoryOf.get(lane.from), territoryOf.get(lane.to)];
    if (from === undefined || into === undefined || from === into) return null;
    const sentFrom = rootOf(from);
    return {
      ...days,
      ...productFacts(inBase, product, lane.from),
      into,
      origin: origin ?? sentFrom,
      sentFrom,
      agreements,
      freightPerUnit: freightPerUnit(inBase, lane, product),
      insuranceRate: lane.insuranceRate,
      valuePerEntry: lane.valuePerEntry === null ? null : inBase(lane.valuePerEntry, lane.currency),
      mode: lane.mode,
    };
  };
}

/** What the law asks about a product itself, by the value that a site declares where it has one of its own. */
export function productFacts(inBase: ToBase, product: Product, seller: SiteId | null): ProductFacts {
  return {
    hsCode: product.hsCode,
    valuePerUnit: declaredValue(inBase, product, seller),
    currency: null,
    weightKg: product.weightKg,
    embeddedCarbonKg: product.embeddedCarbonKgPerUnit,
    firstSaleShare: product.firstSaleShare,
  };
}
