import type { Network } from '../../../scenarios/domain/network.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { isDormant, layerOf } from '../../../scenarios/levers/lever-value.ts';
import { entersCosts, type Lever } from '../../../scenarios/levers/lever.ts';
import { leversOf } from '../../../scenarios/levers/levers-of.ts';
import type { Ledger } from '../../../solver/solution/ledger.ts';

export type LeverGroup = 'paid' | 'proposed' | 'freight' | 'wages' | 'exchange' | 'unpaid';

export interface LeverChoice {
  id: string;
  lever: Lever;
  group: LeverGroup;
  /** What the plan pays by this layer over the horizon; `null` where it is no layer or there is no plan. */
  paid: number | null;
}

const groups: readonly LeverGroup[] = ['paid', 'proposed', 'freight', 'wages', 'exchange', 'unpaid'];

/** The levers that may be asked about: first the layers that the plan pays, most first, and those proposed; last those it does not meet. */
export function leverChoices(network: Network, ledger: Ledger | null): readonly LeverChoice[] {
  const paid = new Map<string, number>();
  for (const { kind, cause, amount } of ledger?.entries ?? []) {
    if (kind === 'duty' && cause !== null) paid.set(cause, (paid.get(cause) ?? 0) + amount);
  }
  const choices = leversOf(network)
    .filter(entersCosts)
    .map((lever): LeverChoice => {
      const amount = lever.kind === 'duty' ? (paid.get(lever.layer) ?? null) : null;
      return { id: leverId(lever), lever, group: groupOf(network, lever, amount), paid: amount };
    });
  return groups.flatMap((group) =>
    choices
      .filter((choice) => choice.group === group)
      .sort((one, other) => (other.paid ?? -1) - (one.paid ?? -1)),
  );
}

function groupOf(network: Network, lever: Lever, paid: number | null): LeverGroup {
  switch (lever.kind) {
    case 'duty':
      if (paid !== null && paid > 0) return 'paid';
      return isDormant(layerOf(network, lever.layer)) ? 'proposed' : 'unpaid';
    case 'wage':
      return 'wages';
    case 'freight':
    case 'exchange':
      return lever.kind;
    case 'demand':
      return 'unpaid';
  }
}
