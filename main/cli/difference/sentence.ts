import type { Collection } from '../../../scenarios/domain/network.ts';

export type Subject = Collection | 'settings' | 'scenarios' | 'unknown';

/** One sentence about what differs, and all that it speaks for. */
export interface Sentence {
  readonly text: string;
  /** The part of the text that a reader looks for first: the name of the one, or what was done to many. */
  readonly lead: string;
  /** Ids of the records or scenarios that it speaks for, named in it or counted. */
  readonly about: readonly string[];
  /** The fields that differ, as the file has them; empty for what came or went. */
  readonly changes: readonly StatedChange[];
}

export interface StatedChange {
  readonly id: string | null;
  readonly field: string;
  /** `null` where nothing stands. */
  readonly from: unknown;
  readonly to: unknown;
}

export interface SubjectSentences {
  readonly subject: Subject;
  readonly title: string;
  readonly sentences: readonly Sentence[];
}

/** Subjects in the order in which a reader wants them: what the plan can do, what it pays, what is wanted of it. */
export const subjectTitles: readonly (readonly [Subject, string])[] = [
  ['settings', 'Settings'],
  ['sites', 'Sites'],
  ['lines', 'Lines'],
  ['products', 'Products'],
  ['recipes', 'Recipes'],
  ['offers', 'Purchase offers'],
  ['lanes', 'Lanes'],
  ['duties', 'Duties'],
  ['agreements', 'Trade agreements'],
  ['fees', 'Entry fees'],
  ['demand', 'Demand'],
  ['inventory', 'Stock at the start'],
  ['closing', 'Stock at the end'],
  ['policies', 'Policies'],
  ['territories', 'Territories'],
  ['currencies', 'Exchange rates'],
  ['groups', 'Groups'],
  ['scenarios', 'Scenarios'],
  ['unknown', 'Fields that this program does not know'],
];

/** What one and many records of a collection are called. */
export const recordWords: Readonly<Record<Collection, readonly [one: string, many: string]>> = {
  territories: ['territory', 'territories'],
  currencies: ['currency', 'currencies'],
  groups: ['group', 'groups'],
  sites: ['site', 'sites'],
  products: ['product', 'products'],
  recipes: ['recipe', 'recipes'],
  lines: ['line', 'lines'],
  offers: ['offer', 'offers'],
  lanes: ['lane', 'lanes'],
  agreements: ['agreement', 'agreements'],
  duties: ['duty layer', 'duty layers'],
  fees: ['fee', 'fees'],
  demand: ['row', 'rows'],
  inventory: ['entry', 'entries'],
  closing: ['rule', 'rules'],
  policies: ['policy', 'policies'],
};
