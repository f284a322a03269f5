import type { Network } from '../../scenarios/domain/network.ts';

/** The id, or the same with a number, that no policy of the network has yet. */
export function freePolicyId({ policies }: Network, wanted: string): string {
  const taken = new Set<string>(policies.map(({ id }) => id));
  if (!taken.has(wanted)) return wanted;
  let number = 2;
  while (taken.has(`${wanted}_${number}`)) number += 1;
  return `${wanted}_${number}`;
}
