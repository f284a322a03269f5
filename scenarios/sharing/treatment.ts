import type { Collection } from '../domain/network.ts';

/** What ids and labels are names of; each has aliases of its own. */
export type Space =
  | Exclude<Collection, 'currencies'>
  | 'periods'
  | 'expansions'
  | 'scenarios'
  | 'kinds'
  | 'codes'
  | 'clusters'
  | 'families'
  | 'skills'
  | 'units'
  | 'containers';

/**
 * How one field is masked.
 * - `keep`: numbers, yes and no, dates, currencies, and words of the schema itself; nothing that somebody wrote.
 * - `money`: by the secret factor. `budget`: so too, unless the policy counts carbon.
 * - `text`: becomes nothing. `leftOut`: has its default again. `networkTitle`: what every network is then called.
 * - `hsCode`: digit by digit, so that codes of one heading stay codes of one heading.
 * - `place`: a site's coordinate, moved to where nobody is.
 * - `members`: ids of what the group is of.
 * - `id`: the alias. `ids`: of a selector, where `@` names a group. `label`: the alias as words; of a list, of each.
 * - `title`: the name of a record with such an id, which becomes its alias as words.
 */
export type Treatment =
  | 'keep'
  | 'money'
  | 'budget'
  | 'text'
  | 'leftOut'
  | 'networkTitle'
  | 'hsCode'
  | 'place'
  | 'members'
  | { readonly id: Space }
  | { readonly ids: Space }
  | { readonly label: Space }
  | { readonly title: Space }
  | { readonly record: Treatments }
  | { readonly list: Treatments };

export type Treatments = { readonly [field: string]: Treatment };

type KeysOf<Item> = Item extends unknown ? keyof Item & string : never;

/** A treatment for every field of a record, whichever of its kinds it is: a field without one does not compile. */
export type TreatmentsOf<Item> = { readonly [Field in KeysOf<Item>]: Treatment };
