import type { Lane } from '../../../../scenarios/domain/lane.ts';
import type { Territory } from '../../../../scenarios/domain/territory.ts';
import type { Facts } from '../facts/facts.ts';

/** Whether the entries of a lane are said to be worth no more than the territory lets in free. */
export function isTooSmall(
  { valuePerEntry, currency }: Lane,
  { deMinimisPerEntry, currency: its }: Territory,
  { values }: Pick<Facts, 'values'>,
): boolean {
  return (
    valuePerEntry !== null &&
    deMinimisPerEntry !== null &&
    values.toBase(valuePerEntry, currency) <= values.toBase(deMinimisPerEntry, its)
  );
}
