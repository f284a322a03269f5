import type { Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';
import type { Change } from './diagnosis-answer.ts';
import { loosenedTo, takenOff } from './loosen.ts';
import { shortfallOverrides } from './shortfall-edit.ts';

/** What writes changes into a network. */
export function overridesOf(network: Network, changes: readonly Change[]): readonly Override[] {
  return changes.flatMap(({ statement, to, short }) => {
    if (statement.kind === 'demand') return shortfallOverrides(network, short);
    return to === null ? takenOff(network, statement) : loosenedTo(network, statement, to);
  });
}
