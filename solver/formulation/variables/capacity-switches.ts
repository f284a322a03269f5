import type { Expansion, Line } from '../../../scenarios/domain/line.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import { decision, quantity } from './variable-family.ts';

const lastPeriod = (sets: PlanningSets) => sets.catalogue.horizon.count - 1;
const lineOf = (item: number, sets: PlanningSets) => sets.network.lines[item] as Line;

export const overtime = quantity({
  name: 'overtime',
  title: 'Hours of a line above its regular ones',
  symbol: 'overtime[line,t]',
  unit: 'hours',
  itemCount: (sets) => sets.network.lines.length,
  range: (item, sets) =>
    lineOf(item, sets).overtimeMaximumHoursPerPeriod > 0 ? [0, lastPeriod(sets)] : null,
  upper: (item, _, sets) => lineOf(item, sets).overtimeMaximumHoursPerPeriod,
  label: (item, sets) => [lineOf(item, sets).id],
});

const optionOf = (item: number, sets: PlanningSets) => {
  const { line, option } = sets.expansions[item] as PlanningSets['expansions'][number];
  return { line: lineOf(line, sets), option: lineOf(line, sets).expansions[option] as Expansion };
};

export const expand = decision({
  name: 'expand',
  title: 'How often an expansion of a line is decided in a period',
  symbol: 'expand[line,k,t]',
  unit: 'times',
  itemCount: (sets) => sets.expansions.length,
  range: (item, sets) => [0, lastPeriod(sets) - optionOf(item, sets).option.leadPeriods],
  upper: (item, _, sets) => optionOf(item, sets).option.maximumCount,
  label: (item, sets) => [optionOf(item, sets).line.id, optionOf(item, sets).option.id],
});
