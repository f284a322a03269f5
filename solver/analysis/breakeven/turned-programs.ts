import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { turnedOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { isSameButCosts } from './same-but-costs.ts';

/** Cost of every column, and the part that no decision changes. */
export interface Costs {
  readonly cost: Float64Array;
  readonly offset: number;
}

/** Why a lever's costs cannot be had at a value. */
export type NoCosts = 'enters constraints' | 'override skipped';

/** The programs of a network with a lever turned: one set of rows and columns, and costs that go with the value. */
export interface TurnedPrograms {
  /** The model at the value that was asked for first. */
  readonly model: PlanningModel;
  /** The costs at a value, from a model built there; or why there are none. Remembered. */
  costsAt(value: number): Costs | NoCosts;
}

/** Builds the first program of a lever, and more as they are asked for. */
export function turnedPrograms(network: Network, lever: Lever, first: number): TurnedPrograms | NoCosts {
  return programsTurnedBy(network, (value) => turnedOverrides(network, lever, value), first);
}

/** The same of any number of the file that overrides set. */
export function programsTurnedBy(
  network: Network,
  overridesAt: (value: number) => readonly Override[],
  first: number,
): TurnedPrograms | NoCosts {
  const modelAt = (value: number): PlanningModel | null => {
    const { network: turned, findings } = resolve(network, overridesAt(value));
    return findings.some(({ severity }) => severity === 'error') ? null : buildModel(turned);
  };
  const model = modelAt(first);
  if (model === null) return 'override skipped';
  const costsOf = ({ cost, costOffset }: LinearProgram): Costs => ({ cost, offset: costOffset });
  const known = new Map<number, Costs | NoCosts>([[first, costsOf(model.program)]]);
  const found = (value: number): Costs | NoCosts => {
    const program = modelAt(value)?.program;
    if (program === undefined) return 'override skipped';
    return isSameButCosts(model.program, program) ? costsOf(program) : 'enters constraints';
  };
  return {
    model,
    costsAt: (value) => {
      const costs = known.get(value) ?? found(value);
      known.set(value, costs);
      return costs;
    },
  };
}
