import type { ProgramBuilder } from '../../modeling/program-builder.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import type { Variables } from '../variables/index.ts';

/** What a family needs to write its rows. */
export interface ModelContext {
  sets: PlanningSets;
  columns: Variables;
  builder: ProgramBuilder;
}

/** One rule of the model: its name is the prefix of its rows. */
export interface ConstraintFamily {
  name: string;
  title: string;
  /** The rule in the symbols of the variables. */
  formula: string;
  addRows(context: ModelContext): void;
}

/** Adds `coefficient · active[site,t]`; a site without a decision is active, so there it is a constant. */
export function addActive(
  { sets, columns, builder }: ModelContext,
  row: number,
  site: number,
  period: number,
  coefficient: number,
): void {
  if (sets.sites.isDecided(site)) builder.addTerm(row, columns.active.at(site, period), coefficient);
  else builder.shiftRow(row, coefficient);
}

export const periodName = (sets: PlanningSets, period: number): string =>
  sets.catalogue.horizon.ids[period] ?? '';
export const siteName = (sets: PlanningSets, site: number): string => sets.network.sites[site]?.id ?? '';
export const productName = (sets: PlanningSets, product: number): string =>
  sets.network.products[product]?.id ?? '';
export const recipeName = (sets: PlanningSets, recipe: number): string =>
  sets.network.recipes[recipe]?.id ?? '';
export const laneName = (sets: PlanningSets, lane: number): string => sets.network.lanes[lane]?.id ?? '';
