import type { ProductId, SiteId } from '../../../scenarios/domain/primitives.ts';
import type { PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import type { Answered } from '../../report/difference/answered.ts';
import { readLedger } from '../../solution/read-ledger.ts';
import { readPlan } from '../../solution/read-plan.ts';
import { askIn, mostUnits } from './ask-in.ts';
import { compareRoutes } from './compare-routes.ts';
import { findChanges } from './find-changes.ts';
import { heldElsewhere } from './held-elsewhere.ts';
import { meteredProgram, openMeter, withMeter, type Meter } from './metered-program.ts';
import { whyNoColumns, type NotPossible } from './not-possible.ts';
import { otherPlan, type PairAsked } from './other-plan.ts';
import { placesTaken } from './places-taken.ts';
import { policiesInTheWay } from './policies-in-the-way.ts';
import { planBill, type BillRow } from './plan-bill.ts';
import { presentPlan } from './present-plan.ts';
import { returningColumns, subjectColumns } from './subject-columns.ts';
import { unitSwitch } from './unit-switch.ts';
import { withoutWaste } from './without-waste.ts';
import type { UnitSwitch, WhyScope, WhyUnused, WhyUsed } from './why-answer.ts';
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

/** Fewer units than this, as a share of all that markets want, are the solver's tolerance. */
const leastShare = 1e-9;

/** Why a plan has an activity, or has it not, beside the best plan of the other kind. */
export async function explainSubject(about: Activity, question: ExplainScope): Promise<Explained> {
  const { model, solver, decided, scope } = question;
  const reasons = whyNoColumns(model, about);
  if (reasons !== null) return { kind: 'not possible', planCost: null, scope, about, reasons };
  const own = subjectColumns(model, about);
  const held = scope === 'whole' ? model.program : heldElsewhere(model, decided, about);
  const program = meteredProgram(held, own);
  const present = await presentPlan(solver, program, scope);
  const wanted = model.network.demand.reduce((sum, { quantity }) => sum + quantity, 0);
  const least = Math.max(1e-6, leastShare * wanted);
  const told: Told = { about, question, own, program, present, least };
  return present.used > least ? explainUsed(told) : explainUnused(told);
}

interface Told extends PairAsked {
  question: ExplainScope;
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
    const untold = {
      extraCost: null,
      extraPerUnit: null,
      because: [],
      soleGoods: [],
      halvesAt: null,
      leavesAt: null,
    };
    const none = { bill: [], comparison: null, moves: [], changes: [] };
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
    because: [],
    soleGoods: [],
    halvesAt: halvesAt?.told ?? null,
    leavesAt: leavesAt?.told ?? null,
    bill: billOf(now, then),
    comparison: compareRoutes(about, now, then, question.goods),
    moves: placesTaken(now, then),
    changes: await findChanges(
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
    bill: billOf(now, then),
    comparison: compareRoutes(about, then, now, question.goods),
    moves: placesTaken(now, then),
    changes: await findChanges(
      about,
      question,
      { ...sides, model, own, perUnit: rebateOf(entering?.told ?? null), other },
      now,
      then,
    ),
  };
}

/** Money explains a difference of money; of emissions it would add up to something else. */
function billOf(now: Answered, then: Answered): readonly BillRow[] {
  return now.network.settings.objective === 'carbon' ? [] : planBill(now.ledger, then.ledger);
}

/** What brings something in is taken off each unit. */
function rebateOf(entering: UnitSwitch | null): UnitSwitch | null {
  return entering === null ? null : { ...entering, perUnit: -entering.perUnit };
}

/** Plans whose costs differ by less tie. */
function toleranceOf({ relativeGap }: WhySolver, { cost }: Solution): number {
  return Math.max(relativeGap, 1e-9) * Math.abs(cost) + 1e-6;
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

function answeredBy(model: PlanningModel, { values }: Solution): Answered {
  return { network: model.network, plan: readPlan(model, values), ledger: readLedger(model, values) };
}
