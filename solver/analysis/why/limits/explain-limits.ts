import type { Policy } from '../../../../scenarios/domain/policy.ts';
import { heldAt } from '../held-elsewhere.ts';
import type { ExplainScope } from '../explain-subject.ts';
import type { Solution } from '../why-solver.ts';
import { bindingCapacities } from './binding-capacities.ts';
import type { Limits } from './limits.ts';
import { priceCapacities } from './price-capacities.ts';
import { pricePolicies } from './price-policies.ts';

/** Capacities priced by solving again; the others are worth less. */
const mostCapacities = 8;
/** What a tenth more saves less of, as a share of the plan's cost, nobody asks for. */
const leastWorth = 1e-6;

/**
 * What holds the plan back: capacities with every yes-or-no decision as it is, policies by planning again without them.
 */
export async function explainLimits(
  { model, solver, decided, scope }: Omit<ExplainScope, 'goods'>,
  isAsked: (policy: Policy) => boolean,
  areCapacitiesAsked: boolean,
): Promise<{ limits: Limits; present: Solution }> {
  const nothingOpen = new Set<number>();
  const isHeld = scope !== 'whole';
  const planned = isHeld ? heldAt(model.program, decided, nothingOpen) : model.program;
  const present = await solver.solve(planned, 'planning');
  if (present === null) throw new Error('Decisions that were held leave no plan.');
  const linear = heldAt(model.program, present.values, nothingOpen);
  const capacities: Limits['capacities'] = areCapacitiesAsked ? await priced() : [];
  const policies = model.network.policies.filter((policy) => policy.isOn && isAsked(policy));
  return {
    present,
    limits: { capacities, policies: await pricePolicies(model, policies, present, isHeld, solver) },
  };

  async function priced(): Promise<Limits['capacities']> {
    const again = await solver.solve(linear, 'limits');
    const duals = again?.outcome.rowDuals ?? null;
    if (again === null || duals === null) return [];
    const found = bindingCapacities(model, duals, leastWorth * Math.abs(again.cost));
    const { length } = model.network.settings.periods;
    return priceCapacities(linear, again, found.slice(0, mostCapacities), length, solver);
  }
}
