import type { DemandRow } from '../../../scenarios/domain/demand-row.ts';
import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import type { Inventory } from '../../../scenarios/domain/inventory.ts';
import type { Lane } from '../../../scenarios/domain/lane.ts';
import type { Collection, Network } from '../../../scenarios/domain/network.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';
import type { PurchaseOffer } from '../../../scenarios/domain/purchase-offer.ts';
import type { Recipe } from '../../../scenarios/domain/recipe.ts';
import type { AnyRecord } from '../../store/content.ts';
import { idOf } from '../../store/records.ts';
import type { ColumnContext } from './column-context.ts';
import { choiceCodec, selectorCodec } from './codec.ts';
import { modeWords } from './choice-words.ts';
import { networkMessages as messages } from './messages.ts';

const modes = choiceCodec(modeWords);
const ofSites = selectorCodec('sites');
const ofProducts = selectorCodec('products');

/** What a planner calls a record: its own name, or what it joins. */
export function nameOfRecord(collection: Collection, record: AnyRecord, context: ColumnContext): string {
  const { format, directory, text } = context;
  const named = (record as { name?: Name | null }).name;
  if (named != null) return format.name(named);
  const [sites, products] = [directory('sites'), directory('products')];
  const joined = (...parts: string[]) => parts.join(text.say(messages.between));
  if (collection === 'lanes') {
    const { from, to, mode } = record as Lane;
    return joined(`${sites.show(from)} → ${sites.show(to)}`, modes.show(mode, context, record));
  }
  if (collection === 'demand') {
    const { market, product, period } = record as DemandRow;
    return joined(sites.show(market), products.show(product), directory('periods').show(period));
  }
  if (collection === 'recipes') {
    const { site, output } = record as Recipe;
    return joined(products.show(output), sites.show(site));
  }
  if (collection === 'offers' || collection === 'inventory') {
    const { site, product } = record as PurchaseOffer | Inventory;
    return joined(products.show(product), sites.show(site));
  }
  if (collection === 'closing') {
    const { sites: at, products: of } = record as Network['closing'][number];
    return joined(ofProducts.show(of, context, record), ofSites.show(at, context, record));
  }
  // A duty layer without a name is known by the law it comes from.
  if (collection === 'duties') return (record as DutyLayer).authority ?? idOf(record, collection);
  return idOf(record, collection);
}
