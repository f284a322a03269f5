import { describe, expect, it } from 'vitest';
import { layoutSweepLine } from '../../../renderer/charts/layout-sweep-line.ts';
import { axesOf, sweptLevers, valuesOf } from '../../../renderer/features/sweep/sweep-ask.ts';
import { heatOf } from '../../../renderer/features/sweep/heat-of.ts';
import { saySweep } from '../../../main/cli/say-sweep.ts';
import type { SweepResult } from '../../../solver/analysis/sweep/sweep-result.ts';
import { sayCases, type SweepWords } from '../../../renderer/features/sweep/say-sweep.ts';
import { formatIn } from '../../../renderer/format/format.ts';
import { textIn } from '../../../renderer/i18n/use-text.tsx';
import { initialSweep } from '../../../renderer/store/view-slice.ts';
import type { SweptTable } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import { unansweredJob, type SweepAnswer } from '../../../solver/analysis/sweep/sweep-answer.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { saidPlainly } from '../../support/said-plainly.ts';

const room = {
  left: 0,
  right: 100,
  top: 0,
  bottom: 100,
  texts: ['1', '2', '3', '4'],
  values: ['0 %', '1 %', '2 %', '3 %'],
  body: 12,
  note: 11,
};

describe('the line of a sweep', () => {
  it('stands in the middle of 4 columns of 25, and breaks where the third has no plan', () => {
    const { points, paths, columnWidth } = layoutSweepLine([10, 20, null, 20], null, room);
    expect(columnWidth).toBe(25);
    expect(points.map(({ x }) => x)).toEqual([12.5, 37.5, 62.5, 87.5]);
    expect(points[2]?.y).toBeNull();
    expect(paths).toHaveLength(2);
    expect(paths[0]).toMatch(/^M12\.5,[\d.]+L37\.5,[\d.]+$/);
  });

  it('holds a present cost of 40 above points of 10 and 20, and a flat line of 5 in its middle', () => {
    const { present, points } = layoutSweepLine([10, 20], 40, room);
    expect(Number(present)).toBeLessThan(Number(points[1]?.y));
    expect(Number(present)).toBeGreaterThan(0);
    expect(layoutSweepLine([5, 5], null, room).points[0]?.y).toBe(50);
  });

  it('prints every third of 10 texts too wide for their columns of 10, and always the last', () => {
    const texts = Array.from({ length: 10 }, () => '123');
    const { points } = layoutSweepLine(
      Array.from({ length: 10 }, () => 1),
      null,
      { ...room, texts, values: texts },
    );
    const printed = points.flatMap(({ isPrinted }, n) => (isPrinted ? [n] : []));
    expect(printed).toEqual([0, 3, 6, 9]);
  });
});

const network = aNetwork()
  .withLane('dongguan', 'denver', { costPer: { unit: 1 } })
  .withRecipe('dongguan', 'kettle', { labourPerUnit: 1 })
  .withDemand('denver', 'kettle', 10)
  .build();

describe('what a sweep goes over', () => {
  it('is 0 to 0.5 in 6 values, both ends among them and no rounding of sums', () => {
    expect(valuesOf({ from: 0, to: 0.5, count: 6 })).toEqual([0, 0.1, 0.2, 0.3, 0.4, 0.5]);
  });

  it('is the first lever until another is chosen, demand last, and never the same lever twice', () => {
    const levers = sweptLevers(network, null);
    expect(levers.map(({ kind }) => kind)).toEqual(['freight', 'wage', 'demand']);
    const [freight, wage] = levers;
    expect(axesOf(levers, false, initialSweep)).toEqual({ first: freight, second: null });
    expect(axesOf(levers, false, { ...initialSweep, first: wage!, second: wage! })).toEqual({
      first: wage,
      second: null,
    });
    expect(axesOf(levers, false, { ...initialSweep, first: 'scenarios' })?.first).toBe(freight);
    expect(axesOf(levers, true, { ...initialSweep, first: 'scenarios', second: wage! })).toEqual({
      first: 'scenarios',
      second: wage,
    });
    expect(axesOf([], false, initialSweep)).toBeNull();
  });
});

const answer = (total: number | null, changed: Partial<SweepAnswer> = {}): SweepAnswer => ({
  ...unansweredJob(network, 'crashed', 'crash'),
  status: total === null ? 'undecided' : 'optimal',
  total,
  ...changed,
});
const swept = (answers: readonly SweepAnswer[], values: readonly (readonly number[])[] = []): SweptTable => ({
  currency: 'HKD',
  relativeGap: 0.001,
  base: answer(1_000_000),
  rows: answers.map((each, n) => ({
    job: { id: `job ${n}`, scenario: null, values: values[n] ?? [n / 10], overrides: [] },
    answer: each,
  })),
  solves: answers.length + 1,
  seconds: 1,
  isProven: true,
});
const words: SweepWords = {
  what: 'landed cost',
  lever: 'the duty',
  isOfScenarios: false,
  nameAt: (place) => `case ${place}`,
  valueAt: (place) => `${place * 10} %`,
  territory: (id) => id.toUpperCase(),
};
const told = (table: SweptTable, changed: Partial<SweepWords> = {}) =>
  saidPlainly(sayCases(table, { ...words, ...changed }, formatIn('en')));

