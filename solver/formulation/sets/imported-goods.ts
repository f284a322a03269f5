import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { Product } from '../../../scenarios/domain/product.ts';
import type { Standing } from '../../../scenarios/domain/standing.ts';
import type { Territory } from '../../../scenarios/domain/territory.ts';
import { isDeMinimis } from '../../../scenarios/trade/de-minimis.ts';
import { freightPerUnit } from '../../../scenarios/trade/freight-per-unit.ts';
import type { ImportedGoods } from '../../../scenarios/trade/import-duty.ts';
import type { Catalogue } from './catalogue.ts';

/** What customs asks about one unit of a product, by number, that a lane takes into another customs territory. */
export function importedGoods(
  catalogue: Catalogue,
  lane: Lane,
  product: number,
  into: Territory,
  tag: { readonly origin: TerritoryId; readonly standing: Standing },
): ImportedGoods {
  const { network, siteIndex, originOfSite, toBase } = catalogue;
  const carried = network.products[product] as Product;
  const sender = siteIndex.of(lane.from);
  return {
    into,
    sentFrom: (network.territories[originOfSite[sender] as number] as Territory).id,
    origin: tag.origin,
    standing: tag.standing,
    hsCode: carried.hsCode,
    weightKg: carried.weightKg,
    embeddedCarbonKg: carried.embeddedCarbonKgPerUnit,
    customsValue: catalogue.customsValue(product, sender),
    firstSaleShare: carried.firstSaleShare,
    freight: freightPerUnit(toBase, lane, carried),
    insuranceRate: lane.insuranceRate,
    isDeMinimis: isDeMinimis(into, lane, toBase),
  };
}
