import type { PlanningSets } from '../sets/planning-sets.ts';
import { decision, quantity } from './variable-family.ts';

const lastPeriod = (sets: PlanningSets) => sets.catalogue.horizon.count - 1;
const siteLabel = (item: number, sets: PlanningSets) => [sets.network.sites[item]?.id ?? ''];
const isCandidate = (item: number, sets: PlanningSets) =>
  sets.network.sites[item]?.opening.state === 'candidate';

export const open = decision({
  name: 'open',
  title: 'A candidate site opens at the start of a period',
  symbol: 'open[s,t]',
  unit: '0/1',
  itemCount: (sets) => sets.network.sites.length,
  range: (item, sets) => (isCandidate(item, sets) ? [sets.sites.openFrom(item), lastPeriod(sets)] : null),
  label: siteLabel,
});

export const close = decision({
  name: 'close',
  title: 'A site closes at the start of a period',
  symbol: 'close[s,t]',
  unit: '0/1',
  itemCount: (sets) => sets.network.sites.length,
  range: (item, sets) =>
    sets.sites.canClose(item) ? [isCandidate(item, sets) ? 1 : 0, lastPeriod(sets)] : null,
  label: siteLabel,
});

/** Whole because `open` and `close` are; leaving it continuous spares the engines branching on it twice. */
export const active = quantity({
  name: 'active',
  title: 'A site with an opening or closing decision is open throughout a period',
  symbol: 'active[s,t]',
  unit: '0/1',
  upper: () => 1,
  itemCount: (sets) => sets.network.sites.length,
  range: (item, sets) => (sets.sites.isDecided(item) ? [0, lastPeriod(sets)] : null),
  label: siteLabel,
});
