import type { LaneId } from '../../../scenarios/domain/primitives.ts';
import { sumBy } from '../../../solver/report/sum-by.ts';
import type { Sheet } from '../book.ts';
import { words } from '../../language/words.ts';
import { tableSheet } from '../table-sheet.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { noSpread, periodColumns, sharedSpec, textColumn, type Spread } from './sheet-parts.ts';
import type { PlanAnswer } from '../../plan/plan-answer.ts';
import { columnWords, modeWords, sheetWords } from '../../plan/plan-words.ts';
import { shipmentItems } from './shipment-items.ts';

interface BookingItem {
  readonly lane: PlanAnswer['network']['lanes'][number];
  readonly spread: Spread;
}

const texts = {
  title: words('Containers to book by lane and period', '各航線各期訂櫃', '各航线各期订舱'),
  sentence: words(
    'Whole containers that hold each period’s load of the lane, by volume and by weight. Freight is charged as the lane’s tariff says.',
    '可容納該航線當期貨量的整櫃數，按體積及重量計。運費按航線費率計算。',
    '可容纳该航线当期货量的整箱数，按体积及重量计。运费按航线费率计算。',
  ),
};

/** How many containers to book, for the forwarder. */
export function bookingsSheet(context: PlanContext): Sheet {
  const { say, names, language, answer } = context;
  const items = bookingItems(context);
  return tableSheet<BookingItem>({
    ...sharedSpec(context),
    name: say(sheetWords.bookings),
    title: say(texts.title),
    sentence: say(texts.sentence),
    table: 'PlanBookings',
    items,
    frozenColumns: 2,
    columns: [
      textColumn('from', say(columnWords.from), ({ lane }) => names.site(lane.from)),
      textColumn('to', say(columnWords.to), ({ lane }) => names.site(lane.to)),
      textColumn('mode', say(columnWords.mode), ({ lane }) => modeWords[lane.mode][language]),
      textColumn('container', say(columnWords.container), ({ lane }) => lane.costPer.container!.kind),
      {
        key: 'days',
        title: say(columnWords.days),
        format: 'any',
        value: ({ lane }) => lane.transitDays + lane.dwellDays,
      },
      ...periodColumns<BookingItem>(context, 'units', say(columnWords.total)),
    ],
    nothing: answer.network.lanes.some(({ costPer }) => costPer.container !== null)
      ? sharedSpec(context).nothing
      : say(
          words(
            'No lane of this network is priced by the container.',
            '此網絡的航線並非按貨櫃計價。',
            '此网络的航线并非按集装箱计价。',
          ),
        ),
  });
}

/** Below this share of a container, what is over a whole one is rounding of the plan. */
const leastShare = 1e-6;

function bookingItems(context: PlanContext): readonly BookingItem[] {
  const { network, plan } = context.answer;
  const planned = new Map<string, number>(
    plan.containers.map(({ lane, period, count }) => [`${lane} ${period}`, count]),
  );
  const loads = sumBy(
    shipmentItems(context.answer).filter(({ lane }) => lane.costPer.container !== null),
    ({ lane, period }) => `${lane.id} ${period.id}`,
    ({ lane, period }) => ({ lane, period: period.id, kg: 0, m3: 0 }),
    (load, { product, quantity }) => {
      load.kg += product.weightKg * quantity;
      load.m3 += product.volumeM3 * quantity;
    },
  );
  const items = new Map<LaneId, BookingItem>();
  for (const { lane, period, kg, m3 } of loads) {
    const tariff = lane.costPer.container!;
    const filled = Math.max(m3 / tariff.usableM3, kg / tariff.usableKg);
    const count = planned.get(`${lane.id} ${period}`) ?? Math.ceil(filled - leastShare);
    const item = items.get(lane.id) ?? { lane, spread: noSpread(context) };
    items.set(lane.id, item);
    item.spread.byPeriod[context.periodPlace.get(period)!]! += count;
    item.spread.total += count;
  }
  const order = new Map<LaneId, number>(network.lanes.map(({ id }, index) => [id, index]));
  return [...items.values()].sort((one, other) => order.get(one.lane.id)! - order.get(other.lane.id)!);
}