describe('a sweep in a sentence', () => {
  it('says of 353,059 more than the base that the gap leaves 0.2 m of it open, at the terminal from 153,059 to 353,059 more', () => {
    const proven = { objective: 1_353_059, bound: 1_153_059 };
    const base = { ...answer(1_000_000), objective: 1_000_000, bound: 1_000_000 };
    const table = { ...swept([answer(1_353_059, proven)]), base };
    expect(told(table, { lever: null, isOfScenarios: true })).toContain('+HKD 353,059 (± HKD 200,000)');
    const result = (bound: number): SweepResult => ({
      format: 'plusn-sweep',
      version: 1,
      inputs: '',
      shard: { number: 1, of: 1 },
      title: '',
      currency: 'HKD',
      asked: { relativeGap: 0.01, seconds: null, engine: 'highs' },
      levers: [],
      jobs: [{ id: 'dearer', scenario: 'dearer', values: [] }],
      base,
      rows: [{ place: 0, answer: answer(1_353_059, { objective: 1_353_059, bound }) }],
    });
    expect(saySweep(result(1_153_059))).toBe(
      'dearer costs about 353,059 HKD (35.3 %) more than the base, anything from 153,059 HKD to 353,059 HKD more within the gap.',
    );
    expect(saySweep(result(900_000))).toContain('anything from 100,000 HKD less to 353,059 HKD more');
    expect(saySweep(result(1_353_000))).toBe('dearer costs 353,059 HKD (35.3 %) more than the base.');
  });

  it('rises by 3.0 m over a lever, and says who goes from 86 % to 0 %', () => {
    const first = answer(24e6, {
      madeIn: [
        { territory: 'vn', share: 0.86 },
        { territory: 'cn', share: 0.14 },
      ],
    });
    const last = answer(27e6, { madeIn: [{ territory: 'cn', share: 1 }] });
    expect(told(swept([first, last]))).toBe(
      'As the duty goes from 0 % to 10 %, landed cost rises by HKD 3.0 m to HKD 27.0 m. ' +
        'VN goes from 86 % to 0 % of what is made.',
    );
  });

  it('stays at 24.0 m where the ends differ by less than the gap, and names 1 of 3 without a plan', () => {
    expect(told(swept([answer(24e6), answer(null), answer(24.01e6)]))).toBe(
      'As the duty goes from 0 % to 20 %, landed cost stays at HKD 24.0 m. One has no plan; the table says why.',
    );
  });

  it('compares only the 2 proven of 3, and says that 1 was stopped early', () => {
    const early = answer(99e6, { status: 'feasible' });
    expect(told(swept([answer(2e6), early, answer(3e6)]), { lever: null })).toBe(
      'Over 3 combinations landed cost is least at case 0, HKD 2.0 m, and most at case 2, HKD 3.0 m. ' +
        'One was stopped early and may cost less: marked ≤.',
    );
  });

  it('tells scenarios against Base: +1.0 m and −500,000', () => {
    expect(told(swept([answer(2e6), answer(500_000)]), { lever: null, isOfScenarios: true })).toBe(
      'Of 2 scenarios case 0 costs most, +HKD 1.0 m, and case 1 least, −HKD 500,000, against Base.',
    );
  });

  it('says of 2 without a plan that none could be planned', () => {
    expect(told(swept([answer(null), answer(null)]))).toBe('None of 2 could be planned; the table says why.');
  });
});

describe('a grid of 2 × 2', () => {
  it('is shaded from 0 at the cheapest to 1 at the dearest, and has no shade without a plan', () => {
    const table = swept(
      [answer(10), answer(15), answer(null), answer(20)],
      [
        [0, 1],
        [0, 2],
        [0.5, 1],
        [0.5, 2],
      ],
    );
    const heat = heatOf(table, { scenarios: [], text: textIn('en'), format: formatIn('en') as never });
    expect(heat.rows.map(({ id }) => id)).toEqual(['0', '0.5']);
    expect(heat.columns.map(({ id }) => id)).toEqual(['1', '2']);
    expect(heat.cells.map((row) => row.map((cell) => cell?.shade))).toEqual([
      [0, 0.5],
      [null, 1],
    ]);
    expect(heat.at('0.5', '2')?.id).toBe('job 3');
  });
});
