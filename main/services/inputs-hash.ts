import { createHash } from 'node:crypto';
import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { inputsText } from '../../scenarios/schema/canonical-text.ts';

/** SHA-256, in hexadecimal, of all that a plan answers: the same inputs give the same hash on every machine. */
export function inputsHash(network: Network, overrides: readonly Override[]): string {
  return createHash('sha256').update(inputsText(network, overrides), 'utf8').digest('hex');
}
