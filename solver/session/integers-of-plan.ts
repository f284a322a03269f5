import type { PlanningModel } from '../formulation/build-model.ts';
import { IdNumbers } from '../formulation/sets/id-numbers.ts';
import type { PeriodColumns } from '../modeling/period-columns.ts';
import type { Plan } from '../solution/plan.ts';

/**
 * Every integer column at the value that a plan gives it; not a number where the plan does not tell, which is so of
 * whole lots, order lots, minimum orders, price tiers, caps of fees and what policies count.
 */
export function integersOfPlan(model: PlanningModel, plan: Plan): Float64Array {
  const { columns, network, program, sets } = model;
  const values = new Float64Array(program.columnCount).fill(NaN);
  const told = [
    columns.open,
    columns.close,
    columns.qualify,
    columns.run,
    columns.expand,
    columns.laneUse,
    columns.containers,
  ];
  for (const family of told) family.each((_item, _period, column) => (values[column] = 0));
  const periods = new IdNumbers('period', network.settings.periods);
  const put = (family: PeriodColumns, item: number, period: string, value: number) => {
    const column = family.at(item, periods.of(period));
    if (column >= 0) values[column] = value;
  };
  const sites = new IdNumbers('site', network.sites);
  const recipes = new IdNumbers('recipe', network.recipes);
  const lanes = new IdNumbers('lane', network.lanes);
  for (const { site, period } of plan.openings) put(columns.open, sites.of(site), period, 1);
  for (const { site, period } of plan.closures) put(columns.close, sites.of(site), period, 1);
  for (const { recipe, period } of plan.qualifications) put(columns.qualify, recipes.of(recipe), period, 1);
  for (const { recipe, period } of plan.runs) put(columns.run, recipes.of(recipe), period, 1);
  for (const { lane, period } of plan.laneUses) put(columns.laneUse, lanes.of(lane), period, 1);
  for (const { lane, period, count } of plan.containers)
    put(columns.containers, lanes.of(lane), period, count);
  for (const { line, expansion, period, count } of plan.expansions) {
    const item = sets.expansions.findIndex((each) => {
      const at = network.lines[each.line];
      return at?.id === line && at.expansions[each.option]?.id === expansion;
    });
    if (item >= 0) put(columns.expand, item, period, count);
  }
  return values;
}
