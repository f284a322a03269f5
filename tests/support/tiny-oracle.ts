import type { TinyCase, TinyLane, TinyPlant, TinySource } from './tiny-case.ts';

/** Most units of a product that a plant makes in a period in any plan worth looking at. */
const mostMade = 8;

/**
 * The least cost of a tiny case, by looking at every plan of whole units: every way to serve, every quantity made,
 * every opening and closing. `null` when no plan keeps the rules. Prices and rules are written down here once more,
 * plainly, and share nothing with the model.
 */
export function leastCost(tiny: TinyCase): number | null {
  const cells = tiny.demand.flatMap((byProduct, market) =>
    byProduct.flatMap((byPeriod, product) =>
      byPeriod.map((row, period) => ({ market, product, period, ...row })),
    ),
  );
  const calendars = tiny.plants.map((plant) => calendarsOf(plant, tiny.periods));
  const pairs = (calendars[0] ?? []).flatMap((first) =>
    (calendars[1] ?? []).map((second) => [first, second] as const),
  );
  const allowed = pairs.filter((pair) => isCountKept(tiny, pair));
  const plantCost = tiny.plants.map((plant) => rememberedPlantCost(tiny, plant));

  let least: number | null = null;
  // sent[plant][market][product][period]
  const sent = tiny.plants.map(() =>
    tiny.demand.map((byProduct) => byProduct.map((byPeriod) => byPeriod.map(() => 0))),
  );
  const visit = (at: number, shortCost: number): void => {
    const cell = cells[at];
    if (cell === undefined) {
      const carried = carriedCost(tiny, sent);
      if (carried === null) return;
      for (const pair of allowed) {
        const made = pair.map((calendar, plant) => plantCost[plant]?.(calendar, sent[plant] ?? []) ?? null);
        if (made.some((cost) => cost === null)) continue;
        const cost = shortCost + carried + made.reduce<number>((sum, each) => sum + (each ?? 0), 0);
        if (least === null || cost < least) least = cost;
      }
      return;
    }
    for (let first = 0; first <= cell.quantity; first += 1) {
      for (let second = 0; first + second <= cell.quantity; second += 1) {
        const short = cell.quantity - first - second;
        if (short > 0 && cell.penalty === null) continue;
        [first, second].forEach((quantity, plant) => {
          const row = sent[plant]?.[cell.market]?.[cell.product];
          if (row !== undefined) row[cell.period] = quantity;
        });
        visit(at + 1, shortCost + short * (cell.penalty ?? 0));
      }
    }
  };
  visit(0, 0);
  return least;
}

/** Active periods and what opening and closing cost. */
interface Calendar {
  readonly isActive: readonly boolean[];
  readonly cost: number;
}

function calendarsOf(plant: TinyPlant, periods: number): readonly Calendar[] {
  const found: Calendar[] = [];
  const never = periods;
  const opens = plant.isCandidate ? [...Array(periods).keys()].filter((t) => t >= plant.openFrom) : [0];
  for (const from of plant.isCandidate ? [...opens, never] : opens) {
    for (let until = from; until <= periods; until += 1) {
      const closes = until < periods;
      if (closes && (plant.closeCost === null || (plant.isCandidate && until === from))) continue;
      const isActive = Array.from({ length: periods }, (_, t) => from <= t && t < until);
      const active = isActive.filter(Boolean).length;
      const opened = plant.isCandidate && from < never ? plant.openCost : 0;
      found.push({
        isActive,
        cost: opened + (closes ? (plant.closeCost ?? 0) : 0) + active * plant.fixedCost,
      });
    }
  }
  return found;
}

function isCountKept({ sites, periods }: TinyCase, pair: readonly Calendar[]): boolean {
  if (sites === null) return true;
  return [...Array(periods).keys()].every((t) => {
    const count = pair.filter(({ isActive }) => isActive[t] === true).length;
    return count >= (sites.minimum ?? 0) && count <= (sites.maximum ?? Infinity);
  });
}

type Sent = readonly (readonly (readonly (readonly number[])[])[])[];

