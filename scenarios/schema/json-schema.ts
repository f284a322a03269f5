import { z } from 'zod';
import { document } from './document.ts';
import type { JsonObject } from './json.ts';

/** The scenario file as JSON Schema (draft 2020-12), as an author may write it: fields with a default may be left out. */
export function jsonSchema(): JsonObject {
  const schema = z.toJSONSchema(document, { io: 'input' }) as JsonObject;
  return {
    ...schema,
    title: 'PlusN scenario file',
    description:
      'A supply-chain network, its scenarios, and plans solved for them. Ids tie the records together.',
  };
}
