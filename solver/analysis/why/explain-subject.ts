import type { Network } from '../../../scenarios/domain/network.ts';
import type { ProductId, SiteId } from '../../../scenarios/domain/primitives.ts';
import type { PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { Answered } from '../../report/difference/answered.ts';
import { readLedger } from '../../solution/read-ledger.ts';
import { readPlan } from '../../solution/read-plan.ts';
import { compareRoutes } from './compare-routes.ts';
import { heldElsewhere, heldWhereAgreed } from './held-elsewhere.ts';
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
import type { UnitSwitch, WhyProgressKey, WhyScope, WhyUnused, WhyUsed } from './why-answer.ts';
import type { Solution, WhySolver } from './why-solver.ts';
import type { Activity } from './why-subject.ts';

/** What is told of an activity, but for the evidence, which is known when all is solved. */
export type Explained = { planCost: number | null; scope: WhyScope } & (
  | ({ kind: 'used' } & Omit<WhyUsed, 'evidence'>)
  | ({ kind: 'unused' } & Omit<WhyUnused, 'evidence'>)
  | { kind: 'not possible'; about: Activity; reasons: readonly NotPossible[] }
);

export interface ExplainScope {
  model: PlanningModel;
  solver: WhySolver;
  /** What integers were decided to be; not a number where that is not known. */
  decided: Float64Array;
  scope: WhyScope;
  /** The goods whose waterfalls are wanted; `null` for those that most units change their way of. */
  goods: { product: ProductId; market: SiteId | null } | null;
}

/** Of a solve in which everything of a large network is decided anew. */
const gapOfAnew = 1e-4;
/** How much of an activity is possible need not be known to the last unit. */
const gapOfMost = 0.1;
/** Levers that are looked at besides the subject's own numbers. */
const mostLevers = 3;
/** Fewer units than this, as a share of all that markets want, are the solver's tolerance. */
const leastShare = 1e-9;
/** Asked in, an activity shall do this share of what it could at most be wanted for. */
const askedShare = 0.1;

/** Why a plan has an activity, or has it not, beside the best plan of the other kind. */
export async function explainSubject(about: Activity, question: ExplainScope): Promise<Explained> {
  const { model, solver, decided, scope } = question;
  const reasons = whyNoColumns(model, about);
  if (reasons !== null) return { kind: 'not possible', planCost: null, scope, about, reasons };
  const own = subjectColumns(model, about);
  const held = scope === 'whole' ? model.program : heldElsewhere(model, decided, about);
  const program = meteredProgram(held, own);
  const present = await solver.solve(program, 'planning');
  // Decisions that were read from a plan always leave that plan.
  if (present === null) throw new Error('Decisions that were held leave no plan.');
  const wanted = model.network.demand.reduce((sum, { quantity }) => sum + quantity, 0);
  const least = Math.max(1e-6, leastShare * wanted);
  const told: Told = { about, question, own, program, present, least };
  return present.used > least ? explainUsed(told) : explainUnused(told);
}

interface Told {
  about: Activity;
  question: ExplainScope;
  own: readonly number[];
  program: LinearProgram;
  present: Solution;
  /** Fewer units than this are none. */
  least: number;
}

async function explainUsed(told: Told): Promise<Explained> {
  const { about, question, least } = told;
  const { model, solver } = question;
  const found = await otherPlan(told, 'without', (program, start) =>
    solver.solve(withMeter(program, { ...openMeter, most: 0 }), 'without', start?.plan, start?.gap),
  );
  if (found === null) {
    const { cost: planCost, used: quantity } = told.present;
    const untold = { extraCost: null, extraPerUnit: null, halvesAt: null, leavesAt: null };
    const none = { comparison: null, moves: [], changes: [] };
    return { kind: 'used', planCost, scope: 'whole', about, quantity, ...untold, ...none };
  }
  const { program, present, other, scope } = found;
  const isGone = ({ used }: Solution) => used <= least;
  const isHalved = ({ used }: Solution) => used <= present.used / 2 + least;
  const sides = { program, present, other, tolerance: toleranceOf(solver, present) };
  const leavesAt = await unitSwitch(solver, 1, { ...sides, isOther: isGone });
  const halvesAt = await unitSwitch(solver, 1, { ...sides, isOther: isHalved });
  const [now, then] = [answeredBy(model, present), answeredBy(model, other)];
  const extraCost = other.cost - present.cost;
  return {
    kind: 'used',
    planCost: present.cost,
    scope,
    about,
    quantity: present.used,
    extraCost,
    extraPerUnit: extraCost / present.used,
    halvesAt: halvesAt?.told ?? null,
    leavesAt: leavesAt?.told ?? null,
    comparison: compareRoutes(about, now, then, question.goods),
    moves: placesTaken(now, then),
    changes: await changesOf(
      about,
      question,
      { ...sides, model, own: told.own, perUnit: leavesAt?.told ?? null, isOther: isGone },
      now,
      then,
    ),
  };
}

async function explainUnused(told: Told): Promise<Explained> {
  const { about, question, own, least } = told;
  const { model, solver } = question;
  const useful = (program: LinearProgram, present: Solution) =>
    withoutWaste(withoutReturns(program, model, about, present), model, present);
  const found = await otherPlan(told, 'with', (open, start) =>
    askIn(solver, useful(open, told.present), model.network, about, least, start?.gap),
  );
  if (found === null) {
    const reasons = await policiesInTheWay(model, about, solver);
    return { kind: 'not possible', planCost: told.present.cost, scope: 'whole', about, reasons };
  }
  const { present, other: first, scope } = found;
  const program = useful(found.program, present);
  const isIn = ({ used }: Solution) => used > least;
  const limits: Partial<Meter> = { most: mostUnits(model, own, first) };
  const sides = { program, present, tolerance: toleranceOf(solver, present), isOther: isIn };
  const entering = await unitSwitch(solver, -1, { ...sides, other: first, limits });
  const other = entering?.plan ?? first;
  const asked = { perUnit: (first.cost - present.cost) / first.used, quantity: first.used, isExact: false };
  const [now, then] = [answeredBy(model, present), answeredBy(model, other)];
  return {
    kind: 'unused',
    planCost: present.cost,
    scope,
    about,
    entersAt: entering?.told ?? asked,
    extraCost: other.cost - present.cost,
    comparison: compareRoutes(about, then, now, question.goods),
    moves: placesTaken(now, then),
    changes: await changesOf(
      about,
      question,
      { ...sides, model, own, perUnit: rebateOf(entering?.told ?? null), other },
      now,
      then,
    ),
  };
}

/** What brings something in is taken off each unit. */
function rebateOf(entering: UnitSwitch | null): UnitSwitch | null {
  return entering === null ? null : { ...entering, perUnit: -entering.perUnit };
}

/** The two plans of an explanation, and the program that both are the best of. */
interface Pair {
  program: LinearProgram;
  present: Solution;
  other: Solution;
  scope: WhyScope;
}

/**
 * The best plan of the other kind. Where decisions are held and leave none, or where the scope asks for it, everything is
 * decided anew once; then decisions on which both plans agree are held, and both are the best of what is left open.
 */
async function otherPlan(
  { about, question, own, program, present }: Told,
  key: WhyProgressKey,
  solveOther: (
    program: LinearProgram,
    start: { plan: Solution | null; gap: number } | null,
  ) => Promise<Solution | null>,
): Promise<Pair | null> {
  const { model, solver, scope } = question;
  if (scope !== 'differing') {
    const other = await solveOther(program, null);
    if (other !== null) return { program, present, other, scope };
    if (scope === 'whole') return null;
  }
  const anew = await solveOther(meteredProgram(model.program, own), { plan: null, gap: gapOfAnew });
  if (anew === null) return null;
  const agreed = meteredProgram(heldWhereAgreed(model, present.values, anew.values, about), own);
  const now = await solver.solve(agreed, 'planning', present);
  const other = await solveOther(agreed, { plan: anew, gap: solver.relativeGap });
  if (now === null || other === null) throw new Error(`Decisions of a plan leave none (${key}).`);
  return { program: agreed, present: now, other, scope: 'differing' };
}

/** Plans whose costs differ by less tie. */
function toleranceOf({ relativeGap }: WhySolver, { cost }: Solution): number {
  return Math.max(relativeGap, 1e-9) * Math.abs(cost) + 1e-6;
}

/** The cheapest plan that does some of the activity: a share of what is wanted, or of what is possible; `null` for none. */
async function askIn(
  solver: WhySolver,
  program: LinearProgram,
  network: Network,
  about: Activity,
  least: number,
  gap = solver.relativeGap,
): Promise<Solution | null> {
  const isOfIt = ({ product }: Network['demand'][number]) =>
    about.product === null || product === about.product;
  const rows = network.demand.filter(isOfIt);
  const wanted = (rows.length > 0 ? rows : network.demand).reduce((sum, { quantity }) => sum + quantity, 0);
  const asked = askedShare * wanted;
  const some = await solver.solve(withMeter(program, { ...openMeter, least: asked }), 'with', null, gap);
  if (some !== null) return some;
  const nothing = { cost: new Float64Array(program.columnCount), costOffset: 0 };
  const most = await solver.solve(
    withMeter(program, { least: 0, most: asked, costPerUnit: -1 }, nothing),
    'with',
    null,
    gapOfMost,
  );
  if (most === null || most.used <= least) return null;
  return solver.solve(withMeter(program, { ...openMeter, least: most.used / 2 }), 'with', most, gap);
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
    // Of its own numbers it is told that they do not switch it; of the levers there are many that do not.
    if (switched !== null && (switched.at !== null || change.changed.kind !== 'lever')) found.push(switched);
  }
  return found.sort(
    (one, other) => Number(isLever(one)) - Number(isLever(other)) || moveOf(one) - moveOf(other),
  );
}

function isLever({ changed }: SwitchChange): boolean {
  return changed.kind === 'lever';
}

/** How far a number must go, as a share of what it is; those that do not switch come last. */
function moveOf({ at, present }: SwitchChange): number {
  return at === null ? Infinity : Math.abs(at - present) / Math.max(Math.abs(present), 1e-9);
}

function answeredBy(model: PlanningModel, { values }: Solution): Answered {
  return { network: model.network, plan: readPlan(model, values), ledger: readLedger(model, values) };
}
