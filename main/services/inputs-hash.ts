import { createHash } from 'node:crypto';
import type { Network } from '../../scenarios/domain/network.ts';
import { serialiseNetwork } from '../../scenarios/schema/canonical-text.ts';

/** SHA-256, in hexadecimal, of a network's canonical text: the same inputs give the same hash on every machine. */
export function inputsHash(network: Network): string {
  return createHash('sha256').update(serialiseNetwork(network), 'utf8').digest('hex');
}
