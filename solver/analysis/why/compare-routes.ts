import type { Network } from '../../../scenarios/domain/network.ts';
import type { LaneId, ProductId, SiteId, TerritoryId } from '../../../scenarios/domain/primitives.ts';
import { costParts, type CostPart } from '../../report/cost-parts.ts';
import type { Answered } from '../../report/difference/answered.ts';
import { landedCostByRoute, type RouteRow } from '../../report/landed-cost-by-route.ts';
import type { Plan } from '../../solution/plan.ts';
import { splitSharedFixed } from './shared-fixed.ts';
import type { Comparison } from './why-answer.ts';
import type { Activity } from './why-subject.ts';

/** Money per unit at the market's door, averaged over the units that came so; without what both plans pay alike. */
export interface RouteCost {
  /** Of most of the units; `null` for stock from before the horizon. */
  site: SiteId | null;
  lanes: readonly LaneId[];
  origin: TerritoryId;
  /** Units over the horizon that the average is of. */
  quantity: number;
  partsPerUnit: Readonly<Record<CostPart, number>>;
  perUnit: number;
  /** Its share of the fixed and one-time cost that both plans pay alike; not in `perUnit`. */
  sharedFixedPerUnit: number;
}

/** A way with what both plans pay alike told apart. */
interface ComparedRow extends RouteRow {
  sharedFixed: number;
}

/** Fewer units than this are the solver's tolerance. */
const leastUnits = 1e-3;

/** The ways by which a product gets to a market, or to all, most units first; what they cost is not told. */
export function waysOf(
  network: Network,
  plan: Plan,
  product: ProductId,
  market: SiteId | null,
): readonly RouteRow[] {
  return landedCostByRoute(network, plan, { entries: [] })
    .filter((row) => row.product === product && (market === null || row.market === market))
    .sort((one, other) => other.quantity - one.quantity);
}

/**
 * The goods that go by way of an activity in one plan beside those that come in their place in another that has less of
 * it: of the product and market that are asked for, or else of those that most units change their way of.
 */
export function compareRoutes(
  activity: Activity,
  having: Answered,
  lacking: Answered,
  asked: { product: ProductId; market: SiteId | null } | null,
): Comparison | null {
  const isAsked = (row: RouteRow) =>
    asked === null ||
    (row.product === asked.product && (asked.market === null || row.market === asked.market));
  const rowsOf = (answered: Answered, other: Answered) => comparedRows(answered, other).filter(isAsked);
  const had = rowsOf(having, lacking);
  const by = had.filter((row) => isBy(activity, row));
  const places = new Map<string, ComparedRow[]>();
  for (const row of by) {
    const key = `${row.product} ${row.market}`;
    places.set(key, [...(places.get(key) ?? []), row]);
  }
  const [largest] = [...places.values()].sort((one, other) => units(other) - units(one));
  const first = largest?.[0];
  if (largest === undefined || first === undefined || units(largest) < leastUnits) return null;
  const isThere = (row: RouteRow) => row.product === first.product && row.market === first.market;
  const before = new Map<string, number>();
  for (const row of had.filter(isThere)) before.set(wayOf(row), (before.get(wayOf(row)) ?? 0) + row.quantity);
  const gained = rowsOf(lacking, having)
    .filter(isThere)
    .flatMap((row): ComparedRow[] => {
      const more = row.quantity - (before.get(wayOf(row)) ?? 0);
      return more > leastUnits && !isBy(activity, row) ? [scaled(row, more / row.quantity)] : [];
    });
  return {
    product: first.product,
    market: first.market,
    subject: averageOf(largest),
    other: gained.length === 0 ? null : averageOf(gained),
  };
}

function isBy(activity: Activity, { site, lanes, product }: RouteRow): boolean {
  if (activity.product !== null && product !== activity.product) return false;
  return activity.kind === 'lane' ? lanes.includes(activity.lane) : site === activity.site;
}

function wayOf({ site, lanes, origin }: RouteRow): string {
  return [site ?? '', origin, ...lanes].join(' ');
}

function units(rows: readonly RouteRow[]): number {
  return rows.reduce((sum, { quantity }) => sum + quantity, 0);
}

/** The ways of a plan, with what it pays that the other does not, and its share of what both pay alike. */
function comparedRows({ network, plan, ledger }: Answered, other: Answered): readonly ComparedRow[] {
  const { own, shared } = splitSharedFixed(ledger.entries, other.ledger.entries);
  const keyOf = (row: RouteRow) => [row.product, row.market, wayOf(row)].join(' ');
  const sharedCosts = new Map(
    landedCostByRoute(network, plan, { entries: shared }).map((row) => [keyOf(row), row.landedCost]),
  );
  return landedCostByRoute(network, plan, { entries: own }).map((row) => ({
    ...row,
    sharedFixed: sharedCosts.get(keyOf(row)) as number,
  }));
}

function scaled(row: ComparedRow, share: number): ComparedRow {
  const parts = Object.fromEntries(costParts.map((part) => [part, row.parts[part] * share]));
  return {
    ...row,
    quantity: row.quantity * share,
    parts: parts as Record<CostPart, number>,
    landedCost: row.landedCost * share,
    sharedFixed: row.sharedFixed * share,
  };
}

/** The average of some ways, under the name of the one that most units go by. */
function averageOf(rows: readonly ComparedRow[]): RouteCost {
  const [{ site, lanes, origin }] = [...rows].sort((one, other) => other.quantity - one.quantity) as [
    ComparedRow,
  ];
  const quantity = units(rows);
  const perUnitOf = (amountOf: (row: ComparedRow) => number) =>
    rows.reduce((sum, row) => sum + amountOf(row), 0) / quantity;
  const parts = Object.fromEntries(costParts.map((part) => [part, perUnitOf((row) => row.parts[part])]));
  return {
    site,
    lanes,
    origin,
    quantity,
    partsPerUnit: parts as Record<CostPart, number>,
    perUnit: perUnitOf(({ landedCost }) => landedCost),
    sharedFixedPerUnit: perUnitOf(({ sharedFixed }) => sharedFixed),
  };
}
