import type { PlanningModel } from '../../solver/formulation/build-model.ts';
import { formatCount, formatNumber } from './format.ts';

/** What the reachability presolve kept and what it left out, a line each. */
export function sayReach({ network, sets }: PlanningModel): readonly string[] {
  const ofUse = sets.nodes.filter((_, index) => sets.isKept(index)).length;
  const idleLanes = network.lanes.filter((_, index) => sets.lanePeriods(index) === null);
  const idleRecipes = network.recipes.filter((_, index) => sets.recipePeriods(index) === null);
  const unreachable = sets.demand.wanted.filter((_, index) => sets.isUnreachable(index));
  const left = (what: string, idle: number, all: number) =>
    `${formatNumber(all - idle)} of ${formatCount(all, what)} can be of use${idle > 0 ? `; ${formatNumber(idle)} left out` : ''}`;
  const lines = [
    `${formatNumber(sets.nodes.length)} goods (site, product, origin, age) can arise; ${formatNumber(ofUse)} of them are of use`,
    left('lane', idleLanes.length, network.lanes.length),
    left('recipe', idleRecipes.length, network.recipes.length),
  ];
  if (unreachable.length > 0) {
    const ids = unreachable.slice(0, 5).map(({ row }) => row.id);
    const more = unreachable.length > ids.length ? ', …' : '';
    lines.push(
      `nothing can reach ${formatCount(unreachable.length, 'demand row')}: ${ids.join(', ')}${more}`,
    );
  }
  return lines;
}
