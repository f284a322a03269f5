import type { QuotaUse } from '../sets/planning-sets.ts';
import type { Move } from '../sets/reach.ts';
import { flow } from './goods.ts';
import { quantity } from './variable-family.ts';

export const quotaUse = quantity({
  name: 'quota_use',
  title: 'Units of a flow that enter under a tariff-rate quota, by period of dispatch',
  symbol: 'quotaUse[λ,l,p,o,t]',
  unit: 'units',
  itemCount: (sets) => sets.quotaUses.length,
  range: (item, sets) => {
    const { move } = sets.quotaUses[item] as QuotaUse;
    const { first, last } = sets.moves[move] as Move;
    return [first, last];
  },
  label: (item, sets) => {
    const { move, layer } = sets.quotaUses[item] as QuotaUse;
    return [sets.network.duties[layer]?.id ?? '', ...flow.label(move, sets)];
  },
});
