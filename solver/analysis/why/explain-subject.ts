import type { Network } from '../../../scenarios/domain/network.ts';
import type { ProductId, SiteId } from '../../../scenarios/domain/primitives.ts';
import type { PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { Answered } from '../../report/difference/answered.ts';
import { readLedger } from '../../solution/read-ledger.ts';
import { readPlan } from '../../solution/read-plan.ts';
import { compareRoutes } from './compare-routes.ts';
import { heldElsewhere } from './held-elsewhere.ts';
import { meteredProgram, openMeter, withMeter, type Meter } from './metered-program.ts';
import { whyNoColumns, type NotPossible } from './not-possible.ts';
import { placesTaken } from './places-taken.ts';
import { policiesInTheWay } from './policies-in-the-way.ts';
import { leverChanges, ownChanges } from './possible-changes.ts';
import { returningColumns, subjectColumns } from './subject-columns.ts';
import type { SwitchChange } from './switch-change.ts';
import { switchingValue, type Sides } from './switching-value.ts';
import { unitSwitch } from './unit-switch.ts';
import { withoutWaste } from './without-waste.ts';
import type { WhyUnused, WhyUsed } from './why-answer.ts';
import type { Solution, WhySolver } from './why-solver.ts';
import type { Activity } from './why-subject.ts';

/** What is told of an activity, but for the evidence, which is known when all is solved. */
export type Explained = { planCost: number | null } & (
  | ({ kind: 'used' } & Omit<WhyUsed, 'evidence'>)
  | ({ kind: 'unused' } & Omit<WhyUnused, 'evidence'>)
  | { kind: 'not possible'; about: Activity; reasons: readonly NotPossible[] }
);

export interface ExplainScope {
  model: PlanningModel;
  solver: WhySolver;
  /** What integers were decided to be; not a number where that is not known. */
  decided: Float64Array;
  isHeld: boolean;
  /** The goods whose waterfalls are wanted; `null` for those that most units change their way of. */
  goods: { product: ProductId; market: SiteId | null } | null;
}

/** Levers that are looked at besides the subject's own numbers. */
const mostLevers = 3;
/** Fewer units than this, as a share of all that markets want, are the solver's tolerance. */
const leastShare = 1e-9;
/** Asked in, an activity shall do this share of what it could at most be wanted for. */
const askedShare = 0.1;

/** Why a plan has an activity, or has it not, beside the best plan of the other kind. */
export async function explainSubject(about: Activity, scope: ExplainScope): Promise<Explained> {
  const { model, solver, decided, isHeld } = scope;
  const reasons = whyNoColumns(model, about);
  if (reasons !== null) return { kind: 'not possible', planCost: null, about, reasons };
  const own = subjectColumns(model, about);
  const program = meteredProgram(isHeld ? heldElsewhere(model, decided, about) : model.program, own);
  const present = await solver.solve(program, 'planning');
  // Decisions that were read from a plan always leave that plan.
  if (present === null) throw new Error('Decisions that were held leave no plan.');
  const wanted = model.network.demand.reduce((sum, { quantity }) => sum + quantity, 0);
  const least = Math.max(1e-6, leastShare * wanted);
  const tolerance = Math.max(solver.relativeGap, 1e-9) * Math.abs(present.cost) + 1e-6;
  const told = { about, scope, program, present, least, tolerance };
  return present.used > least ? explainUsed(told) : explainUnused(told, own);
}

interface Told {
  about: Activity;
  scope: ExplainScope;
  program: LinearProgram;
  present: Solution;
  least: number;
  tolerance: number;
}

async function explainUsed({ about, scope, program, present, least, tolerance }: Told): Promise<Explained> {
  const { model, solver } = scope;
  const without = await solver.solve(withMeter(program, { ...openMeter, most: 0 }), 'without');
  if (without === null) {
    const untold = { comparison: null, moves: [], changes: [], givesWayAt: null, leavesAt: null };
    return {
      kind: 'used',
      planCost: present.cost,
      about,
      quantity: present.used,
      extraCost: null,
      extraPerUnit: null,
      ...untold,
    };
  }
  const isGone = ({ used }: Solution) => used <= least;
  const isLess = ({ used }: Solution) => used < present.used * (1 - 1e-6) - least;
  const sides = { program, present, other: without, tolerance };
  const leavesAt = await unitSwitch(solver, 1, { ...sides, isOther: isGone });
  const givesWayAt = await unitSwitch(solver, 1, { ...sides, isOther: isLess });
  const [now, then] = [answeredBy(model, present), answeredBy(model, without)];
  const extraCost = without.cost - present.cost;
  return {
    kind: 'used',
    planCost: present.cost,
    about,
    quantity: present.used,
    extraCost,
    extraPerUnit: extraCost / present.used,
    givesWayAt: givesWayAt?.told ?? null,
    leavesAt: leavesAt?.told ?? null,
    comparison: compareRoutes(about, now, then, scope.goods),
    moves: placesTaken(now, then),
    changes: await changesOf(about, scope, { ...sides, isOther: isGone }, now, then),
  };
}

async function explainUnused(
  { about, scope, program: open, present, least, tolerance }: Told,
  own: readonly number[],
): Promise<Explained> {
  const { model, solver } = scope;
  const program = withoutWaste(withoutReturns(open, model, about, present), model, present);
  const first = await askIn(solver, program, model.network, about, least);
  if (first === null) {
    const inTheWay = await policiesInTheWay(model, about, solver);
    return { kind: 'not possible', planCost: present.cost, about, reasons: inTheWay };
  }
  const isIn = ({ used }: Solution) => used > least;
  const limits: Partial<Meter> = { most: mostUnits(model, own, first) };
  const sides = { program, present, other: first, tolerance };
  const found = await unitSwitch(solver, -1, { ...sides, isOther: isIn, limits });
  const other = found?.plan ?? first;
  const asked = { perUnit: (first.cost - present.cost) / first.used, quantity: first.used, isExact: false };
  const [now, then] = [answeredBy(model, present), answeredBy(model, other)];
  return {
    kind: 'unused',
    planCost: present.cost,
    about,
    entersAt: found?.told ?? asked,
    extraCost: other.cost - present.cost,
    comparison: compareRoutes(about, then, now, scope.goods),
    moves: placesTaken(now, then),
    changes: await changesOf(about, scope, { ...sides, other, isOther: isIn }, now, then),
  };
}

/** The cheapest plan that does some of the activity: a share of what is wanted, or of what is possible; `null` for none. */
async function askIn(
  solver: WhySolver,
  program: LinearProgram,
  network: Network,
  about: Activity,
  least: number,
): Promise<Solution | null> {
  const isOfIt = ({ product }: Network['demand'][number]) =>
    about.product === null || product === about.product;
  const rows = network.demand.filter(isOfIt);
  const wanted = (rows.length > 0 ? rows : network.demand).reduce((sum, { quantity }) => sum + quantity, 0);
  const asked = askedShare * wanted;
  const some = await solver.solve(withMeter(program, { ...openMeter, least: asked }), 'with');
  if (some !== null) return some;
  const nothing = { cost: new Float64Array(program.columnCount), costOffset: 0 };
  const most = await solver.solve(
    withMeter(program, { least: 0, most: asked, costPerUnit: -1 }, nothing),
    'with',
  );
  if (most === null || most.used <= least) return null;
  return solver.solve(withMeter(program, { ...openMeter, least: most.used / 2 }), 'with', most);
}

/** Made cheaper than it is worth, an activity would be done for its own sake: it is done for what is wanted at most. */
function mostUnits({ network, program }: PlanningModel, own: readonly number[], { used }: Solution): number {
  const wanted = network.demand.reduce((sum, { quantity }) => sum + quantity, 0);
  const possible = own.reduce((sum, column) => sum + (program.columnUpper[column] as number), 0);
  return Math.min(possible, Math.max(used, wanted));
}

/** The program in which nothing goes back along the subject's lane that does not in the plan. */
function withoutReturns(
  program: LinearProgram,
  model: PlanningModel,
  about: Activity,
  { values }: Solution,
): LinearProgram {
  const unused = returningColumns(model, about).filter((column) => (values[column] as number) <= 1e-6);
  if (unused.length === 0) return program;
  const columnUpper = program.columnUpper.slice();
  for (const column of unused) columnUpper[column] = 0;
  return { ...program, columnUpper };
}

async function changesOf(
  about: Activity,
  { model, solver }: ExplainScope,
  sides: Sides,
  now: Answered,
  then: Answered,
): Promise<readonly SwitchChange[]> {
  const { network } = model;
  if (network.settings.objective === 'carbon') return [];
  const possible = [
    ...ownChanges(network, about),
    ...leverChanges(network, now.ledger, then.ledger, mostLevers),
  ];
  const found: SwitchChange[] = [];
  for (const change of possible) {
    const switched = await switchingValue(network, solver, change, sides);
    if (switched !== null) found.push(switched);
  }
  return found.sort((one, other) => moveOf(one) - moveOf(other));
}

/** How far a number must go, as a share of what it is; those that do not switch come last. */
function moveOf({ at, present }: SwitchChange): number {
  return at === null ? Infinity : Math.abs(at - present) / Math.max(Math.abs(present), 1e-9);
}

function answeredBy(model: PlanningModel, { values }: Solution): Answered {
  return { network: model.network, plan: readPlan(model, values), ledger: readLedger(model, values) };
}
