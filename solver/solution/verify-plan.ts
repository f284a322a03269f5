import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger } from './ledger.ts';
import type { Plan } from './plan.ts';
import { factsOf } from './verifier/facts/facts.ts';
import { invariants } from './verifier/index.ts';
import { judgeOf } from './verifier/judge.ts';
import { turnoverShare } from './verifier/tolerance.ts';
import type { Violation } from './violation.ts';

/**
 * Every way in which a plan and its ledger contradict the network; none for a right plan.
 *
 * It works from the network and the plan alone and never sees the solver's matrix, so that an error in the
 * formulation shows here. Its time is linear in the lines of the plan and the records of the network.
 */
export function verifyPlan(network: Network, plan: Plan, ledger: Ledger): readonly Violation[] {
  const facts = factsOf(network, plan, ledger);
  const turnover = ledger.entries.reduce((sum, { amount }) => sum + Math.abs(amount), 0);
  const floors = { units: facts.largestDemand, money: turnover * turnoverShare };
  return invariants.flatMap(({ name, floor, check }) => {
    const { judge, violations } = judgeOf(name, floors[floor]);
    check(facts, judge);
    return violations();
  });
}
