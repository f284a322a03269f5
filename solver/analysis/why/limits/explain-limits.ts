import type { Policy } from '../../../../scenarios/domain/policy.ts';
import { fixIntegers } from '../../../backends/program/fix-integers.ts';
import type { ExplainScope } from '../explain-subject.ts';
import { presentPlan } from '../present-plan.ts';
import type { Solution } from '../why-solver.ts';
import { fullCapacities } from './full-capacities.ts';
import type { Limits } from './limits.ts';
import { priceCapacities } from './price-capacities.ts';
import { pricePolicies } from './price-policies.ts';

/** Full capacities that are looked at. */
const mostCapacities = 20;

/**
 * What holds the plan back: capacities with every yes-or-no decision as it is, policies by planning again without them.
 */
export async function explainLimits(
  { model, solver, decided, scope }: Omit<ExplainScope, 'goods'>,
  isAsked: (policy: Policy) => boolean,
  areCapacitiesAsked: boolean,
): Promise<{ limits: Limits; present: Solution }> {
  const isHeld = scope !== 'whole';
  const planned = isHeld ? fixIntegers(model.program, decided) : model.program;
  const present = await presentPlan(solver, planned, scope);
  const capacities: Limits['capacities'] = areCapacitiesAsked ? await priced(present) : [];
  const policies = model.network.policies.filter((policy) => policy.isOn && isAsked(policy));
  return {
    present,
    limits: { capacities, policies: await pricePolicies(model, policies, present, isHeld, solver) },
  };

  async function priced(held: Solution): Promise<Limits['capacities']> {
    return priceCapacities(model, held, fullCapacities(model, held.values).slice(0, mostCapacities), solver);
  }
}
