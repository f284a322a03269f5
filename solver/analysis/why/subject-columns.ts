import type { FilteredLine } from '../../../scenarios/domain/match-filter.ts';
import type { Measure } from '../../../scenarios/domain/policy.ts';
import type { PlanningModel } from '../../formulation/build-model.ts';
import { eachMeasured } from '../../formulation/sets/measured-lines.ts';
import type { Activity } from './why-subject.ts';

/** The columns whose units are an activity: dispatches on the lane, or what is made and bought at the site. */
export function subjectColumns({ sets, columns }: PlanningModel, activity: Activity): readonly number[] {
  const found: number[] = [];
  for (const measure of measuresOf(activity)) {
    eachMeasured(sets, columns, measure, (line, _product, _period, column) => {
      if (isOf(activity, line)) found.push(column);
    });
  }
  return found;
}

/** Dispatches back along a lane. A unit sent to and fro would count as use of the lane and serve nobody. */
export function returningColumns(
  { sets, columns, network }: PlanningModel,
  activity: Activity,
): readonly number[] {
  if (activity.kind !== 'lane') return [];
  const lane = network.lanes.find(({ id }) => id === activity.lane);
  const found: number[] = [];
  eachMeasured(sets, columns, 'flow', (line, _product, _period, column) => {
    if (line.site === lane?.to && line.toSite === lane?.from) found.push(column);
  });
  return found;
}

function measuresOf({ kind }: Activity): readonly Measure[] {
  return kind === 'lane' ? ['flow'] : ['make', 'buy'];
}

function isOf(activity: Activity, { lane, site, product }: FilteredLine): boolean {
  if (activity.product !== null && product !== activity.product) return false;
  return activity.kind === 'lane' ? lane === activity.lane : site === activity.site;
}
