import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';

/** A layer that meets an import on its day, with how closely it speaks of the goods. */
export interface MetLayer {
  readonly layer: DutyLayer;
  /** Rises with the digits of the HS prefix that matched, then where origins are named. */
  readonly closeness: number;
}

/** A layer that is charged, at the ad valorem rate it adds. */
export interface ChargedLayer {
  readonly layer: DutyLayer;
  readonly rate: number;
}

/**
 * What one import pays of the layers that meet it, as the docstrings of the domain have it, kind by kind:
 *
 * - of a kind stay its closest layers, all that tie;
 * - each layer that exempts, then each that replaces, in order of id and if it still stands itself, strikes the kinds it
 *   names but its own;
 * - a layer that tops up lifts the rates reached by the kinds it names, earlier top-ups included, to its own.
 */
export function joinedLayers(met: readonly MetLayer[]): readonly ChargedLayer[] {
  const closest = new Map<string, number>();
  for (const { layer, closeness } of met) {
    closest.set(layer.kind, Math.max(closeness, closest.get(layer.kind) ?? -1));
  }
  const standing = met
    .filter(({ layer, closeness }) => closeness === closest.get(layer.kind))
    .map(({ layer }) => layer)
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const struck = struckKinds(standing);
  const charged: ChargedLayer[] = [];
  const reached = new Map<string, number>();
  const charge = (layer: DutyLayer, rate: number) => {
    charged.push({ layer, rate });
    reached.set(layer.kind, (reached.get(layer.kind) ?? 0) + rate);
  };
  const left = standing.filter(({ kind }) => !struck.has(kind));
  for (const layer of left) if (layer.stacking !== 'topsUpTo') charge(layer, layer.rate ?? 0);
  for (const layer of left) {
    if (layer.stacking !== 'topsUpTo') continue;
    let there = 0;
    for (const kind of new Set(layer.ofKinds)) there += reached.get(kind) ?? 0;
    charge(layer, Math.max(0, (layer.rate ?? 0) - there));
  }
  return charged;
}

/**
 * Kinds of which nothing stands any more. Striking takes whole kinds, the striker's own never, so that it can be
 * written down by kind: a striker of a kind that was struck before its turn strikes nothing.
 */
function struckKinds(layers: readonly DutyLayer[]): ReadonlySet<string> {
  const struck = new Set<string>();
  for (const way of ['exempts', 'replaces'] as const) {
    for (const { stacking, kind, ofKinds } of layers) {
      if (stacking !== way || struck.has(kind)) continue;
      for (const each of ofKinds) if (each !== kind) struck.add(each);
    }
  }
  return struck;
}
