import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';
import { allExamples } from './examples/all-examples.ts';
import { exampleDocument } from './examples/example-document.ts';
import { storedBasePlan } from './examples/stored-base-plan.ts';

/**
 * Writes the example networks from the reference library, each with a proven plan of its base network. A plan that still
 * answers the network is kept; otherwise the network is solved, which takes up to a minute.
 *
 *   tsx build/scripts/build-examples.ts [folder to write]
 */
const target = process.argv[2] ?? join(import.meta.dirname, '..', '..', 'scenarios', 'examples');

mkdirSync(target, { recursive: true });
for (const example of allExamples) {
  const path = join(target, example.file);
  // Solved in the order of the file, so that whoever solves the file finds the same plan.
  const { document } = openDocument(serialiseDocument(exampleDocument(example, [])));
  if (document === null) throw new Error(`${example.file} does not open.`);
  const plan = await storedBasePlan(document, path, Date.now);
  const text = serialiseDocument(exampleDocument(example, [plan]));
  writeFileSync(path, text);
  console.log(`${example.file}: ${Math.round(text.length / 1024)} kB, solved ${plan.solvedAt ?? 'unknown'}`);
}
