import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { allExamples } from './examples/all-examples.ts';
import { exampleText } from './examples/example-document.ts';

/**
 * Writes the example networks from the reference library.
 *
 *   tsx build/scripts/build-examples.ts [folder to write]
 */
const target = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'scenarios', 'examples');

mkdirSync(target, { recursive: true });
for (const example of allExamples) {
  const text = exampleText(example);
  writeFileSync(join(target, example.file), text);
  console.log(`${example.file}: ${Math.round(text.length / 1024)} kB`);
}
