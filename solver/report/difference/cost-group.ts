import type { Mode } from '../../../scenarios/domain/lane.ts';
import type { TerritoryId } from '../../../scenarios/domain/primitives.ts';
import type { LedgerEntry, LedgerKind } from '../../solution/ledger.ts';
import type { Answered } from './answered.ts';

/**
 * What a difference in cost is put under: border charges by who levies them and on whose goods, freight by mode,
 * everything else by the kind of its ledger entries.
 */
export type CostGroup =
  | { of: 'border'; into: TerritoryId | null; origin: TerritoryId | null }
  | { of: 'freight'; mode: Mode | null }
  | { of: 'kind'; kind: Exclude<LedgerKind, 'duty' | 'fee' | 'drawback' | 'freight'> };

/** Tells under which group each entry of an answer's ledger comes. */
export function costGrouping({ network }: Answered): (entry: LedgerEntry) => CostGroup {
  const territories = new Map<string, TerritoryId>(network.sites.map(({ id, territory }) => [id, territory]));
  const lanes = new Map<string, Answered['network']['lanes'][number]>(
    network.lanes.map((lane) => [lane.id, lane]),
  );
  return ({ kind, lane: id, origin }) => {
    const lane = id === null ? undefined : lanes.get(id);
    if (kind === 'freight') return { of: 'freight', mode: lane?.mode ?? null };
    if (kind === 'duty' || kind === 'fee' || kind === 'drawback') {
      return { of: 'border', into: lane === undefined ? null : (territories.get(lane.to) ?? null), origin };
    }
    return { of: 'kind', kind };
  };
}

/** One text for each group, the same for groups that are the same. */
export function costGroupKey(group: CostGroup): string {
  return JSON.stringify(group);
}
