import { readFileSync } from 'node:fs';
import type { Network } from '../../scenarios/domain/network.ts';
import { openDocument } from '../../scenarios/schema/open-document.ts';

/** The network of an example that ships with the program. */
export function readExample(name: string): Network {
  const { document } = openDocument(readFileSync(`scenarios/examples/${name}.plusn`, 'utf8'));
  if (document === null) throw new Error(`The example ${name} cannot be opened.`);
  return document.network;
}
