import { writeFile } from 'node:fs/promises';
import * as prettier from 'prettier';
import { jsonSchema } from '../../scenarios/schema/json-schema.ts';

/** Writes the published JSON Schema of the scenario file beside the schemas it comes from. */
const target = new URL('../../scenarios/schema/plusn.schema.json', import.meta.url);
const options = await prettier.resolveConfig(target);
await writeFile(target, await prettier.format(JSON.stringify(jsonSchema()), { ...options, parser: 'json' }));
