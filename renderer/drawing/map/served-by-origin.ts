import type { Network } from '../../../scenarios/domain/network.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import type { FlowChoice } from './map-flows.ts';

export interface ServedByOrigin {
  /** Over the periods chosen, largest first. */
  origins: readonly { origin: string; quantity: number }[];
  /** Every period, whatever is chosen, with its parts in the order of `origins` over the whole horizon. */
  periods: readonly { id: string; parts: readonly { origin: string; quantity: number }[] }[];
}

/** Units that markets are served, by customs origin. */
export function servedByOrigin(
  { demand, settings }: Network,
  plan: Plan,
  { periods, product }: FlowChoice,
): ServedByOrigin {
  const products = new Map<string, string>(demand.map((row) => [row.id, row.product]));
  const index = new Map<string, number>(settings.periods.map(({ id }, n) => [id, n]));
  const byPeriod = settings.periods.map(() => new Map<string, number>());
  for (const line of plan.served) {
    if (product !== null && products.get(line.demand) !== product) continue;
    const quantities = byPeriod[index.get(line.period)!]!;
    quantities.set(line.origin, (quantities.get(line.origin) ?? 0) + line.quantity);
  }
  const sum = (from: number, to: number) => {
    const totals = new Map<string, number>();
    for (const quantities of byPeriod.slice(from, to + 1)) {
      for (const [origin, quantity] of quantities) totals.set(origin, (totals.get(origin) ?? 0) + quantity);
    }
    return [...totals]
      .map(([origin, quantity]) => ({ origin, quantity }))
      .sort((one, other) => other.quantity - one.quantity);
  };
  const all = sum(0, byPeriod.length - 1);
  return {
    origins: periods === null ? all : sum(periods[0], periods[1]),
    periods: settings.periods.map(({ id }, n) => ({
      id,
      parts: all.map(({ origin }) => ({ origin, quantity: byPeriod[n]!.get(origin) ?? 0 })),
    })),
  };
}
