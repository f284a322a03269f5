import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger } from './ledger.ts';
import { judgeOf } from './verifier/judge.ts';
import { turnoverShare } from './verifier/tolerance.ts';
import type { Violation } from './violation.ts';

/** The value that the solver states for its plan is the ledger's total, or the plan's emissions where least carbon is asked for. */
export function verifyObjective(network: Network, ledger: Ledger, objective: number): readonly Violation[] {
  const isCarbon = network.settings.objective === 'carbon';
  const turnover = ledger.entries.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const { judge, violations } = judgeOf('objective', isCarbon ? 0 : turnover * turnoverShare);
  const unit = isCarbon ? 'kg CO₂e' : ledger.currency;
  judge.equal(
    objective,
    isCarbon ? ledger.carbonKg : ledger.total,
    0,
    (stated, summed) => `The solver states ${stated} ${unit}; the ledger comes to ${summed}.`,
  );
  return violations();
}
