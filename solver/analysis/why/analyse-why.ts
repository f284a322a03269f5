import type { Network } from '../../../scenarios/domain/network.ts';
import type { ProductId, SiteId } from '../../../scenarios/domain/primitives.ts';
import { fixIntegers } from '../../backends/program/fix-integers.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import { programSize } from '../../modeling/linear-program.ts';
import { integersOfPlan } from '../../session/integers-of-plan.ts';
import type { Plan } from '../../solution/plan.ts';
import { readPlan } from '../../solution/read-plan.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import { waysOf } from './compare-routes.ts';
import { explainSubject, type ExplainScope } from './explain-subject.ts';
import { explainLimits } from './limits/explain-limits.ts';
import type { Evidence, WhyAnswer, WhyOptions, WhyProgressKey } from './why-answer.ts';
import { soleGoods } from './sole-goods.ts';
import { whyNeeded } from './why-needed.ts';
import { NoAnswer, whySolver, type WhySolver } from './why-solver.ts';
import type { Activity, WhySubject } from './why-subject.ts';
import { noPlanReason } from '../no-plan-reason.ts';

/** Up to so many columns a network is planned anew for every question; larger ones keep what was decided elsewhere. */
const mostColumnsOfWhole = 3000;
/** A difference of two plans is small beside either: within so much of a large one's cost it is told. */
const gapOfHeld = 1e-6;

/**
 * Why a plan has something or has it not, what it costs to have it otherwise, and the change that would switch them; or
 * what limits the plan. Of a network that passed its checks, with the plan that is asked about where there is one.
 */
export async function analyseWhy(
  network: Network,
  plan: Plan | null,
  subject: WhySubject,
  ask: AskEngine,
  options: WhyOptions,
  hooks: AnalysisHooks<WhyProgressKey>,
): Promise<WhyAnswer> {
  const model = buildModel(network);
  const { columns, integers } = programSize(model.program);
  const usual = columns > mostColumnsOfWhole ? 'own' : 'whole';
  const scope = integers === 0 ? 'whole' : (options.scope ?? usual);
  const relativeGap = options.relativeGap ?? (scope === 'whole' ? 0 : gapOfHeld);
  const solver = whySolver(model, ask, { relativeGap, secondsPerSolve: options.secondsPerSolve }, hooks);
  try {
    const decided = await decidedIntegers(model, plan, scope !== 'whole', solver);
    const answer = await answerTo(subject, { model, solver, decided, scope, goods: null }, plan);
    if (answer.kind !== 'used' || answer.extraCost !== null) return answer;
    const { evidence } = answer;
    const { solves: before } = evidence;
    const { because, solves } = await whyNeeded(
      network,
      answer.about,
      ask,
      options.secondsPerSolve,
      hooks,
      before,
    );
    const found = { solves: before + solves, seconds: solver.seconds() };
    return {
      ...answer,
      because,
      soleGoods: soleGoods(network, answer.about),
      evidence: { ...evidence, ...found },
    };
  } catch (error) {
    if (!(error instanceof NoAnswer)) throw error;
    if (error.why === 'stopped') return { kind: 'stopped' };
    return { kind: 'no plan', reason: noPlanReason(error.why) };
  }
}

async function answerTo(subject: WhySubject, question: ExplainScope, plan: Plan | null): Promise<WhyAnswer> {
  switch (subject.kind) {
    case 'limits':
    case 'policy': {
      const isAll = subject.kind === 'limits';
      const { limits, present } = await explainLimits(
        question,
        ({ id }) => isAll || id === subject.policy,
        isAll,
      );
      return { kind: 'limits', limits, evidence: evidenceOf(question, present.cost) };
    }
    case 'product': {
      const source = await largestSource(question, plan, subject);
      if (source === null) {
        const { product, market } = subject;
        return { kind: 'not served', product, market, evidence: evidenceOf(question, null) };
      }
      return explained(source.about, { ...question, goods: source.goods });
    }
    case 'lane':
    case 'site':
      return explained(subject, question);
  }
}

async function explained(about: Activity, question: ExplainScope): Promise<WhyAnswer> {
  const { planCost, scope, ...told } = await explainSubject(about, question);
  return { ...told, evidence: evidenceOf({ ...question, scope }, planCost) };
}

function evidenceOf({ model, solver, scope }: ExplainScope, planCost: number | null): Evidence {
  const { settings } = model.network;
  return {
    ...solver.worst(),
    seconds: solver.seconds(),
    askedGap: solver.relativeGap,
    scope,
    planCost,
    currency: settings.baseCurrency,
    objective: settings.objective,
  };
}

/** What integers were decided to be: by the plan, or where there is none and they are held, by planning. */
async function decidedIntegers(
  model: PlanningModel,
  plan: Plan | null,
  isHeld: boolean,
  solver: WhySolver,
): Promise<Float64Array> {
  if (plan !== null) return integersOfPlan(model, plan);
  if (!isHeld) return new Float64Array(model.program.columnCount).fill(NaN);
  const solved = await solver.solve(model.program, 'planning');
  if (solved === null) throw new NoAnswer('infeasible');
  return solved.values;
}

/** Where most units of a product come from, and by which lane straight to the market where they go so. */
async function largestSource(
  { model, solver, decided, scope }: ExplainScope,
  plan: Plan | null,
  { product, market }: { product: ProductId; market: SiteId | null },
): Promise<{ about: Activity; goods: ExplainScope['goods'] } | null> {
  const solved =
    plan === null
      ? await solver.solve(
          scope === 'whole' ? model.program : fixIntegers(model.program, decided),
          'planning',
        )
      : null;
  if (plan === null && solved === null) throw new NoAnswer('infeasible');
  const known = solved === null ? (plan as Plan) : readPlan(model, solved.values);
  const [largest] = waysOf(model.network, known, product, market);
  if (largest === undefined) return null;
  const goods = { product, market };
  const [lane, ...others] = largest.lanes;
  if (market !== null && lane !== undefined && others.length === 0)
    return { about: { kind: 'lane', lane, product }, goods };
  return largest.site === null ? null : { about: { kind: 'site', site: largest.site, product }, goods };
}
