import type { Network } from '../domain/network.ts';
import type { Override } from '../domain/scenario.ts';
import { originTerritory } from '../domain/origin.ts';
import { maximumPathLength } from '../domain/scenario.ts';
import type { Lever } from './lever.ts';
import { leverId } from './lever-id.ts';
import { isDormant, layerOf, leverValue } from './lever-value.ts';

/** The overrides that turn a lever to a value, as a scenario holds them; none at its present value. */
export function leverOverrides(network: Network, lever: Lever, value: number): readonly Override[] {
  return value === leverValue(network, lever) ? [] : turnedOverrides(network, lever, value);
}

/**
 * The same, stated at the present value too: there a factor is 1, and a layer that is not in force comes into force
 * at a rate of 0. So the overrides differ between any two values by nothing but the number.
 */
export function turnedOverrides(network: Network, lever: Lever, value: number): readonly Override[] {
  const because = `${leverId(lever)} turned to ${value}`;
  return pathsOf(network, lever).map((at): Override => {
    if (at.endsWith('/status')) return { at, because, to: 'in_force' };
    if (lever.kind === 'duty') return { at, because, to: value };
    return { at, because, scale: lever.kind === 'exchange' ? 1 / value : value };
  });
}

function pathsOf(network: Network, lever: Lever): readonly string[] {
  switch (lever.kind) {
    case 'duty': {
      const status = isDormant(layerOf(network, lever.layer)) ? [`duties/${lever.layer}/status`] : [];
      return [`duties/${lever.layer}/rate`, ...status];
    }
    case 'freight':
      return freightPaths(network, lever.modes);
    case 'wage': {
      const root = originTerritory(network);
      const worked = new Set<string>(
        network.recipes.filter(({ labourPerUnit }) => labourPerUnit > 0).map(({ site }) => site),
      );
      const sites = network.sites.filter(
        ({ id, territory }) =>
          worked.has(id) && (territory === lever.territory || root(territory) === lever.territory),
      );
      return wherePaths(
        'recipes[site=',
        sites.map(({ id }) => id),
        ']/labourPerUnit',
      );
    }
    case 'exchange':
      return [`currencies/${lever.currency}/unitsPerBase`];
    case 'demand':
      if (lever.markets === '*') return ['demand/*/quantity'];
      return wherePaths(
        'demand[market=',
        typeof lever.markets === 'string' ? [lever.markets] : lever.markets,
        ']/quantity',
      );
  }
}

/** Only the parts of freight that some lane states: an override of a part that no lane has would be skipped. */
function freightPaths(
  network: Network,
  modes: Extract<Lever, { kind: 'freight' }>['modes'],
): readonly string[] {
  const isTurned = (mode: (typeof network.lanes)[number]['mode']) => modes === '*' || modes.includes(mode);
  const lanes = network.lanes.filter(({ mode }) => isTurned(mode));
  const chosen = modes === '*' ? 'lanes/*' : `lanes[mode=${modes.join(',')}]`;
  const parts = [
    ...(['unit', 'kg', 'm3'] as const).filter((part) => lanes.some(({ costPer }) => costPer[part] > 0)),
    ...(lanes.some(({ costPer }) => costPer.container !== null) ? (['container/cost'] as const) : []),
  ];
  return parts.map((part) => `${chosen}/costPer/${part}`);
}

/** One path for as many names as fit into the longest path that a file may hold. */
function wherePaths(before: string, names: readonly string[], after: string): readonly string[] {
  const paths: string[] = [];
  let held: string[] = [];
  for (const name of names) {
    const longer = `${before}${[...held, name].join(',')}${after}`;
    if (held.length > 0 && longer.length > maximumPathLength) {
      paths.push(`${before}${held.join(',')}${after}`);
      held = [];
    }
    held.push(name);
  }
  if (held.length > 0) paths.push(`${before}${held.join(',')}${after}`);
  return paths;
}
