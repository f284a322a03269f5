import type { Group } from '../../../scenarios/domain/group.ts';
import { selectorCodec, type Codec } from './codec.ts';
import type { Target } from './directory.ts';

const codecs: Readonly<Record<Group['of'], Codec>> = {
  sites: selectorCodec('sites', false),
  products: selectorCodec('products', false),
  lanes: selectorCodec('lanes', false),
  territories: selectorCodec('territories', false),
  recipes: selectorCodec('recipes', false),
  offers: selectorCodec('offers', false),
} satisfies Partial<Record<Target, Codec>>;

function codecFor(record: unknown): Codec {
  return codecs[(record as Group | null)?.of ?? 'sites'];
}

/** Members of a group, by name: of the kind that the group itself states. */
export const membersCodec: Codec = {
  kind: 'list',
  isList: true,
  show: (value, context, record) => codecFor(record).show(value, context, record),
  toText: (value, context, record) => codecFor(record).toText(value, context, record),
  parse: (text, context, record, current) => codecFor(record).parse(text, context, record, current),
  // The kinds differ from row to row, and a picker is one for the column.
  options: null,
  territory: null,
};
