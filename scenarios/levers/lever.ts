import { z } from 'zod';
import { mode } from '../domain/lane.ts';
import { currencyCode, dutyLayerId, territoryId } from '../domain/primitives.ts';
import { selector } from '../domain/selector.ts';

/**
 * One parameter of a network that a planner turns. Its value is
 * - `duty`: the ad valorem rate of one layer, as a fraction. A layer that is only proposed, or suspended, comes into force when turned;
 * - `freight`: a factor on every part of `costPer` of the lanes of these modes;
 * - `wage`: a factor on the labour of recipes at sites in a territory and in the zones bonded in it;
 * - `exchange`: a factor on what one unit of the currency is worth in base currency, so that money in it stays proportional to the value;
 * - `demand`: a factor on the quantity of every demand row of these markets.
 */
export const lever = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('duty'), layer: dutyLayerId }),
  z.object({ kind: z.literal('freight'), modes: z.union([z.literal('*'), z.array(mode).min(1)]) }),
  z.object({ kind: z.literal('wage'), territory: territoryId }),
  z.object({ kind: z.literal('exchange'), currency: currencyCode }),
  z.object({ kind: z.literal('demand'), markets: selector }),
]);
export type Lever = z.infer<typeof lever>;

/** What a lever's value is: the rate of a duty, or a factor on what the file says. */
export type LeverUnit = 'rate' | 'factor';

export function leverUnit({ kind }: Lever): LeverUnit {
  return kind === 'duty' ? 'rate' : 'factor';
}

/** Whether a lever changes what plans cost and not which plans are possible, as far as can be said without building the model. */
export function entersCosts({ kind }: Lever): boolean {
  return kind !== 'demand';
}
