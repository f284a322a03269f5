import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import type { Statement } from './statement.ts';
import { statementKindOf } from './statements/index.ts';
import type { Scale } from './statements/statement-kind.ts';

/** The scale of a statement's kind; `null` where it has no degrees. */
export const scaleOf = ({ kind }: Statement): Scale | null => statementKindOf(kind).scale;

/** The tightest number that the records of a statement state. */
export function statedBy(network: Network, { kind, ids }: Statement): number {
  const scale = statementKindOf(kind).scale;
  if (scale === null) throw new Error(`A statement of kind ${kind} has no degrees.`);
  const numbers = ids.map((id) => scale.stated(network, id));
  return scale.direction === 'raise' ? Math.min(...numbers) : Math.max(...numbers);
}

/** Loosens every record of a statement to a number, where its own is tighter. */
export function loosenedTo(network: Network, { kind, ids }: Statement, to: number): readonly Override[] {
  const scale = statementKindOf(kind).scale;
  if (scale === null) throw new Error(`A statement of kind ${kind} has no degrees.`);
  const sign = scale.direction === 'raise' ? 1 : -1;
  return ids
    .filter((id) => sign * (to - scale.stated(network, id)) > 0)
    .map((id) => scale.edit(network, id, to));
}

/** Takes a statement without degrees out altogether. */
export function takenOff(network: Network, { kind, ids }: Statement): readonly Override[] {
  const { off } = statementKindOf(kind);
  if (off === null) throw new Error(`A statement of kind ${kind} is not taken off whole.`);
  return ids.flatMap((id) => off(network, id));
}

export const overridden = (network: Network, overrides: readonly Override[]): Network =>
  resolve(network, overrides).network;
