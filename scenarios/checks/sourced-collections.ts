import type { Collection } from '../domain/network.ts';

/** Collections whose records say where they come from. */
export const sourcedCollections = [
  'currencies',
  'sites',
  'offers',
  'lanes',
  'agreements',
  'duties',
  'fees',
] as const satisfies readonly Collection[];
