import { describe, expect, it } from 'vitest';
import { lookUp, shareColumns } from '../../../../renderer/features/breakeven/curve-view.ts';
import { movesAtCorner } from '../../../../renderer/features/breakeven/moves-at-corner.ts';
import { piecesTable } from '../../../../renderer/features/breakeven/pieces-table.ts';
import { sayBreakEven } from '../../../../renderer/features/breakeven/say-break-even.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { aCurve } from '../../../support/a-curve.ts';

const text = textIn('en');
const format = {
  ...formatIn('en'),
  territory: (id: string) => ({ vn: 'Vietnam', cn: 'Mainland' })[id] ?? id,
  territoryCode: (id: string) => id.toUpperCase(),
};
const names = { lever: 'the US rate on Vietnam', territory: format.territory };
const saidAt = (value: number, curve = aCurve()) =>
  sayBreakEven(curve, lookUp(curve, value), names, format)
    .map((said) => text.saySaid(said).replaceAll(/<\/?b>/g, ''))
    .join(' ');

describe('a value looked up in a curve', () => {
  it('costs 120 m by plan A at 10 %, where nothing is saved', () => {
    expect(lookUp(aCurve(), 0.1)).toMatchObject({ cost: 120e6, piece: 0, held: 120e6, saved: 0, corner: 0 });
  });

  it('costs 145 m by plan B at 30 %, 15 m less than plan A would', () => {
    const { cost, plan, held, saved } = lookUp(aCurve(), 0.3);
    expect([cost, plan.letter, held, saved]).toEqual([145e6, 'B', 160e6, 15e6]);
  });

  it('is brought to the end of the range beyond 50 %', () => {
    expect(lookUp(aCurve(), 0.9)).toMatchObject({ at: 0.5, cost: 155e6 });
  });

  it('takes less than 1 ms, which a slider has', () => {
    const curve = aCurve();
    const began = performance.now();
    for (let n = 0; n < 1000; n += 1) lookUp(curve, n / 2000);
    expect((performance.now() - began) / 1000).toBeLessThan(1);
  });
});

describe('what is said of a curve', () => {
  it('is up to where the plan stays, and that replanning saves 15 m at 30 %', () => {
    expect(saidAt(0.3).replaceAll('\u202f', ' ')).toBe(
      'Stay with today’s plan while the US rate on Vietnam is below 20.0 %. At 30.0 % replanning saves USD 15.0 m.',
    );
  });

  it('saves nothing at today’s 10 %, and names the origin that supplies nothing above 20 %', () => {
    expect(saidAt(0.1).replaceAll('\u202f', ' ')).toMatch(
      /below 20\.0 %\. Above 20\.0 % Vietnam supplies nothing\.$/,
    );
  });

  it('is that 1 plan is best throughout where there is no corner', () => {
    const [first] = aCurve().pieces;
    const curve = aCurve({ corners: [], pieces: [{ ...first!, to: 0.5 }] });
    expect(saidAt(0.3, curve)).toMatch(/^One plan is best for the US rate on Vietnam all the way from 0\.0/);
  });

  it('counts 1 change where today lies outside the range', () => {
    expect(saidAt(0.3, aCurve({ base: 0.6, presentPlan: null }))).toMatch(/^The best plan changes once/);
  });

  it('marks a corner that the gap leaves open as about 20 %', () => {
    const corners = [{ ...aCurve().corners[0]!, interval: { from: 0.19, to: 0.21 } }];
    expect(saidAt(0.3, aCurve({ corners }))).toContain('below ≈ 20.0');
  });
});

describe('the plans of a curve', () => {
  it('move 1,000 units off the lane from Binh Duong at the corner, most first', () => {
    expect(movesAtCorner(aCurve(), 0).map(({ lane, change }) => [lane, change])).toEqual([
      ['binh_duong_us', -1000],
      ['dongguan_us', 750],
      ['suzhou_us', 250],
    ]);
  });

  it('stand in a table of 2 rows, A 15 m over the best at 30 %', () => {
    const { rows, columns } = piecesTable(aCurve(), 0.3, 'title', text, format);
    expect(columns.map(({ key }) => key)).toEqual([
      'plan',
      'served',
      'from',
      'to',
      'cost',
      'over',
      'perPoint',
    ]);
    expect(rows[0]).toEqual(['A', 'VN\u00a0100', 0, 20, 160e6, 15e6, 2e6]);
  });

  it('keep the order of origins from column to column', () => {
    expect(shareColumns(aCurve()).map(({ shares }) => shares.map(({ origin }) => origin))).toEqual([
      ['vn'],
      ['cn'],
    ]);
  });
});
