import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { jsonSchema } from '../../../scenarios/schema/json-schema.ts';

describe('plusn.schema.json', () => {
  it('is what build/scripts/write-schema.ts writes for version 2', async () => {
    const file = new URL('../../../scenarios/schema/plusn.schema.json', import.meta.url);
    expect(JSON.parse(await readFile(file, 'utf8'))).toEqual(JSON.parse(JSON.stringify(jsonSchema())));
  });
});
