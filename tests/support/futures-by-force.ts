import type { Network } from '../../scenarios/domain/network.ts';
import { buildModel, programNames } from '../../solver/formulation/build-model.ts';
import { solveProgramHere } from './solve-here.ts';

const decided = /^(open|close|qualify|expand)\(/;

/** Every way to decide beforehand, and what it costs in each future; `null` where there is no plan. */
export interface ForcedPlan {
  taken: readonly string[];
  costs: readonly (number | null)[];
}

/**
 * Looks at every combination of 0 and 1 of the decisions of networks that all have the same, by a solve for each in each
 * network. Knows of the model only the names of its columns.
 */
export async function planByForce(networks: readonly Network[]): Promise<readonly ForcedPlan[]> {
  const models = networks.map(buildModel);
  const names = models.map((model) => programNames(model).columns);
  const decisions = (names[0] ?? []).filter((name) => decided.test(name));
  const plans: ForcedPlan[] = [];
  for (let chosen = 0; chosen < 2 ** decisions.length; chosen += 1) {
    const taken = decisions.filter((_, at) => (chosen >> at) % 2 === 1);
    const costs: (number | null)[] = [];
    for (const [place, { program }] of models.entries()) {
      const hold = (limits: Float64Array) =>
        limits.map((limit, column) => {
          const name = names[place]?.[column] ?? '';
          return decided.test(name) ? Number(taken.includes(name)) : limit;
        });
      const held = {
        ...program,
        columnLower: hold(program.columnLower),
        columnUpper: hold(program.columnUpper),
      };
      const { status, objective } = await solveProgramHere(held, 'highs');
      costs.push(status === 'optimal' ? objective : null);
    }
    plans.push({ taken, costs });
  }
  return plans;
}

/** Costs of the plans that have one in every future. */
export function fullCosts(plans: readonly ForcedPlan[]): readonly (readonly number[])[] {
  return plans.flatMap(({ costs }) => {
    const known = costs.flatMap((cost) => (cost === null ? [] : [cost]));
    return known.length === costs.length ? [known] : [];
  });
}

/** Mean of the worst 1 − α, by trying every cost as the quantile of Rockafellar and Uryasev. */
export function cvarByForce(
  costs: readonly number[],
  probabilities: readonly number[],
  alpha: number,
): number {
  const at = (quantile: number) =>
    quantile +
    costs.reduce(
      (sum, cost, future) => sum + (probabilities[future] ?? 0) * Math.max(0, cost - quantile),
      0,
    ) /
      (1 - alpha);
  return Math.min(...costs.map(at));
}
