import { fixIntegers } from '../../backends/program/fix-integers.ts';
import type { PlanningModel } from '../../formulation/build-model.ts';
import { IdNumbers } from '../../formulation/sets/id-numbers.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { PeriodColumns } from '../../modeling/period-columns.ts';
import type { Activity } from './why-subject.ts';

/**
 * The program in which yes-or-no decisions stay as they were decided, save those of the subject itself: of its site or
 * of the ends of its lane, of what is made there, and of the lanes between. Decisions that nobody tells (not a number)
 * are left open.
 */
export function heldElsewhere(
  model: PlanningModel,
  decided: Float64Array,
  activity: Activity,
): LinearProgram {
  return fixIntegers(model.program, decided, ownDecisions(model, activity));
}

/**
 * The program in which decisions stay on which two plans agree; those of the subject itself, and those in which the plans
 * differ, are open.
 */
export function heldWhereAgreed(
  model: PlanningModel,
  one: Float64Array,
  other: Float64Array,
  activity: Activity,
): LinearProgram {
  const agreed = one.map((value, column) =>
    Math.round(value) === Math.round(other[column] as number) ? value : NaN,
  );
  return fixIntegers(model.program, agreed, ownDecisions(model, activity));
}

function ownDecisions({ network, sets, columns }: PlanningModel, activity: Activity): ReadonlySet<number> {
  const lane = activity.kind === 'lane' ? network.lanes.find(({ id }) => id === activity.lane) : undefined;
  const places = new Set<string>(lane === undefined ? [] : [lane.from, lane.to]);
  if (activity.kind === 'site') places.add(activity.site);
  const isOwnLane = ({ id, from, to }: (typeof network.lanes)[number]) =>
    activity.kind === 'lane' ? id === activity.lane : places.has(from) || places.has(to);
  const lines = new Set(network.lines.filter(({ site }) => places.has(site)).map(({ id }) => id));
  const sites = new IdNumbers('site', network.sites);
  const found = new Set<number>();
  const take = (family: PeriodColumns, isOwn: (item: number) => boolean) =>
    family.each((item, _period, column) => {
      if (isOwn(item)) found.add(column);
    });
  const siteNumbers = new Set([...places].map((id) => sites.of(id)));
  for (const family of [columns.open, columns.close, columns.active])
    take(family, (item) => siteNumbers.has(item));
  const isOwnRecipe = (item: number) => places.has(network.recipes[item]?.site ?? '');
  for (const family of [columns.qualify, columns.qualified, columns.run, columns.lots])
    take(family, isOwnRecipe);
  take(columns.expand, (item) => {
    const line = network.lines[sets.expansions[item]?.line ?? -1];
    return line !== undefined && lines.has(line.id);
  });
  const isOwnLaneNumber = (item: number) => {
    const each = network.lanes[item];
    return each !== undefined && isOwnLane(each);
  };
  take(columns.laneUse, isOwnLaneNumber);
  take(columns.containers, isOwnLaneNumber);
  return found;
}
