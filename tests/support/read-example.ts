import { readFileSync } from 'node:fs';
import type { Network } from '../../scenarios/domain/network.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';

/** An example that ships with the program. */
export function readExampleDocument(name: string): PlannerDocument {
  const { document } = openDocument(readFileSync(`scenarios/examples/${name}.plusn`, 'utf8'));
  if (document === null) throw new Error(`The example ${name} cannot be opened.`);
  return document;
}

/** The network of an example that ships with the program. */
export function readExample(name: string): Network {
  return readExampleDocument(name).network;
}
