import type { Network } from '../../../scenarios/domain/network.ts';
import { leverId } from '../../../scenarios/levers/lever-id.ts';
import { turnedOverrides } from '../../../scenarios/levers/lever-overrides.ts';
import { leverUnit, type Lever } from '../../../scenarios/levers/lever.ts';
import { leverValue } from '../../../scenarios/levers/lever-value.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { isProven, relativeGapOf } from '../../backends/program/relative-gap.ts';
import { buildModel, type PlanningModel } from '../../formulation/build-model.ts';
import { readAnswer } from '../../solution/read-answer.ts';
import { settleOutcome } from '../../solution/settle-outcome.ts';
import type { AnalysisHooks } from '../analysis-hooks.ts';
import type { AskEngine } from '../ask-engine.ts';
import { describePlan } from './describe-plan.ts';
import { cheapestAt, nextPoints, type GridPoint } from './map-points.ts';
import { costUnder } from './plan-heights.ts';
import { planLetter } from './plan-letter.ts';
import type { MapAxis, MapPlan, MapRange, PlanMap, PlanMapAnswer } from './plan-map.ts';
import { isSameButCosts } from './same-but-costs.ts';
import { priceGrid } from './price-grid.ts';
import type { Costs, NoCosts } from './turned-programs.ts';
import { noPlanReason } from '../no-plan-reason.ts';

/** One lever of a map and how far it is turned. */
export interface MapLever extends MapRange {
  lever: Lever;
}

export interface PlanMapOptions {
  /** Points on each axis; odd, so that every second one is the coarse grid. */
  steps: number;
  relativeGap: number;
  /** Wall seconds of one solve; `null` for none. */
  secondsPerSolve: number | null;
  /** Points solved side by side. */
  atOnce: number;
}

export type PlanMapProgressKey = 'costs' | 'mapping';

/** A plan found, with what it costs at every point of the grid, row by row. */
interface Found {
  readonly foundAt: GridPoint;
  readonly values: Float64Array;
  readonly costs: Float64Array;
}

/** The map of two levers of a network that passed its checks. */
export async function analysePlanMap(
  network: Network,
  [first, second]: readonly [MapLever, MapLever],
  ask: AskEngine,
  { steps, relativeGap, secondsPerSolve, atOnce }: PlanMapOptions,
  hooks: AnalysisHooks<PlanMapProgressKey>,
): Promise<PlanMapAnswer> {
  const began = hooks.now();
  if (leverId(first.lever) === leverId(second.lever)) return { kind: 'refused', reason: 'same lever' };
  const [across, up] = [axisOf(network, first, steps), axisOf(network, second, steps)];
  const turned = ({ column, row }: GridPoint): Network | null => {
    const { network: result, findings } = resolve(network, [
      ...turnedOverrides(network, across.lever, across.values[column] as number),
      ...turnedOverrides(network, up.lever, up.values[row] as number),
    ]);
    return findings.some(({ severity }) => severity === 'error') ? null : result;
  };
  hooks.onProgress({ done: 0, of: null, say: { key: 'costs', values: {} } });
  let model: PlanningModel | null = null;
  const costs = priceGrid(steps, (point): Costs | NoCosts => {
    const there = turned(point);
    if (there === null) return 'override skipped';
    const built = buildModel(there);
    model ??= built;
    if (!isSameButCosts(model.program, built.program)) return 'enters constraints';
    return { cost: built.program.cost, offset: built.program.costOffset };
  });
  if (typeof costs === 'string') return { kind: 'refused', reason: costs };
  const base = model as PlanningModel | null;
  if (base === null) throw new Error('A grid is priced by models.');

  const found: Found[] = [];
  const solved = new Map<number, number | null>();
  const place = ({ column, row }: GridPoint) => row * steps + column;
  for (;;) {
    if (isAborted(hooks)) break;
    const costsOf = found.map((plan) => plan.costs);
    const batch = nextPoints(steps, costsOf, new Set(solved.keys())).slice(0, atOnce);
    if (batch.length === 0) break;
    hooks.onProgress({
      done: solved.size,
      of: null,
      say: { key: 'mapping', values: { plans: found.length } },
    });
    const outcomes = await Promise.all(
      batch.map((point) => {
        const { cost, offset } = costs[place(point)] as Costs;
        const there = { ...base, program: { ...base.program, cost, costOffset: offset } };
        const start = found[cheapestAt(costsOf, place(point))]?.values ?? null;
        const asked = { relativeGap: relativeGap / 2, seconds: secondsPerSolve, start };
        return ask(there.program, asked).then((outcome) => settleOutcome(there, outcome));
      }),
    );
    for (const [index, { status, bound, values, stoppedBy }] of outcomes.entries()) {
      const point = batch[index] as GridPoint;
      // A search that was broken off tells no plan of its point.
      if (stoppedBy === 'cancelled') continue;
      if (values === null && found.length === 0)
        return {
          kind: 'no plan',
          reason: noPlanReason(status),
        };
      const known =
        found[
          cheapestAt(
            found.map((plan) => plan.costs),
            place(point),
          )
        ];
      // A plan within the gap of the bound stands, so that none is shown that differs by less than that.
      if (
        values !== null &&
        (known === undefined || !isProven(known.costs[place(point)] as number, bound, relativeGap))
      )
        found.push({
          foundAt: point,
          values,
          costs: Float64Array.from(costs, (each) => costUnder(each, values)),
        });
      solved.set(place(point), bound);
    }
  }
  if (found.length === 0) return { kind: 'stopped' };
  const map = readMap({ across, up, turned, found, solved, steps, askedGap: relativeGap });
  return {
    kind: 'map',
    map: {
      ...map,
      currency: network.settings.baseCurrency,
      seconds: (hooks.now() - began) / 1000,
      wasStopped: isAborted(hooks),
    },
  };
}

