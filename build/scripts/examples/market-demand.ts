import { rounded, type DemandInput, type InventoryInput, type PeriodInput } from './inputs.ts';

/** What one market wants of one product in a month of average season. */
export interface Want {
  readonly market: string;
  readonly product: string;
  readonly perMonth: number;
  /** Factor of each calendar month, January first. */
  readonly season: readonly number[];
  /** Price of a unit not served; `null` for a firm row. */
  readonly shortfallPenaltyPerUnit: number | null;
  /** Standard deviation as a share of the quantity; `null` plans no safety stock. */
  readonly variation?: number | null;
  readonly fields?: (period: PeriodInput) => Partial<DemandInput>;
}

/** Month of a period, January 0. */
const calendarMonth = (period: PeriodInput): number => Number(period.start.slice(5, 7)) - 1;

/** One demand row for each want and period; quantities in whole units. */
export function demandRows(wants: readonly Want[], periods: readonly PeriodInput[]): readonly DemandInput[] {
  return wants.flatMap((want) =>
    periods.flatMap((period) => {
      const quantity = Math.round(want.perMonth * (want.season[calendarMonth(period)] ?? 1));
      if (quantity === 0) return [];
      const variation = want.variation ?? null;
      return [
        {
          id: `${want.market}_${want.product}_${period.id}`,
          market: want.market,
          product: want.product,
          period: period.id,
          quantity,
          shortfallPenaltyPerUnit: want.shortfallPenaltyPerUnit,
          ...(variation === null ? {} : { stdDev: Math.round(quantity * variation) }),
          ...want.fields?.(period),
        },
      ];
    }),
  );
}

/**
 * Stock and goods under way that carry a market over the days which new goods need to reach it:
 * the first `leadDays` of its demand and `coverDays` on top, as stock on hand for the first half month
 * and as arrivals in the period in which they are wanted.
 */
export function pipelineFor(
  rows: readonly DemandInput[],
  periods: readonly PeriodInput[],
  supply: {
    readonly market: string;
    readonly product: string;
    readonly leadDays: number;
    readonly coverDays: number;
    readonly origin: string;
  },
): readonly InventoryInput[] {
  const until = supply.leadDays + supply.coverDays;
  let startDay = 0;
  const wanted = periods.map((period) => {
    const row = rows.find(
      (each) => each.market === supply.market && each.product === supply.product && each.period === period.id,
    );
    const share = Math.min(1, Math.max(0, (until - startDay) / period.days));
    startDay += period.days;
    return Math.ceil((row?.quantity ?? 0) * share);
  });
  const id = (suffix: string) => `${supply.market}_${supply.product}_${suffix}`;
  const record = { site: supply.market, product: supply.product, origin: supply.origin };
  const first = wanted[0] ?? 0;
  const onHand = rounded(first / 2, 0);
  return [
    { id: id('on_hand'), ...record, quantity: onHand },
    ...wanted.flatMap((quantity, at) => {
      const due = at === 0 ? first - onHand : quantity;
      const period = periods[at];
      if (due <= 0 || period === undefined) return [];
      return [{ id: id(`due_${period.id}`), ...record, quantity: due, arrivesIn: period.id }];
    }),
  ];
}
