import { hasRate, type PlannedFee } from '../sets/planned-fees.ts';
import type { PlanningSets } from '../sets/planning-sets.ts';
import { decision, quantity } from './variable-family.ts';

const plannedOf = (item: number, sets: PlanningSets) => sets.plannedFees.list[item] as PlannedFee;
const itemCount = (sets: PlanningSets) => sets.plannedFees.list.length;
const label = (item: number, sets: PlanningSets) => {
  const { lane, fee } = plannedOf(item, sets);
  return [sets.network.lanes[lane]?.id ?? '', fee.id];
};

export const entryFee = quantity({
  name: 'entry_fee',
  title:
    'What a fee with a rate takes of the planned entries of a lane in a period, were it valid throughout',
  symbol: 'entryFee[l,f,t]',
  unit: 'money',
  itemCount,
  range: (item, sets) => {
    const planned = plannedOf(item, sets);
    return hasRate(planned) ? [planned.first, planned.last] : null;
  },
  label,
});

export const entryCap = decision({
  name: 'entry_cap',
  title: 'A fee takes its maximum of the planned entries of a lane in a period',
  symbol: 'entryCap[l,f,t]',
  unit: '0/1',
  itemCount,
  range: (item, sets) => {
    const { mostByRate, ceiling, first, last } = plannedOf(item, sets);
    const isReached = (most: number, period: number) => most > ceiling && first <= period && period <= last;
    const from = mostByRate.findIndex(isReached);
    return from < 0 ? null : [from, mostByRate.findLastIndex(isReached)];
  },
  label,
});
