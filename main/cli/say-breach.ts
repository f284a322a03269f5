import type { Breach } from '../../solver/backends/program/list-breaches.ts';
import { formulation } from '../../solver/formulation/index.ts';
import type { PlanningModel } from '../../solver/formulation/build-model.ts';
import type { FamilyRange } from '../../solver/modeling/program-builder.ts';
import type { ProgramNames } from '../../solver/modeling/linear-program.ts';

const quantity = (value: number) => value.toLocaleString('en-US', { maximumSignificantDigits: 9 });

function familyOf(families: readonly FamilyRange[], index: number): string {
  return families.find(({ first, count }) => index >= first && index < first + count)?.family ?? '';
}

/** A statement that a solution breaks, and by how much: `Demand, demand_satisfaction(d12): 4,980 where at least 5,000 is asked; 20 short.` */
export function sayBreach(model: PlanningModel, names: ProgramNames, breach: Breach): string {
  const { kind, index, value, lower, upper, by } = breach;
  if (kind === 'whole') return `${names.columns[index]} is ${quantity(value)}, which has to be whole.`;
  const [families, stated, own] =
    kind === 'row'
      ? ([model.rowFamilies, formulation.constraints, names.rows] as const)
      : ([model.columnFamilies, formulation.variables, names.columns] as const);
  const family = familyOf(families, index);
  const title = stated.find(({ name }) => name === family)?.title ?? family;
  const asked =
    lower === upper
      ? `where ${quantity(lower)} is asked`
      : value < lower
        ? `where at least ${quantity(lower)} is asked`
        : `where at most ${quantity(upper)} is allowed`;
  return `${title}, ${own[index]}: ${quantity(value)} ${asked}; off by ${quantity(by)}.`;
}
