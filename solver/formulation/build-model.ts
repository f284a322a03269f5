import type { Network } from '../../scenarios/domain/network.ts';
import type { LinearProgram, ProgramNames } from '../modeling/linear-program.ts';
import { type FamilyRange, ProgramBuilder } from '../modeling/program-builder.ts';
import { branchPriority } from './branch-priority.ts';
import { eachEmission } from './costs/carbon.ts';
import { always } from './costs/cost-family.ts';
import { formulation } from './index.ts';
import { planningSets, type PlanningSets } from './sets/planning-sets.ts';
import { addAllVariables, type Variables } from './variables/index.ts';

/** A network as a program, with what is needed to read an answer back. */
export interface PlanningModel {
  network: Network;
  sets: PlanningSets;
  columns: Variables;
  program: LinearProgram;
  columnFamilies: readonly FamilyRange[];
  rowFamilies: readonly FamilyRange[];
}

/**
 * Builds the program of a network that passed its checks.
 *
 * Minimised are, by the settings' objective: the sum of all cost families (cost); the same less revenue (profit);
 * or kilograms CO₂e (carbon).
 */
export function buildModel(network: Network): PlanningModel {
  return build(network, { withNames: false }).model;
}

/** Names of the model's columns and rows, in its order: `flow(lane,product,origin,period)`. */
export function programNames(model: PlanningModel): ProgramNames {
  const { names } = build(model.network, { withNames: true });
  if (names === null) throw new Error('A program built with names has names.');
  return names;
}

function build(
  network: Network,
  options: { withNames: boolean },
): { model: PlanningModel; names: ProgramNames | null } {
  const sets = planningSets(network);
  const builder = new ProgramBuilder(options);
  const columns = addAllVariables(sets, builder);
  for (const family of formulation.constraints) {
    builder.rowsOf(family.name, () => family.addRows({ sets, columns, builder }));
  }
  addObjective(sets, columns, builder);
  const model = {
    network,
    sets,
    columns,
    program: {
      ...builder.finish(),
      branchPriority: branchPriority(builder.columnFamilies, builder.columnCount),
    },
    columnFamilies: builder.columnFamilies,
    rowFamilies: builder.rowFamilies,
  };
  return { model, names: builder.names() };
}

function addObjective(sets: PlanningSets, columns: Variables, builder: ProgramBuilder): void {
  if (sets.network.settings.objective === 'carbon') {
    eachEmission(sets, columns, (column, kg) => builder.addCost(column, kg));
    return;
  }
  for (const family of formulation.costs) {
    family.charge(sets, columns, (column, amount) => {
      if (column === always) builder.addConstantCost(amount);
      else builder.addCost(column, amount);
    });
  }
}
