import type { Lane } from '../domain/lane.ts';
import { toBase } from '../domain/money.ts';
import type { Network } from '../domain/network.ts';
import { originTerritory } from '../domain/origin.ts';
import type { AgreementId, TerritoryId } from '../domain/primitives.ts';
import type { Product } from '../domain/product.ts';
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

/** What goods on a lane ask of the law where they enter; `null` for a lane that crosses no border. */
export function laneEnquiry(
  network: Network,
  { lane, product, origin, agreements }: LaneGoods,
  days: EnquiryDays,
): DutyEnquiry | null {
  const territoryOf = (id: string) => network.sites.find((site) => site.id === id)?.territory;
  const [from, into] = [territoryOf(lane.from), territoryOf(lane.to)];
  if (from === undefined || into === undefined || from === into) return null;
  const sentFrom = originTerritory(network)(from);
  const inBase = toBase(network);
  return {
    ...days,
    ...productFacts(network, product, lane.from),
    into,
    origin: origin ?? sentFrom,
    sentFrom,
    agreements,
    freightPerUnit: freightPerUnit(network, lane, product),
    insuranceRate: lane.insuranceRate,
    valuePerEntry: lane.valuePerEntry === null ? null : inBase(lane.valuePerEntry, lane.currency),
    mode: lane.mode,
  };
}

export function productFacts(network: Network, product: Product, seller: string | null): ProductFacts {
  const inBase = toBase(network);
  const own = product.customsValueBySite.find(({ site }) => site === seller);
  return {
    hsCode: product.hsCode,
    valuePerUnit:
      own === undefined
        ? inBase(product.customsValuePerUnit, product.currency)
        : inBase(own.valuePerUnit, own.currency),
    currency: null,
    weightKg: product.weightKg,
    embeddedCarbonKg: product.embeddedCarbonKgPerUnit,
    firstSaleShare: product.firstSaleShare,
  };
}

/**
 * Freight of one unit as far as it is part of a CIF base: what is charged by the unit, the kilogram, the cubic metre and
 * a share of a container. Whole containers depend on what else they hold, and stay out, as in the plan.
 */
function freightPerUnit(network: Network, lane: Lane, { weightKg, volumeM3 }: Product): number {
  const { unit, kg, m3, container } = lane.costPer;
  const share =
    container === null || container.isWholeContainers
      ? 0
      : container.cost * Math.max(volumeM3 / container.usableM3, weightKg / container.usableKg);
  return toBase(network)(unit + kg * weightKg + m3 * volumeM3 + share, lane.currency);
}