/** Freight, lane charges and the rules on lanes and sources; `null` when one is broken. */
function carriedCost(tiny: TinyCase, sent: Sent): number | null {
  let cost = 0;
  const bySource = [0, 0];
  for (const [plant, byMarket] of sent.entries()) {
    for (const [market, byProduct] of byMarket.entries()) {
      const lane = tiny.lanes[plant]?.[market];
      for (let t = 0; t < tiny.periods; t += 1) {
        const units = byProduct.reduce((sum, byPeriod) => sum + (byPeriod[t] ?? 0), 0);
        bySource[plant] = (bySource[plant] ?? 0) + units;
        const charge = lane === undefined ? null : laneCost(lane, units);
        if (charge === null) return null;
        cost += charge;
      }
    }
  }
  if (tiny.isFirstCappedAtHalf && (bySource[0] ?? 0) > (bySource[1] ?? 0)) return null;
  if (tiny.isSoleSourced) {
    const isUsed = (plant: number, market: number, product: number) =>
      (sent[plant]?.[market]?.[product] ?? []).some((units) => units > 0);
    for (const market of tiny.demand.keys()) {
      for (let product = 0; product < tiny.products; product += 1) {
        if (isUsed(0, market, product) && isUsed(1, market, product)) return null;
      }
    }
  }
  return cost;
}

function laneCost(
  { freight, fixedCost, least, capacity, container }: TinyLane,
  units: number,
): number | null {
  if (units === 0) return 0;
  if (units < least || units > (capacity ?? Infinity)) return null;
  const boxes = container === null ? 0 : Math.ceil(units / container.units) * container.cost;
  return freight * units + fixedCost + boxes;
}

type PlantCost = (calendar: Calendar, sent: readonly (readonly (readonly number[])[])[]) => number | null;

/** The least that a plant can spend to send what it is asked to; each answer is worked out once. */
function rememberedPlantCost(tiny: TinyCase, plant: TinyPlant): PlantCost {
  const known = new Map<string, number | null>();
  return (calendar, sent) => {
    // out[product][period]
    const out = Array.from({ length: tiny.products }, (_, product) =>
      Array.from({ length: tiny.periods }, (__, t) =>
        sent.reduce((sum, byProduct) => sum + (byProduct[product]?.[t] ?? 0), 0),
      ),
    );
    const key = `${calendar.isActive.join()} ${out.join(';')} ${calendar.cost}`;
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const cost = cheapestMaking(tiny, plant, calendar, out);
    known.set(key, cost);
    return cost;
  };
}

function cheapestMaking(
  { products, periods }: TinyCase,
  plant: TinyPlant,
  calendar: Calendar,
  out: readonly (readonly number[])[],
): number | null {
  let least: number | null = null;
  const stock = Array.from({ length: products }, () => 0);
  const visit = (at: number, cost: number, hours: number): void => {
    const t = Math.floor(at / products);
    const product = at % products;
    if (t === periods) {
      if (least === null || cost < least) least = cost;
      return;
    }
    const source = plant.sources[product];
    const before = stock[product] ?? 0;
    for (let made = 0; made <= (calendar.isActive[t] === true ? mostMade : 0); made += 1) {
      const spent = source === undefined ? null : sourceCost(source, made);
      const left = before + made - (out[product]?.[t] ?? 0);
      const used = hours + (source?.kind === 'make' ? made : 0);
      const isClosed = calendar.isActive[t] !== true;
      if (spent === null || left < 0 || used > plant.hours + plant.overtime) continue;
      if (isClosed && (left > 0 || (out[product]?.[t] ?? 0) > 0)) continue;
      const isLast = product === products - 1;
      const overtime = isLast ? Math.max(0, used - plant.hours) * plant.overtimeCost : 0;
      stock[product] = left;
      visit(at + 1, cost + spent + overtime + left * plant.holdingCost, isLast ? 0 : used);
    }
    stock[product] = before;
  };
  visit(0, calendar.cost, 0);
  return least;
}

function sourceCost({ tiers, tierRule, least, lot, setupCost }: TinySource, units: number): number | null {
  if (units === 0) return 0;
  if (units < least || (lot !== null && units % lot !== 0)) return null;
  const [low, high] = tiers;
  if (low === undefined) return null;
  if (high === undefined || units < high.fromQuantity) return setupCost + units * low.unitCost;
  if (tierRule === 'allUnits') {
    // At the border itself either price holds.
    const price = units === high.fromQuantity ? Math.min(low.unitCost, high.unitCost) : high.unitCost;
    return setupCost + units * price;
  }
  return setupCost + high.fromQuantity * low.unitCost + (units - high.fromQuantity) * high.unitCost;
}