function isAborted({ signal }: Pick<AnalysisHooks, 'signal'>): boolean {
  return signal?.aborted === true;
}

function axisOf(network: Network, { lever, from, to }: MapLever, steps: number): MapAxis {
  if (!(from < to)) throw new Error(`A range from ${from} to ${to} is empty.`);
  const values = Array.from({ length: steps }, (_, step) => from + ((to - from) * step) / (steps - 1));
  return { lever, unit: leverUnit(lever), values, base: leverValue(network, lever) };
}

interface MapFound {
  across: MapAxis;
  up: MapAxis;
  turned: (point: GridPoint) => Network | null;
  found: readonly Found[];
  solved: ReadonlyMap<number, number | null>;
  steps: number;
  askedGap: number;
}

/** The map in the planner's words, without plans that are the cheapest nowhere. */
function readMap({
  across,
  up,
  turned,
  found,
  solved,
  steps,
  askedGap,
}: MapFound): Omit<PlanMap, 'currency' | 'seconds' | 'wasStopped'> {
  const all = found.map((plan) => plan.costs);
  const cheapest = Array.from({ length: steps * steps }, (_, at) => cheapestAt(all, at));
  const order = [...new Set(cheapest)];
  const gaps = [...solved].map(([at, bound]) =>
    relativeGapOf(found[cheapest[at] as number]!.costs[at]!, bound),
  );
  const plans = order.map((kept, place): MapPlan => {
    const { foundAt, values } = found[kept] as Found;
    const network = turned(foundAt) as Network;
    const objective = found[kept]!.costs[foundAt.row * steps + foundAt.column] as number;
    const { plan, violations } = readAnswer(buildModel(network), values, objective);
    return {
      letter: planLetter(place),
      foundAt: [across.values[foundAt.column] as number, up.values[foundAt.row] as number],
      ...describePlan(network, plan),
      plan,
      violations,
    };
  });
  return {
    across,
    up,
    plans,
    points: Array.from({ length: steps }, (_, row) =>
      Array.from({ length: steps }, (__, column) => {
        const at = row * steps + column;
        const costs = order.map((kept) => found[kept]!.costs[at] as number);
        const plan = order.indexOf(cheapest[at] as number);
        return { plan, cost: costs[plan] as number, costs, isSolved: solved.has(at) };
      }),
    ),
    solves: solved.size,
    relativeGap: gaps.includes(null) ? null : Math.max(...(gaps as number[])),
    askedGap,
    isProven: [...solved].every(([at, bound]) =>
      isProven(found[cheapest[at] as number]!.costs[at] as number, bound, askedGap),
    ),
  };
}
