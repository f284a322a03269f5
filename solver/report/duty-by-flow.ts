import type { Network } from '../../scenarios/domain/network.ts';
import type { FlowLine, Plan } from '../solution/plan.ts';
import { flowEntries } from './flow-entries.ts';

/** How much duty a flow pays by a layer, or how much of it is refunded; both as amounts of base currency above 0. */
export type DutyByFlow = (flow: FlowLine, kind: 'duty' | 'drawback', layer: string) => number;

/** Nothing is reckoned before it is first asked for. */
export function dutyByFlow(network: Network, plan: Plan): DutyByFlow {
  let known: ReadonlyMap<FlowLine, ReadonlyMap<string, number>> | null = null;
  return (flow, kind, layer) => {
    known ??= sumsByFlow(network, plan);
    return known.get(flow)?.get(`${kind} ${layer}`) ?? 0;
  };
}

function sumsByFlow(network: Network, plan: Plan): ReadonlyMap<FlowLine, ReadonlyMap<string, number>> {
  const byFlow = new Map<FlowLine, Map<string, number>>();
  for (const { flow, charges } of flowEntries(network, plan)) {
    const sums = byFlow.get(flow) ?? new Map<string, number>();
    byFlow.set(flow, sums);
    for (const { layer, duty, drawback } of charges)
      for (const [key, amount] of [
        [`duty ${layer}`, duty],
        [`drawback ${layer}`, -drawback],
      ] as const)
        sums.set(key, (sums.get(key) ?? 0) + amount);
  }
  return byFlow;
}
