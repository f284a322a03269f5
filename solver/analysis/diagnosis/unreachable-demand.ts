import type { DemandRow } from '../../../scenarios/domain/demand-row.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { planningSets } from '../../formulation/sets/planning-sets.ts';
import type { Cause, Conflict } from './diagnosis-answer.ts';
import { irreducibleSet } from './irreducible-set.ts';
import { quickestWays, type QuickestWays } from './quickest-ways.ts';
import type { Statement } from './statement.ts';
import { shutOut } from './shut-out.ts';
import { leastServed } from './statements/demand.ts';
import { holdingOnly, statementsOf, statementKindOf } from './statements/index.ts';

/**
 * Conflicts that are plain before any solve: rows that must be served and that no goods can reach in time. Rows of one
 * market and one product that fail for the same reason are one conflict; so are all of a market that no lane leads to.
 *
 * What keeps goods away is found by asking, statement by statement, whether goods would reach the row without it; where
 * they would not without any, the days of the quickest way say whether time is the reason.
 */
export async function unreachableDemand(network: Network): Promise<readonly Conflict[]> {
  const sets = planningSets(network);
  const rows = sets.demand.wanted.flatMap(({ row }, place) =>
    sets.isUnreachable(place) && leastServed(network, row) > 0 ? [row] : [],
  );
  const ways = quickestWays(network);
  const groups = new Map<string, DemandRow[]>();
  const hasLane = new Set<string>(network.lanes.map(({ to }) => to));
  for (const row of rows) {
    // Without any lane into the market no product of it comes, and one sentence says so of all.
    const key = !hasLane.has(row.market)
      ? row.market
      : `${row.market} ${row.product} ${row.maxLeadDays ?? ''} ${row.notMadeIn.join(',')}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [row]);
    else known.push(row);
  }
  const found: Conflict[] = [];
  for (const group of groups.values()) found.push(await conflictOf(network, group, ways));
  return found;
}

async function conflictOf(
  network: Network,
  rows: readonly DemandRow[],
  ways: QuickestWays,
): Promise<Conflict> {
  const isOfGroup = new Set<string>(rows.map(({ id }) => id));
  const silent = statementsOf(network).filter(
    ({ kind, ids: [id = ''] }) =>
      statementKindOf(kind).isSilent && (statementKindOf(kind).collection !== 'demand' || isOfGroup.has(id)),
  );
  const isUnreached = (held: readonly Statement[]) => {
    const sets = planningSets(holdingOnly(network, silent, held));
    return Promise.resolve(
      sets.demand.wanted.some(({ row }, place) => isOfGroup.has(row.id) && sets.isUnreachable(place)),
    );
  };
  const keeping = (await irreducibleSet(silent, isUnreached)) ?? [];
  const merged = [...new Set(keeping.map(({ kind }) => kind))].map((kind): Statement => ({
    kind,
    ids: keeping.filter((each) => each.kind === kind).flatMap(({ ids }) => ids),
  }));
  return {
    statements: [{ kind: 'demand', ids: rows.map(({ id }) => id) }, ...merged],
    cause: causeOf(network, rows, merged, ways),
    askedUnits: rows.reduce((sum, row) => sum + leastServed(network, row), 0),
    mostUnits: 0,
    mostIs: 'reached',
    isIrreducible: true,
  };
}

function causeOf(
  network: Network,
  rows: readonly DemandRow[],
  keeping: readonly Statement[],
  ways: QuickestWays,
): Cause | null {
  const [first] = rows;
  if (first === undefined) return null;
  const { market, product, maxLeadDays } = first;
  const quickestDays = ways.days(market, product);
  if (keeping.some(({ kind }) => kind === 'leadPromise'))
    return quickestDays === null || maxLeadDays === null || quickestDays <= maxLeadDays
      ? null
      : { kind: 'promise', market, product, quickestDays, promisedDays: maxLeadDays };
  if (keeping.length > 0) return null;
  if (!ways.hasSource(product)) return { kind: 'no source', market, product };
  if (quickestDays === null)
    return (
      shutOut(network, [{ kind: 'demand', ids: rows.map(({ id }) => id) }]) ?? {
        kind: 'no way',
        market,
        product,
        stockUnits: 0,
      }
    );
  return {
    kind: 'lead time',
    market,
    product,
    quickestDays,
    dueDays: Math.max(...rows.map((row) => dueDays(network, row))),
  };
}

/**
 * The cause of a conflict of demand alone: goods come too late for some of it, when the quickest way takes longer than until
 * its period begins; `null` where that is not so. The slowest of its goods is named.
 */
export function lateCause(network: Network, ids: readonly string[]): Cause | null {
  const isNamed = new Set(ids);
  const ways = quickestWays(network);
  let slowest: Extract<Cause, { kind: 'lead time' }> | null = null;
  for (const row of network.demand) {
    if (!isNamed.has(row.id)) continue;
    const { market, product, period } = row;
    const quickestDays = ways.days(market, product);
    const place = network.settings.periods.findIndex(({ id }) => id === period);
    const begins = network.settings.periods.slice(0, place).reduce((sum, { days }) => sum + days, 0);
    if (quickestDays === null || quickestDays <= begins) continue;
    if (quickestDays > (slowest?.quickestDays ?? 0))
      slowest = { kind: 'lead time', market, product, quickestDays, dueDays: dueDays(network, row) };
  }
  return slowest;
}

/** Days from the start of the horizon until the last in which a row may be served. */
function dueDays({ settings: { periods } }: Network, row: DemandRow): number {
  const place = periods.findIndex(({ id }) => id === row.period);
  const last = place + (row.backlog?.maximumPeriods ?? 0);
  return periods.slice(0, last + 1).reduce((sum, { days }) => sum + days, 0);
}
