import type { Sheet } from '../book.ts';
import { fillPlaces, words } from '../../language/words.ts';
import { tableSheet } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { sharedSpec, textColumn, dateFormatIn } from './sheet-parts.ts';
import { columnWords, modeWords, sheetWords } from '../../plan/plan-words.ts';
import {
  containersFilled,
  shipmentDates,
  shipmentItems,
  showsNothing,
  type ShipmentDates,
  type ShipmentItem,
} from './shipment-items.ts';

const texts = {
  title: words('Shipments by lane', '各航線付運', '各航线发运'),
  sentence: words(
    'What leaves when, by which lane, and when it is there. Leave and arrival are the first and last days of the window.',
    '各航線何時付運何貨，何時到達。離開及到達日期為時段的首日及末日。',
    '各航线何时发运何货，何时到达。离开及到达日期为时段的首日及末日。',
  ),
  leftOut: words(
    'Rows that would show 0 are left out: {count}, of {units} units in all.',
    '數字皆為 0 的行從略：共 {count} 行，合計 {units} 件。',
    '数字皆为 0 的行从略：共 {count} 行，合计 {units} 件。',
  ),
};

/** What each lane carries, for the forwarder: one row for each product, origin and period of dispatch. */
export function shipmentsSheet(context: PlanContext): Sheet {
  const { say, names, language, answer } = context;
  const all = shipmentItems(answer);
  const items = all.filter((item) => !showsNothing(item));
  const leftOut = all.length - items.length;
  const leftUnits = all.filter(showsNothing).reduce((sum, { quantity }) => sum + quantity, 0);
  const dates = new Map<ShipmentItem, ShipmentDates>(items.map((item) => [item, shipmentDates(item)]));
  const dated = (key: keyof ShipmentDates) => ({
    key,
    title: say(columnWords[key]),
    format: dateFormatIn(context.language),
    value: (item: ShipmentItem) => ({ date: dates.get(item)![key] }),
  });
  return tableSheet<ShipmentItem>({
    ...sharedSpec(context),
    name: say(sheetWords.shipments),
    title: say(texts.title),
    sentence: [
      say(texts.sentence),
      ...(leftOut === 0
        ? []
        : [fillPlaces(say(texts.leftOut), { count: String(leftOut), units: leftUnits.toFixed(1) })]),
    ].join(language === 'en' ? ' ' : ''),
    table: 'PlanShipments',
    items,
    frozenColumns: 3,
    columns: [
      textColumn('from', say(columnWords.from), ({ lane }) => names.site(lane.from)),
      textColumn('to', say(columnWords.to), ({ lane }) => names.site(lane.to)),
      textColumn('mode', say(columnWords.mode), ({ lane }) => modeWords[lane.mode][language]),
      textColumn('product', say(columnWords.product), ({ product }) => names.product(product.id)),
      textColumn('origin', say(columnWords.origin), ({ origin }) => names.territory(origin)),
      dated('departFrom'),
      dated('departBy'),
      dated('arriveFrom'),
      dated('arriveBy'),
      {
        key: 'units',
        title: say(columnWords.units),
        format: 'units',
        value: ({ quantity }) => quantity,
        total: 'sum',
      },
      {
        key: 'weight',
        title: say(columnWords.weight),
        format: 'units',
        value: ({ product, quantity }) => product.weightKg * quantity,
        total: 'sum',
      },
      {
        key: 'volume',
        title: say(columnWords.volume),
        format: 'load',
        value: ({ product, quantity }) => product.volumeM3 * quantity,
        total: 'sum',
      },
      {
        key: 'load',
        title: say(columnWords.load),
        format: 'load',
        value: containersFilled,
        total: 'sum',
      },
      textColumn('container', say(columnWords.container), ({ lane }) => lane.costPer.container?.kind ?? null),
    ],
  });
}
