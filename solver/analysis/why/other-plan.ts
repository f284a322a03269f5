import type { PlanningModel } from '../../formulation/build-model.ts';
import type { LinearProgram } from '../../modeling/linear-program.ts';
import { heldWhereAgreed } from './held-elsewhere.ts';
import { meteredProgram } from './metered-program.ts';
import type { WhyProgressKey, WhyScope } from './why-answer.ts';
import type { Solution, WhySolver } from './why-solver.ts';
import type { Activity } from './why-subject.ts';

/** Of a solve in which everything of a large network is decided anew. */
const gapOfAnew = 1e-4;

/** What the other plan is sought from: the plan as it is, the program it is the best of, and the subject's columns. */
export interface PairAsked {
  about: Activity;
  question: { model: PlanningModel; solver: WhySolver; scope: WhyScope };
  own: readonly number[];
  program: LinearProgram;
  present: Solution;
}

/** The two plans of an explanation, and the program that both are the best of. */
export interface Pair {
  program: LinearProgram;
  present: Solution;
  other: Solution;
  scope: WhyScope;
}

/**
 * The best plan of the other kind. Where decisions are held and leave none, or where the scope asks for it, everything is
 * decided anew once; then decisions on which both plans agree are held, and both are the best of what is left open.
 */
export async function otherPlan(
  { about, question, own, program, present }: PairAsked,
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
