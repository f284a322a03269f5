import { describe, expect, it } from 'vitest';
import { lever as leverShape, type Lever } from '../../../scenarios/levers/lever.ts';
import { renderPlanMap } from '../../../main/cli/render-plan-map.ts';
import type { AskEngine } from '../../../solver/analysis/ask-engine.ts';
import { analysePlanMap } from '../../../solver/analysis/breakeven/analyse-plan-map.ts';
import { nextPoints } from '../../../solver/analysis/breakeven/map-points.ts';
import type { PlanMap } from '../../../solver/analysis/breakeven/plan-map.ts';
import { planAtValues } from '../../../solver/analysis/breakeven/plan-at-values.ts';
import { priceGrid } from '../../../solver/analysis/breakeven/price-grid.ts';
import { askHere, quietHooks } from '../../support/ask-here.ts';
import { fansOfThree } from '../../support/fans-of-three.ts';

const duty = (layer: string): Lever => leverShape.parse({ kind: 'duty', layer });

/** From Hanoi for 10 + 10 v, from Penang for 11 + 10 w but 60 at most, from Ningbo for 12. */
const fans = fansOfThree
  .withDuty('on_vn', { originCountries: 'vn', rate: 0.125 })
  .withDuty('on_my', { originCountries: 'my', rate: 0.05 });

function leastCost(onHanoi: number, onPenang: number): number {
  const [hanoi, penang] = [10 + 10 * onHanoi, 11 + 10 * onPenang];
  const best = Math.min(hanoi, 12);
  return penang < best ? 60 * penang + 40 * best : 100 * best;
}

async function mapOf(steps: number, atOnce = 1): Promise<PlanMap> {
  const axes = [
    { lever: duty('on_vn'), from: 0, to: 0.32 },
    { lever: duty('on_my'), from: 0, to: 0.16 },
  ] as const;
  const options = { steps, relativeGap: 0, secondsPerSolve: null, atOnce };
  const answer = await analysePlanMap(fans.build(), axes, askHere(), options, quietHooks);
  if (answer.kind !== 'map') throw new Error(`There is no map: ${JSON.stringify(answer)}`);
  return answer.map;
}

