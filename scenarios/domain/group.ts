import { z } from 'zod';
import { groupId, idOrGroup, name, record } from './primitives.ts';

/** A named set of ids of one kind. Members may be other groups of the same kind, written `@id`. */
export const group = record({
  id: groupId,
  name: name.nullable().default(null),
  of: z.enum(['sites', 'products', 'lanes', 'territories', 'recipes', 'offers']),
  members: z.array(idOrGroup),
});
export type Group = z.infer<typeof group>;
