import type { VariableFamily } from '../../modeling/period-columns.ts';
import { tooLate } from '../sets/elapsed-days.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import type { Node } from '../sets/reach.ts';

type Stated = Pick<
  VariableFamily<PlanningSets>,
  'name' | 'title' | 'symbol' | 'unit' | 'itemCount' | 'range' | 'label'
>;
type Assumed = Omit<VariableFamily<PlanningSets>, keyof Stated>;

const overPeriods: Assumed['periodLabel'] = (period, sets) => sets.catalogue.horizon.ids[period] ?? null;

/** A quantity: continuous, from zero upward, a column in each period. */
export function quantity(stated: Stated & Partial<Assumed>): VariableFamily<PlanningSets> {
  return { isInteger: false, upper: () => Infinity, periodLabel: overPeriods, ...stated };
}

/** A yes-or-no decision in each period. */
export function decision(stated: Stated & Partial<Assumed>): VariableFamily<PlanningSets> {
  return { isInteger: true, upper: () => 1, periodLabel: overPeriods, ...stated };
}

/** The name parts of goods: site, product, origin, standing where there is one, and age in days where it is tracked. */
export function nodeLabel(index: number, sets: PlanningSets): string[] {
  const node = sets.nodes[index] as Node;
  return [sets.network.sites[node.site]?.id ?? '', ...goodsLabel(node, sets)];
}

/** The name parts of goods without their place. */
export function goodsLabel(node: Node, sets: PlanningSets): string[] {
  const age = sets.elapsedDays.values[node.elapsed] ?? null;
  return [
    sets.network.products[node.product]?.id ?? '',
    ...tagLabel(node.tag, sets),
    ...(age === null ? [] : [ageLabel(age)]),
  ];
}

/** The name parts of an origin tag; a standing is written in signs that every LP reader takes: `rcep_vn__or_cn__export`. */
export function tagLabel(tag: number, sets: PlanningSets): string[] {
  const { origin, text } = sets.tags.at(tag);
  const plain = text
    ?.replaceAll(':', '_')
    .replaceAll('>', '_to_')
    .replaceAll('+', '__')
    .replaceAll('?', '__or_')
    .replaceAll('!', '__export');
  return [sets.network.territories[origin]?.id ?? '', ...(plain === undefined ? [] : [plain])];
}

/** `d12` for twelve days, `d1_5` for one and a half, `late` past every promise. */
function ageLabel(age: number): string {
  return age === tooLate ? 'late' : `d${String(age).replace('.', '_')}`;
}