describe('the map of two rates', () => {
  it('costs at each of 81 points what the best of the four ways of buying costs', async () => {
    const { across, up, points, isProven, relativeGap } = await mapOf(9);
    for (const [row, line] of points.entries()) {
      for (const [column, { cost, costs }] of line.entries()) {
        expect(cost).toBeCloseTo(leastCost(across.values[column]!, up.values[row]!), 6);
        expect(cost).toBe(Math.min(...costs));
      }
    }
    expect([isProven, relativeGap]).toEqual([true, 0]);
  });

  it('finds 4 plans and solves fewer than its 81 points, all that lie on a border among them', async () => {
    const { plans, points, solves } = await mapOf(9);
    expect(plans.map(({ letter }) => letter)).toEqual(['A', 'B', 'C', 'D']);
    expect(plans.flatMap(({ violations }) => violations)).toEqual([]);
    expect(plans[0]?.served.map(({ origin, share }) => [origin, share])).toEqual([['vn', 1]]);
    expect(solves).toBeGreaterThan(25);
    expect(solves).toBeLessThan(81);
    const isBorder = (row: number, column: number) =>
      [points[row]?.[column + 1], points[row + 1]?.[column]].some(
        (next) => next !== undefined && next.plan !== points[row]?.[column]?.plan,
      );
    for (const [row, line] of points.entries()) {
      for (const [column, point] of line.entries())
        if (isBorder(row, column)) expect(point.isSolved).toBe(true);
    }
  });

  it('tells the plan between its points too: at 21 % and 11 % all comes from Ningbo, at 19 % and 11 % from Hanoi', async () => {
    const map = await mapOf(9);
    const origin = (onHanoi: number, onPenang: number) => {
      const place = planAtValues(map, onHanoi, onPenang)?.plan ?? null;
      return place === null ? null : map.plans[place]?.served.map((share) => share.origin);
    };
    expect([origin(0.21, 0.11), origin(0.19, 0.11), origin(0.33, 0.11)]).toEqual([['cn'], ['vn'], null]);
  });

  it('keeps what is known when it is stopped after 4 of its points, and none that was broken off', async () => {
    const stop = new AbortController();
    const axes = [
      { lever: duty('on_vn'), from: 0, to: 0.32 },
      { lever: duty('on_my'), from: 0, to: 0.16 },
    ] as const;
    let asked = 0;
    const ask: AskEngine = async (program, how) => {
      const outcome = await askHere()(program, how);
      asked++;
      if (asked < 5) return outcome;
      stop.abort();
      return { ...outcome, status: 'feasible', stoppedBy: 'cancelled' };
    };
    const options = { steps: 5, relativeGap: 0, secondsPerSolve: null, atOnce: 1 };
    const hooks = { ...quietHooks, signal: stop.signal };
    const answer = await analysePlanMap(fans.build(), axes, ask, options, hooks);
    if (answer.kind !== 'map') throw new Error(answer.kind);
    const { map } = answer;
    expect([map.wasStopped, map.solves]).toEqual([true, 4]);
    expect(map.points.flat().filter(({ isSolved }) => isSolved)).toHaveLength(4);
    const text = renderPlanMap({ network: fans.build(), scenario: null, map }, 100).join('\n');
    expect(text.match(/[A-D]\?/g)).toHaveLength(21);
    expect(text).toContain('Stopped before the map was complete');
    expect(text).toContain('So far ');
    expect((await mapOf(5)).wasStopped).toBe(false);
  });

  it('is the same map when three points are solved side by side', async () => {
    const [one, three] = [await mapOf(5), await mapOf(5, 3)];
    expect(three.points.map((line) => line.map(({ cost }) => cost))).toEqual(
      one.points.map((line) => line.map(({ cost }) => cost)),
    );
  });

  it('refuses one lever twice, and a lever that decides which plans are possible', async () => {
    const ask = async (first: Lever, second: Lever) =>
      analysePlanMap(
        fans.build(),
        [
          { lever: first, from: 0, to: 1 },
          { lever: second, from: 0.5, to: 1 },
        ],
        askHere(),
        { steps: 3, relativeGap: 0, secondsPerSolve: null, atOnce: 1 },
        quietHooks,
      );
    expect(await ask(duty('on_vn'), duty('on_vn'))).toEqual({ kind: 'refused', reason: 'same lever' });
    const demand = leverShape.parse({ kind: 'demand', markets: '*' });
    expect(await ask(duty('on_vn'), demand)).toEqual({ kind: 'refused', reason: 'enters constraints' });
  });
});

describe('the points of a map', () => {
  it('come first on every second line, and then where plans meet: 9 of 25, then the column on each side of a border', () => {
    expect(nextPoints(5, [], new Set())).toHaveLength(9);
    const left = Float64Array.from({ length: 25 }, (_, place) => place % 5);
    const right = Float64Array.from({ length: 25 }, () => 1.5);
    const coarse = new Set([0, 2, 4, 10, 12, 14, 20, 22, 24]);
    const next = nextPoints(5, [left, right], coarse).map(({ column, row }) => `${column},${row}`);
    expect(next).toEqual(['1,0', '1,1', '2,1', '1,2', '1,3', '2,3', '1,4']);
  });
});

describe('costs on a grid', () => {
  const costs = (value: number) => ({ cost: Float64Array.of(value), offset: 0 });

  it('need 6 models where they are bilinear, of 81 points', () => {
    let built = 0;
    const grid = priceGrid(9, ({ column, row }) => {
      built += 1;
      return costs(3 + column * 2 + row * 5 + column * row);
    });
    expect(built).toBe(6);
    expect(typeof grid === 'string' ? grid : grid[4 * 9 + 7]?.cost[0]).toBeCloseTo(3 + 14 + 20 + 28, 9);
  });

  it('are right at all 81 points where a floor bends them', () => {
    const bent = ({ column, row }: { column: number; row: number }) => Math.max(5, column) + row;
    const grid = priceGrid(9, (point) => costs(bent(point)));
    if (typeof grid === 'string') throw new Error(grid);
    for (let row = 0; row < 9; row++) {
      for (let column = 0; column < 9; column++)
        expect(grid[row * 9 + column]?.cost[0]).toBeCloseTo(bent({ column, row }), 9);
    }
  });
});
