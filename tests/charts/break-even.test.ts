import { describe, expect, it } from 'vitest';
import { axisValue, axisX, planLetter, planTone } from '../../renderer/charts/curve-axis.ts';
import { pointedValue } from '../../renderer/charts/curve-slider.tsx';
import { costAt, layoutBreakEven, type BreakEvenOptions } from '../../renderer/charts/layout-break-even.ts';
import { layoutPlanShares } from '../../renderer/charts/layout-plan-shares.ts';
import { nextStop } from '../../renderer/charts/snap-value.ts';

const axis = { from: 0, to: 0.5, left: 60, right: 560 };
const pieces = [
  {
    letter: 'A',
    points: [
      { at: 0, cost: 100 },
      { at: 0.2, cost: 140 },
    ],
  },
  {
    letter: 'B',
    points: [
      { at: 0.2, cost: 140 },
      { at: 0.5, cost: 155 },
    ],
  },
];
const options: BreakEvenOptions = {
  axis,
  pieces,
  held: [
    { at: 0, cost: 100 },
    { at: 0.5, cost: 200 },
  ],
  heldText: 'Keep plan A',
  present: { at: 0.1, text: 'today 10 %' },
  cornerTexts: ['20.0 %'],
  chosen: { at: 0.3, cost: 145, held: 160, texts: ['145.0', '15.0 saved'] },
  top: 20,
  height: 300,
  letter: 14,
  figure: 12,
};

describe('a break-even curve', () => {
  it('turns at x = 260 where the axis of 500 pixels stands at 20 of 50 %', () => {
    const { corners, lines, bottom } = layoutBreakEven(options);
    expect(corners.map(({ x }) => x)).toEqual([260]);
    expect(lines.map(({ tone }) => tone)).toEqual([1, 2]);
    expect(bottom).toBe(320);
  });

  it('lets the held plan run out at the top, so that its 200 does not press a curve from 100 to 155 flat', () => {
    const { lines, corners, held, saved } = layoutBreakEven(options);
    expect(held).toMatch(/,20\.00$/);
    const last = Number(/,([\d.]+)$/.exec(lines[1]!.path)![1]);
    expect(last).toBeLessThan(corners[0]!.y);
    expect(last).toBeGreaterThan(20);
    expect(saved!.isCut).toBe(false);
  });

  it('keeps its scale while another value is looked up', () => {
    const other = layoutBreakEven({
      ...options,
      chosen: { at: 0.5, cost: 155, held: 200, texts: ['155', '45'] },
    });
    expect(other.costs).toEqual(layoutBreakEven(options).costs);
    expect(other.saved).toMatchObject({ y: 20, isCut: true });
  });

  it('saves nothing where the present plan is the best: there is no bracket at 10 %', () => {
    const chosen = { at: 0.1, cost: 120, held: 120, texts: ['120', ''] };
    expect(layoutBreakEven({ ...options, chosen }).saved).toBeNull();
  });

  it('sets no two of its 6 texts onto each other', () => {
    const { corners, letters, presentLabel, heldLabel, chosen } = layoutBreakEven(options);
    const spots = [
      ...corners.map(({ label }) => label),
      ...letters,
      presentLabel,
      heldLabel,
      ...chosen.labels,
    ].map((spot) => `${Math.round(spot!.x)},${Math.round(spot!.y)}`);
    expect(new Set(spots).size).toBe(7);
  });

  it('draws a flat curve of one plan at 12 without a division by 0', () => {
    const flat = {
      letter: 'A',
      points: [
        { at: 0, cost: 12 },
        { at: 0.5, cost: 12 },
      ],
    };
    const { lines } = layoutBreakEven({ ...options, pieces: [flat], held: [], cornerTexts: [] });
    expect(lines[0]!.path).not.toMatch(/NaN|Infinity/);
  });

  it('costs 120 half way between 100 and 140, and nothing is known beyond 50 %', () => {
    expect(costAt(pieces, 0.1)).toBeCloseTo(120);
    expect(costAt(pieces, 0.35)).toBeCloseTo(147.5);
    expect(costAt(pieces, 0.6)).toBeNull();
  });
});

describe('the axis under it', () => {
  it('reads a value back from where it was put, and stays at its ends outside', () => {
    expect(axisValue(axis, axisX(axis, 0.123))).toBeCloseTo(0.123);
    expect([axisValue(axis, 0), axisValue(axis, 9999)]).toEqual([0, 0.5]);
  });

  it('calls the 1st plan A, the 27th AA, and repeats the colours of more than 5 from the third', () => {
    expect([0, 25, 26].map(planLetter)).toEqual(['A', 'Z', 'AA']);
    expect([0, 4, 5, 6, 7, 8].map(planTone)).toEqual([1, 5, 3, 4, 5, 3]);
  });

  it('stops at a corner 5 pixels away, and moves freely with Alt', () => {
    const stops = { axis, corners: [0.2], present: 0.1 };
    expect(pointedValue(stops, 0.205, false)).toBe(0.2);
    expect(pointedValue(stops, 0.205, true)).toBe(0.205);
    expect(pointedValue(stops, 0.15, false)).toBe(0.15);
  });

  it('goes from stop to stop, and to the end beyond the last', () => {
    const stops = [0, 0.1, 0.2, 0.5];
    expect(nextStop(0.1, stops, 1, axis)).toBe(0.2);
    expect(nextStop(0.1, stops, -1, axis)).toBe(0);
    expect(nextStop(0.5, stops, 1, axis)).toBe(0.5);
  });

  it('gives a plan that is best from 0 to 20 % a column of 200 pixels, 3 quarters of it one origin', () => {
    const shares = [
      { origin: 'vn', share: 0.75 },
      { origin: 'cn', share: 0.25 },
    ];
    const [column] = layoutPlanShares([{ from: 0, to: 0.2, shares }], { axis, top: 400, height: 80 });
    expect(column).toEqual([
      { origin: 'vn', share: 0.75, x: 60, y: 400, width: 200, height: 60 },
      { origin: 'cn', share: 0.25, x: 60, y: 460, width: 200, height: 20 },
    ]);
  });
});
