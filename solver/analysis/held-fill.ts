import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { isFirm } from '../../scenarios/checks/firm-row.ts';

/** The same as `holdService` as a scenario says it: a least fill of every demand row that may fall short. */
export function heldFill(network: Network, short: Float64Array): readonly Override[] {
  const { settings, demand } = network;
  const planned = settings.objective === 'carbon' ? ({ ...settings, objective: 'cost' } as const) : settings;
  const soft = demand.flatMap((row, place) =>
    row.quantity === 0 || isFirm(row, planned) ? [] : [{ row, short: short[place] as number }],
  );
  if (soft.length === 0) return [];
  const full: readonly Override[] = soft.some((each) => each.short === 0)
    ? [{ at: 'demand/*/minimumFill', because: null, to: 1 }]
    : [];
  const partly = soft.flatMap(({ row, short: units }): readonly Override[] => {
    if (units === 0) return [];
    const fill = Math.max(row.minimumFill, Math.floor((1 - units / row.quantity) * fillDigits) / fillDigits);
    return [{ at: `demand/${row.id}/minimumFill`, because: null, to: fill }];
  });
  return [...full, ...partly];
}

/** Rounded down, so that the plan itself keeps its fill. */
const fillDigits = 1e9;
