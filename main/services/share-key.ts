import { createHmac } from 'node:crypto';
import type { Draw } from '../../scenarios/sharing/draw.ts';

/** 2^48: six bytes of a digest are a number that a double holds exactly. */
const span = 2 ** 48;

/** Numbers from a key: HMAC-SHA256 of the label, of which the first six bytes count as a fraction. */
export function drawFromKey(key: string): Draw {
  return (label) => createHmac('sha256', key).update(label, 'utf8').digest().readUIntBE(0, 6) / span;
}
