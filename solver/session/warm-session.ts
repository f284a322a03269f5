import type { Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { entersCosts, type Lever } from '../../scenarios/levers/lever.ts';
import { leverId } from '../../scenarios/levers/lever-id.ts';
import { leverOverrides } from '../../scenarios/levers/lever-overrides.ts';
import { leverRange } from '../../scenarios/levers/lever-range.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import type { WarmProgram } from '../backends/warm-program.ts';
import { buildModel, type PlanningModel } from '../formulation/build-model.ts';
import { formulation } from '../formulation/index.ts';
import type { LinearProgram } from '../modeling/linear-program.ts';
import type { Plan } from '../solution/plan.ts';
import { settleOutcome } from '../solution/settle-outcome.ts';
import { familiesOfLever } from './families-of-lever.ts';
import type { LeverMove } from './lever-move.ts';
import { holdIntegers, type SolveOnce } from './hold-integers.ts';
import { readPreview, type Preview } from './preview.ts';
import { leverPrices } from './lever-prices.ts';
import type { Prices } from './price-curve.ts';
import { costByKind, emissionsByColumn, pricesOf, summedPrices } from './price-table.ts';
import { repricedSets } from './repriced-sets.ts';
import { hasSameMatrix, isPricedAs } from './same-program.ts';

export type SessionAnswer =
  | { kind: 'preview'; preview: Preview }
  /** No plan keeps the switches of the one that was opened: only the exact solve can say what is best. */
  | { kind: 'infeasible' }
  /** Something newer is wanted, or the time was up. */
  | { kind: 'stopped' }
  | { kind: 'unclear' };

export interface SessionStart {
  network: Network;
  /** Applied to the network in order. */
  overrides: readonly Override[];
  /** Its switches, lots and counts are held. */
  plan: Plan;
  /** Those that will probably be turned, the likeliest first: their prices are learnt while nothing else is asked. */
  levers: readonly Lever[];
}

export interface SessionEngine {
  openWarm: (program: LinearProgram) => WarmProgram;
  /** For what a plan does not tell of its integers. */
  solveOnce: SolveOnce;
}

/** A plan that follows levers: what is switched stays, quantities are chosen anew at each value. */
export interface WarmSession {
  /** All levers that stand off their present values; the others are at them. */
  move: (moves: readonly LeverMove[], shouldStop: () => boolean) => SessionAnswer;
  /** Does a little of what makes later moves fast; `false` when there is nothing left to do. */
  prepare: () => boolean;
  dispose: () => void;
}

/** A run that takes longer is given up: the exact solve has the answer by then. */
const mostSeconds = 20;

/**
 * A session on the network of one scenario. A lever that changes costs alone is priced by the cost families it touches,
 * over the sets as they are; that this gives the very program that the formulation would build is checked once a lever,
 * and where it does not, as with every lever of demand, each move builds the program from the start.
 */
export function openWarmSession(start: SessionStart, engine: SessionEngine): WarmSession {
  const base = resolve(start.network, start.overrides).network;
  const model = buildModel(base);
  const { columnCount } = model.program;
  const present: Prices = pricesAt(model, base, formulation.costs);
  const emissions = emissionsByColumn(model.sets, model.columns, columnCount);
  const held = holdIntegers(model, start.plan, engine.solveOnce);
  let warm: { program: LinearProgram; at: WarmProgram } | null = null;
  /** Whether a lever's prices can be reckoned without building; unknown levers count as such until they are checked. */
  const isPriced = new Map<string, boolean>();
  const unchecked: LeverMove[] = [];

  const networkAt = (moves: readonly LeverMove[]): Network =>
    resolve(
      base,
      moves.flatMap(({ lever, value }) => leverOverrides(base, lever, value)),
    ).network;

  const pricesOfMoves = (moves: readonly LeverMove[]): Prices => {
    const families = new Set(moves.flatMap(({ lever }) => familiesOfLever(lever)));
    if (families.size === 0) return present;
    const network = networkAt(moves);
    return new Map([...present, ...pricesAt(model, network, [...families])]);
  };

  const prices = leverPrices(base, present, pricesOfMoves);

  const answerOf = (
    used: PlanningModel,
    program: LinearProgram,
    prices: Prices,
    shouldStop: () => boolean,
  ): SessionAnswer => {
    if (warm !== null && hasSameMatrix(warm.program, program)) warm.at.change(program);
    else {
      warm?.at.dispose();
      warm = { program, at: engine.openWarm(program) };
    }
    const answer = warm.at.run(mostSeconds, shouldStop);
    if (answer.kind !== 'optimal') return answer;
    const { values } = settleOutcome(
      { ...used, program },
      { objective: 0, bound: null, relativeGap: null, values: answer.values },
    );
    if (values === null) return { kind: 'unclear' };
    const perUnit = used === model ? emissions : emissionsByColumn(used.sets, used.columns, values.length);
    const carbonKg = values.reduce((sum, value, column) => sum + value * perUnit[column]!, 0);
    const byKind = costByKind(prices.values(), values);
    return { kind: 'preview', preview: readPreview(used, values, { byKind, carbonKg }) };
  };

  const rebuilt = (moves: readonly LeverMove[], shouldStop: () => boolean): SessionAnswer => {
    const network = networkAt(moves);
    const next = buildModel(network);
    const nextHeld = holdIntegers(next, start.plan, engine.solveOnce);
    if (nextHeld === null) return { kind: 'infeasible' };
    return answerOf(next, nextHeld, pricesAt(next, network, formulation.costs), shouldStop);
  };

  const check = ({ lever, value }: LeverMove): void => {
    const network = networkAt([{ lever, value }]);
    const built = buildModel(network).program;
    const priced = steeredBy(pricesOfMoves([{ lever, value }]));
    isPriced.set(leverId(lever), isPricedAs(model.program, priced, built));
  };

  const checkLater = (lever: Lever): void => {
    const id = leverId(lever);
    if (isPriced.has(id) || !entersCosts(lever)) return;
    if (unchecked.some((move) => leverId(move.lever) === id)) return;
    unchecked.push({ lever, value: leverRange(base, lever).to });
  };
  for (const lever of start.levers.toReversed()) {
    checkLater(lever);
    if (entersCosts(lever)) prices.plan([{ lever, value: leverRange(base, lever).to }]);
  }

  return {
    move(moves, shouldStop) {
      const isQuick = moves.every(
        ({ lever }) => entersCosts(lever) && isPriced.get(leverId(lever)) !== false,
      );
      for (const { lever } of moves) checkLater(lever);
      if (!isQuick || held === null) return rebuilt(moves, shouldStop);
      const now = prices.at(moves);
      return answerOf(model, { ...held, ...steeredBy(now) }, now, shouldStop);
    },
    prepare() {
      if (warm === null && held !== null) {
        answerOf(model, held, present, () => false);
        return true;
      }
      if (prices.learn()) return true;
      const next = unchecked.shift();
      if (next === undefined) return false;
      check(next);
      return true;
    },
    dispose() {
      warm?.at.dispose();
      warm = null;
    },
  };

  /** What the objective makes of prices: money, or carbon alone. */
  function steeredBy(prices: Prices): Pick<LinearProgram, 'cost' | 'costOffset'> {
    if (base.settings.objective === 'carbon') return { cost: emissions, costOffset: 0 };
    const sum = summedPrices(prices.values(), columnCount);
    return { cost: sum.slice(0, columnCount), costOffset: sum[columnCount]! };
  }
}

/** The prices that some families charge in a network of the model's shape. */
function pricesAt(
  model: PlanningModel,
  network: Network,
  families: readonly (typeof formulation.costs)[number][],
): Prices {
  const sets = network === model.network ? model.sets : repricedSets(model.sets, network);
  return new Map(
    families.map((family) => [family, pricesOf(family, sets, model.columns, model.program.columnCount)]),
  );
}
