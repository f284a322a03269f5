import type { Filter, Measure } from '../../../../scenarios/domain/policy.ts';
import type { Group } from '../../../../scenarios/domain/group.ts';

export type FilterField = keyof Filter;

/** What a field of a filter picks from: ids of a collection, periods, or plain texts that records bear. */
export type PickedFrom = Group['of'] | 'periods' | 'clusters' | 'families' | 'modes';

export interface FilterFieldForm {
  readonly field: FilterField;
  readonly from: PickedFrom;
  /** Whether plain texts are picked: everything is then `null`, otherwise `*`. */
  readonly isText: boolean;
  /** What is counted for the field to mean something; a field of lanes matches nothing that is made or bought. */
  readonly measures: readonly Measure[];
}

const all: readonly Measure[] = ['make', 'buy', 'flow', 'serve'];
const moved: readonly Measure[] = ['flow'];

/** The fields of a filter in the order in which a sentence names them. */
export const filterFields: readonly FilterFieldForm[] = [
  { field: 'products', from: 'products', isText: false, measures: all },
  { field: 'families', from: 'families', isText: true, measures: all },
  { field: 'sites', from: 'sites', isText: false, measures: all },
  { field: 'clusters', from: 'clusters', isText: true, measures: all },
  { field: 'territories', from: 'territories', isText: false, measures: all },
  { field: 'toSites', from: 'sites', isText: false, measures: moved },
  { field: 'toTerritories', from: 'territories', isText: false, measures: moved },
  { field: 'origins', from: 'territories', isText: false, measures: all },
  { field: 'modes', from: 'modes', isText: true, measures: moved },
  { field: 'lanes', from: 'lanes', isText: false, measures: moved },
  { field: 'periods', from: 'periods', isText: false, measures: all },
];

/** What a field holds that narrows nothing. */
export function everything({ isText }: FilterFieldForm): '*' | null {
  return isText ? null : '*';
}
