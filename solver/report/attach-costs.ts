import type { Network } from '../../scenarios/domain/network.ts';
import { catalogueOf } from '../formulation/sets/catalogue.ts';
import type { LedgerEntry } from '../solution/ledger.ts';
import type { Plan } from '../solution/plan.ts';
import { costParts, partOfKind } from './cost-parts.ts';
import type { CostPart } from './cost-parts.ts';
import { dutyByFlow, type DutyByFlow } from './duty-by-flow.ts';
import { loadMeasures } from './load-measures.ts';
import type { Movement } from './goods-graph.ts';

/** A movement and how much it counts among those that bear a cost together. */
export interface Carrier {
  movement: Movement;
  weight: number;
}

/** The movements that bear an entry, and the part that it counts as; `null` when it moves nothing. */
export type FindCarriers = (entry: LedgerEntry) => { part: CostPart; carriers: readonly Carrier[] } | null;

/**
 * Loads an entry of the ledger on the movements that cause it, by quantity; a lane's joint charges by the measure that
 * fills the lane, but fees on its entries by customs value; a line's by hours; duty and its refund by what each
 * flow's standing makes it pay. An entry that names a product, origin or
 * period is loaded on movements of that product, origin and period where there are any; a charge of a site, lane,
 * recipe or line that moves nothing in the entry's period is loaded on what it moves over the horizon. Returns false
 * when it never moves anything.
 */
export type AttachCost = (entry: LedgerEntry) => boolean;

export function costAttacher(network: Network, plan: Plan, movements: readonly Movement[]): AttachCost {
  const find = carrierFinder(network, plan, movements);
  return (entry) => {
    const found = find(entry);
    if (found === null) return false;
    const index = costParts.indexOf(found.part);
    const total = found.carriers.reduce((sum, { weight }) => sum + weight, 0);
    for (const { movement, weight } of found.carriers)
      movement.cost[index]! += (entry.amount * weight) / total;
    return true;
  };
}

/** Finds what bears each entry, by the rule of `AttachCost`. The carriers' weights add up to more than nothing. */
export function carrierFinder(network: Network, plan: Plan, movements: readonly Movement[]): FindCarriers {
  const periodNumbers = new Map<string, number>(
    network.settings.periods.map((each, index) => [each.id, index]),
  );
  const carriers = carrierIndex(network, movements);
  const dutyOf = dutyByFlow(network, plan);
  return (entry) => {
    const part = partOfKind[entry.kind];
    if (part === 'shortfall' || part === 'closingValue' || part === 'revenue') return null;
    const period = entry.period === null ? null : periodNumbers.get(entry.period)!;
    for (const anchor of anchorsOf(entry))
      for (const [when, what] of [
        [period, entry.product],
        [null, entry.product],
        [period, null],
        [null, null],
      ] as const) {
        const found = bearing(entry, carriers.get(keyOf(anchor, when, what)) ?? []);
        if (found.length > 0) return { part, carriers: byDuty(entry, found, dutyOf) };
      }
    return null;
  };
}

/** What an entry may hang on, likeliest first. */
function anchorsOf({ kind, lane, cause, site }: LedgerEntry): readonly string[] {
  if (lane !== null) return kind === 'fee' ? [`entries ${lane}`, `lane ${lane}`] : [`lane ${lane}`];
  const ofCause = cause === null ? [] : [`recipe ${cause}`, `offer ${cause}`, `line ${site} ${cause}`];
  const ofSite = [`leaving ${site}`, `made at ${site}`, `stock ${site}`];
  if (kind === 'material') return [`offer ${cause}`];
  if (kind === 'holding') return [`stock ${site}`, ...ofSite];
  if (kind === 'expand' || kind === 'overtime') return [`line ${site} ${cause}`, ...ofSite];
  if (kind === 'conversion' || kind === 'setup' || kind === 'qualify') return [`recipe ${cause}`, ...ofSite];
  if (kind === 'carbon') return [...ofCause, ...ofSite];
  return ofSite;
}

/** Those of the entry's origin, or all where there are none; nothing where they weigh nothing. */
function bearing(entry: LedgerEntry, found: readonly Carrier[]): readonly Carrier[] {
  const ofOrigin = found.filter(({ movement }) => entry.origin === null || movement.origin === entry.origin);
  const carriers = ofOrigin.length > 0 ? ofOrigin : found;
  return carriers.some(({ weight }) => weight > 0) ? carriers : [];
}

/** Duty and its refund by what each flow pays of them; all else, and what the law does not tell, as it is. */
function byDuty(
  { kind, cause }: LedgerEntry,
  found: readonly Carrier[],
  dutyOf: DutyByFlow,
): readonly Carrier[] {
  if ((kind !== 'duty' && kind !== 'drawback') || cause === null || found.length < 2) return found;
  const paying = found
    .map(({ movement }) => ({
      movement,
      weight: movement.flow === null ? 0 : dutyOf(movement.flow, kind, cause),
    }))
    .filter(({ weight }) => weight > 0);
  return paying.length > 0 ? paying : found;
}

function keyOf(anchor: string, period: number | null, product: string | null): string {
  return `${anchor}|${period ?? ''}|${product ?? ''}`;
}

function carrierIndex(
  network: Network,
  movements: readonly Movement[],
): ReadonlyMap<string, readonly Carrier[]> {
  const carriers = new Map<string, Carrier[]>();
  const put = (anchor: string, movement: Movement, weight: number): void => {
    for (const period of [movement.period, null])
      for (const product of [movement.product, null]) {
        const key = keyOf(anchor, period, product);
        const found = carriers.get(key);
        if (found === undefined) carriers.set(key, [{ movement, weight }]);
        else found.push({ movement, weight });
      }
  };
  const laneLoad = loadMeasures(network);
  const { productIndex, siteIndex, ...catalogue } = catalogueOf(network);
  const valueOf = (product: string, site: string) =>
    catalogue.customsValue(productIndex.of(product), siteIndex.of(site));
  const lines = new Map<string, Network['lines'][number]>(network.lines.map((each) => [each.id, each]));
  const recipes = new Map<string, Network['recipes'][number]>(network.recipes.map((each) => [each.id, each]));
  for (const movement of movements) {
    const { kind, by, site, quantity } = movement;
    if (kind === 'buy') put(`offer ${by}`, movement, quantity);
    if (kind === 'stock') put(`stock ${site}`, movement, quantity);
    if (kind === 'flow') {
      put(`lane ${by}`, movement, quantity * laneLoad(by!, movement.product));
      put(`entries ${by}`, movement, quantity * valueOf(movement.product, site));
    }
    if (kind === 'flow' || kind === 'serve') put(`leaving ${site}`, movement, quantity);
    if (kind === 'buy' || kind === 'make') put(`made at ${site}`, movement, quantity);
    if (kind !== 'make') continue;
    put(`recipe ${by}`, movement, quantity);
    for (const { line, hoursPerUnit } of recipes.get(by!)!.lineHours) {
      put(`line ${site} ${line}`, movement, quantity * hoursPerUnit);
      for (const { id } of lines.get(line)?.expansions ?? [])
        put(`line ${site} ${id}`, movement, quantity * hoursPerUnit);
    }
  }
  return carriers;
}
