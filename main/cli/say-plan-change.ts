import type { Network } from '../../scenarios/domain/network.ts';
import type { BreakEvenPlan, LaneVolume, SourcedShare } from '../../solver/analysis/breakeven/break-even.ts';
import { leastUnits } from '../plan/least-units.ts';
import { formatCount, formatName, formatNumber } from './format.ts';

type Sources = Pick<BreakEvenPlan, 'sourced' | 'lanes'>;

interface Move {
  product: string;
  /** `null`: more is made in all, or less. */
  from: string | null;
  to: string | null;
  quantity: number;
}

/**
 * What changes from one plan to another in words, largest first: `12,300 Toaster from Suzhou to Binh Duong`.
 * Where all is made where it was, how many units go by other lanes.
 */
export function sayPlanChange(network: Network, before: Sources, after: Sources, mostMoves = 3): string {
  const moves = movesBetween(before.sourced, after.sourced);
  if (moves.length === 0) return sayLanes(before.lanes, after.lanes);
  const names = new Map<string, string>(
    [...network.products, ...network.sites].map(({ id, name }) => [id, formatName(name)]),
  );
  const said = moves.slice(0, mostMoves).map(({ product, from, to, quantity }) => {
    const units = `${formatNumber(quantity)} ${names.get(product) ?? product}`;
    const [left, entered] = [from, to].map((site) => (site === null ? null : (names.get(site) ?? site)));
    if (left == null) return `${units} more at ${entered ?? ''}`;
    return entered == null ? `${units} less at ${left}` : `${units} from ${left} to ${entered}`;
  });
  const others = moves.slice(mostMoves);
  if (others.length > 0) {
    const units = others.reduce((sum, { quantity }) => sum + quantity, 0);
    said.push(`${formatNumber(units)} more units in ${formatCount(others.length, 'smaller move')}`);
  }
  return said.join('; ');
}

/** Losses of each product laid against its gains, largest against largest. */
function movesBetween(before: readonly SourcedShare[], after: readonly SourcedShare[]): readonly Move[] {
  const changes = new Map<string, Map<string, number>>();
  const add = (rows: readonly SourcedShare[], sign: number) => {
    for (const { product, site, quantity } of rows) {
      const ofProduct = changes.get(product) ?? new Map<string, number>();
      changes.set(product, ofProduct.set(site, (ofProduct.get(site) ?? 0) + sign * quantity));
    }
  };
  add(before, -1);
  add(after, 1);
  const moves: Move[] = [];
  for (const [product, bySite] of changes) {
    const left = (sign: number) =>
      [...bySite]
        .map(([site, change]) => ({ site, quantity: sign * change }))
        .filter(({ quantity }) => quantity >= leastUnits)
        .sort((one, other) => other.quantity - one.quantity);
    const [losses, gains] = [left(-1), left(1)];
    while (losses.length > 0 || gains.length > 0) {
      const [loss, gain] = [losses[0], gains[0]];
      const quantity = Math.min(loss?.quantity ?? Infinity, gain?.quantity ?? Infinity);
      moves.push({ product, from: loss?.site ?? null, to: gain?.site ?? null, quantity });
      for (const side of [losses, gains]) {
        const first = side[0];
        if (first === undefined) continue;
        first.quantity -= quantity;
        if (first.quantity < leastUnits) side.shift();
      }
    }
  }
  return moves.sort((one, other) => other.quantity - one.quantity);
}

function sayLanes(before: readonly LaneVolume[], after: readonly LaneVolume[]): string {
  const keyOf = ({ lane, product, origin }: LaneVolume) => `${lane} ${product} ${origin}`;
  const now = new Map(after.map((row) => [keyOf(row), row.quantity]));
  const moved = before.reduce((sum, row) => sum + Math.max(0, row.quantity - (now.get(keyOf(row)) ?? 0)), 0);
  return moved < leastUnits
    ? 'finished goods as before; parts or months differ'
    : `the same made where, ${formatNumber(moved)} units by other lanes`;
}
