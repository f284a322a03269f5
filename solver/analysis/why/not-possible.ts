import { filterMatcher } from '../../../scenarios/domain/match-filter.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { PolicyId, RecipeId } from '../../../scenarios/domain/primitives.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import { eachMeasured } from '../../formulation/sets/measured-lines.ts';
import { subjectColumns } from './subject-columns.ts';
import type { Activity } from './why-subject.ts';

/** Why no plan can have an activity. */
export type NotPossible =
  /** A policy forbids it outright, or leaves no plan that has it. */
  | { kind: 'policy'; policy: PolicyId }
  /** The site lacks the skill that its recipe asks for. */
  | { kind: 'skill'; recipe: RecipeId; skill: string }
  /** Nothing is made or sold there. */
  | { kind: 'nothing made' }
  /** Its inputs cannot be had there. */
  | { kind: 'no inputs' }
  /** Nothing that the lane may carry can be where it begins. */
  | { kind: 'nothing to carry' }
  /** The way takes longer than the horizon is long. */
  | { kind: 'too slow'; days: number; horizonDays: number }
  /** Goods that come this way are too old for what markets were promised. */
  | { kind: 'promise' }
  /** Nothing downstream wants the goods, or they come too late to be of use. */
  | { kind: 'no use' }
  /** Capacities and minimums leave no plan that has it. */
  | { kind: 'limits' };

/** Why an activity has no columns that may be used; `null` where it has. */
export function whyNoColumns(model: PlanningModel, activity: Activity): readonly NotPossible[] | null {
  const columns = subjectColumns(model, activity);
  if (columns.some((column) => (model.program.columnUpper[column] as number) > 0)) return null;
  if (columns.length > 0) return forbiddenBy(model, new Set(columns));
  const { network } = model;
  const reasons = activity.kind === 'lane' ? laneReasons(model, activity.lane) : siteReasons(model, activity);
  if (reasons.length > 0) return reasons;
  const unpromised: Network = {
    ...network,
    demand: network.demand.map((row) => ({ ...row, maxLeadDays: null })),
  };
  return subjectColumns(buildModel(unpromised), activity).length > 0
    ? [{ kind: 'promise' }]
    : [{ kind: 'no use' }];
}

function forbiddenBy(
  { network, sets, columns }: PlanningModel,
  own: ReadonlySet<number>,
): readonly NotPossible[] {
  return network.policies.flatMap((policy): NotPossible[] => {
    if (policy.kind !== 'pair' || !policy.isOn) return [];
    const isForbidden = filterMatcher(network, policy.forbidden);
    let forbids = false;
    eachMeasured(sets, columns, policy.measure, (line, _product, _period, column) => {
      forbids ||= own.has(column) && isForbidden(line);
    });
    return forbids ? [{ kind: 'policy', policy: policy.id }] : [];
  });
}

function laneReasons({ network, sets }: PlanningModel, id: string): readonly NotPossible[] {
  const lane = network.lanes.find((each) => each.id === id);
  if (lane === undefined) return [];
  const { catalogue, nodes } = sets;
  const days = catalogue.laneDays(lane);
  const horizonDays = network.settings.periods.reduce((sum, period) => sum + period.days, 0);
  if (days >= horizonDays) return [{ kind: 'too slow', days, horizonDays }];
  const carries = catalogue.carries(lane);
  const from = catalogue.siteIndex.of(lane.from);
  const canLeave = nodes.some(
    ({ site, product, earliest }) => site === from && carries(product) && earliest < catalogue.horizon.count,
  );
  return canLeave ? [] : [{ kind: 'nothing to carry' }];
}

function siteReasons(
  { network, sets }: PlanningModel,
  { site: id, product }: Extract<Activity, { kind: 'site' }>,
): readonly NotPossible[] {
  const site = network.sites.find((each) => each.id === id);
  const isAsked = (each: string) => product === null || each === product;
  const recipes = network.recipes.filter((each) => each.site === id && isAsked(each.output));
  const offers = network.offers.filter((each) => each.site === id && isAsked(each.product));
  if (recipes.length + offers.length === 0) return [{ kind: 'nothing made' }];
  const lacking = recipes.flatMap(({ id: recipe, skillRequired }): NotPossible[] =>
    skillRequired === null || site?.skills.includes(skillRequired) === true
      ? []
      : [{ kind: 'skill', recipe, skill: skillRequired }],
  );
  if (lacking.length > 0 && offers.length === 0) return lacking;
  const place = sets.catalogue.siteIndex.of(id);
  const outputs = new Set([...recipes.map(({ output }) => output), ...offers.map((each) => each.product)]);
  const canArise = sets.nodes.some(
    (node) => node.site === place && outputs.has(network.products[node.product]!.id),
  );
  return canArise ? [] : [{ kind: 'no inputs' }];
}
