import type { TerritoryId } from '../../../../scenarios/domain/primitives.ts';
import type { Recipe } from '../../../../scenarios/domain/recipe.ts';

/** Goods as customs may see them: the origin they are planned with, and those it may decide on in its place. */
interface Seen {
  readonly origin: TerritoryId;
  readonly otherOrigins: readonly TerritoryId[];
}

/**
 * The origin and other origins of what a recipe makes of a principal input (`null`: of none) at a plant of this root.
 *
 * Work that confers origin leaves nothing to ask. Work that confers none passes on the principal input's. Where that is
 * in dispute, customs may decide either way: the output has the origin of the planned way, and may have all of the other.
 */
export function outputSeen(
  { inputs, origin: effect, disputedOriginPlannedAs }: Recipe,
  plantOrigin: TerritoryId,
  principal: Seen | null,
): Seen {
  if (inputs.length === 0 || effect === 'confers' || principal === null) {
    return { origin: plantOrigin, otherOrigins: [] };
  }
  if (effect === 'does not confer') return principal;
  const origin = disputedOriginPlannedAs === 'confers' ? plantOrigin : principal.origin;
  const possible = new Set([plantOrigin, principal.origin, ...principal.otherOrigins]);
  possible.delete(origin);
  return { origin, otherOrigins: [...possible].sort() };
}
