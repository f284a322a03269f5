import type { Network } from '../../../scenarios/domain/network.ts';
import type { Ledger } from '../../../solver/solution/ledger.ts';
import type { Plan } from '../../../solver/solution/plan.ts';
import { exactWhatIf, type WhatIf } from '../../store/what-if-slice.ts';
import { previewPlan } from './preview-plan.ts';

export type Sums = Pick<Ledger, 'total' | 'byKind' | 'carbonKg'>;

/** What a what-if comes to by now, and whether it is the best plan of all at these values or one on the way there. */
export interface WhatIfSums {
  sums: Sums;
  plan: Plan;
  network: Network;
  isExact: boolean;
}

const kept = new WeakMap<object, WhatIfSums>();

/** `null` until there is the first answer. The same object for the same answer, so that a map is not laid out anew. */
export function whatIfSums(whatIf: WhatIf): WhatIfSums | null {
  const exact = exactWhatIf(whatIf);
  const key = exact ?? whatIf.preview?.preview ?? null;
  if (key === null) return null;
  const known = kept.get(key);
  if (known !== undefined) return known;
  const { network, record } = whatIf.of;
  const made: WhatIfSums =
    exact !== null
      ? {
          sums: exact.record.ledger!,
          plan: exact.record.plan!,
          network: exact.network,
          isExact: true,
        }
      : {
          sums: whatIf.preview!.preview,
          plan: previewPlan(network, record.plan!, whatIf.preview!.preview),
          network,
          isExact: false,
        };
  kept.set(key, made);
  return made;
}

/** What the planner is told a plan costs: landed cost without revenue, or contribution where that is planned. */
export function shownTotal({ settings }: Network, { total, byKind }: Sums): number {
  return settings.objective === 'profit' ? -total : total - byKind.revenue;
}
