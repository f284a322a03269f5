import { describe, expect, it } from 'vitest';
import { heatClass } from '../../renderer/charts/heat-class.ts';
import { layoutBars } from '../../renderer/charts/layout-bars.ts';
import { layoutColumns } from '../../renderer/charts/layout-columns.ts';
import { layoutDutyColumns, type DutyRow } from '../../renderer/charts/layout-duty-columns.ts';
import { layoutDutyStack, type DutyStackData } from '../../renderer/charts/layout-duty-stack.ts';
import { monthTicks } from '../../renderer/charts/month-ticks.ts';
import { layoutSankey } from '../../renderer/charts/layout-sankey.ts';
import { layoutWaterfall } from '../../renderer/drawing/layout-waterfall.ts';
import { dayNumber } from '../../scenarios/domain/calendar-day.ts';
import { fitText, textWidth } from '../../renderer/drawing/text-width.ts';
import { sortRows } from '../../renderer/charts/sort-rows.ts';

const place = { left: 100, width: 200, rowHeight: 24, barHeight: 12 };

describe('a waterfall', () => {
  it('starts each bar where the one above it ends, and ends at the total', () => {
    const { bars, end, height } = layoutWaterfall(
      [
        { id: 'material', amount: 6 },
        { id: 'duty', amount: 4 },
      ],
      place,
    );
    expect(bars.map(({ x, width }) => [x, width])).toEqual([
      [100, 120],
      [220, 80],
    ]);
    expect([end.x, end.width]).toEqual([100, 200]);
    expect(height).toBe(3 * 24);
  });

  it('draws a credit of 5 back from 10 to 5', () => {
    const { bars, end } = layoutWaterfall(
      [
        { id: 'material', amount: 10 },
        { id: 'drawback', amount: -5 },
      ],
      place,
    );
    expect(bars[1]).toMatchObject({ x: 200, width: 100, isDecrease: true });
    expect(end.width).toBe(100);
  });

  it('keeps zero inside the plot when credits take the total to −2', () => {
    const { bars, end } = layoutWaterfall(
      [
        { id: 'cost', amount: 3 },
        { id: 'revenue', amount: -5 },
      ],
      place,
    );
    const edges = [...bars, end].flatMap(({ x, width }) => [x, x + width]);
    expect(Math.min(...edges)).toBeGreaterThanOrEqual(100);
    expect(Math.max(...edges)).toBeLessThanOrEqual(300);
    expect(end.isDecrease).toBe(true);
  });

  it('cuts the axis between totals of 1,257 and 1,279, below the lower one, and says where', () => {
    const { cutAt, start } = layoutWaterfall([{ id: 'duty', amount: 22 }], { ...place, startsAt: 1257 });
    expect(cutAt).not.toBeNull();
    expect(cutAt!).toBeLessThan(1257);
    expect(cutAt!).toBeGreaterThan(1200);
    expect(start!.width).toBeGreaterThan(4);
  });

  it('starts at zero between totals of 10 and 30', () => {
    expect(layoutWaterfall([{ id: 'a', amount: 20 }], { ...place, startsAt: 10 }).cutAt).toBeNull();
  });
});

describe('bars and columns', () => {
  it('share one scale: 5 of 10 is half as long as 10 of 10', () => {
    const rows = layoutBars([[{ id: 'a', value: 10 }], [{ id: 'b', value: 5 }]], { left: 0, width: 80 });
    expect(rows.map(([piece]) => piece!.width)).toEqual([80, 40]);
  });

  it('stack 2 segments upward from the baseline at 50', () => {
    const [column] = layoutColumns(
      [
        [
          { id: 'cn', value: 3 },
          { id: 'vn', value: 1 },
        ],
      ],
      { left: 0, width: 10, height: 50, most: 4 },
    );
    expect(column!.pieces).toEqual([
      { id: 'cn', y: 12.5, height: 37.5 },
      { id: 'vn', y: 0, height: 12.5 },
    ]);
    expect(column!.top).toBe(0);
  });
});

describe('classes of a heat cell', () => {
  const edges = [0, 0.5, 0.75, 0.9, 0.995] as const;
  it('skip s3, and leave 0 without a fill', () => {
    const shares = [0, 0.2, 0.5, 0.8, 0.95, 1];
    expect(shares.map((share) => heatClass(share, edges))).toEqual([null, 's0', 's1', 's2', 's4', 's5']);
  });
});

describe('a Sankey', () => {
  const places = ['supplier', 'plant', 'other_plant', 'market'].map((id, n) => ({
    id,
    echelon: [0, 1, 1, 3][n]!,
  }));
  const flow = (from: string, to: string, value: number) => ({ from, to, value, origin: 'cn' });
  const room = { width: 600, height: 300, nodeWidth: 10, labelHeight: 18 };

  it('stands 3 echelons at the left, in the middle and at the right', () => {
    const { boxes } = layoutSankey(places, [flow('supplier', 'plant', 4), flow('plant', 'market', 4)], room);
    expect(boxes.map(({ id, x }) => [id, x])).toEqual([
      ['supplier', 0],
      ['plant', 295],
      ['market', 590],
    ]);
  });

  it('draws bands as thick as 3 to 1', () => {
    const { bands } = layoutSankey(
      places,
      [flow('plant', 'market', 3), flow('other_plant', 'market', 1)],
      room,
    );
    expect(bands[0]!.width / bands[1]!.width).toBeCloseTo(3, 6);
  });

  it('leaves out 2 flows that lead back or stay in their echelon, and tells which', () => {
    const { bands, leftOut } = layoutSankey(
      places,
      [flow('plant', 'market', 3), flow('plant', 'other_plant', 2), flow('market', 'plant', 1)],
      room,
    );
    expect(bands).toHaveLength(1);
    expect(leftOut.map(({ value }) => value)).toEqual([2, 1]);
  });
});

describe('a duty stack', () => {
  const data: DutyStackData = {
    fromDay: 0,
    toDay: 100,
    day: 50,
    today: 20,
    ticks: [
      { day: 0, month: 6, label: 'Jul' },
      { day: 31, month: 7, label: 'Aug' },
    ],
    total: [
      { fromDay: 0, toDay: 40, rate: 0.1 },
      { fromDay: 40, toDay: 100, rate: 0.2 },
    ],
    outlooks: [
      {
        id: 'proposed',
        look: 'proposed',
        label: '30 if it came',
        stretches: [
          { fromDay: 0, toDay: 40, rate: 0.1 },
          { fromDay: 40, toDay: 70, rate: 0.2 },
          { fromDay: 70, toDay: 100, rate: 0.3 },
        ],
      },
    ],
    rows: [
      { spans: [{ fromDay: -1, toDay: 40, look: 'ended', label: '10 %' }] },
      { spans: [{ fromDay: 98, toDay: 101, look: 'inForce', label: '12.5 % from then on' }] },
    ],
  };
  const room = {
    left: 100,
    width: 400,
    top: 20,
    plotHeight: 100,
    headHeight: 30,
    rowHeight: 40,
    barHeight: 20,
    note: 11,
    printRate: (rate: number) => String(rate * 100),
  };

  it('stands the total and its layers on one axis: day 40 of 100 lies at 260 in both', () => {
    const { line, rows } = layoutDutyStack(data, room);
    expect(line).toMatch(/^M100,[\d.]+H260V[\d.]+H500$/);
    const [bar] = rows[0]!;
    expect(bar!.x + bar!.width).toBe(260);
  });

  it('begins the rates at 0 and names at most 5 of them', () => {
    const { rates, baseline } = layoutDutyStack(data, room);
    expect(rates[0]).toEqual({ y: baseline, rate: 0 });
    expect(rates.map(({ rate }) => rate)).toEqual([0, 0.1, 0.2, 0.30000000000000004]);
  });

  it('draws what is not law only from day 70 on, where it leaves the law', () => {
    const [outlook] = layoutDutyStack(data, room).outlooks;
    expect(outlook!.line).toMatch(/^M380,[\d.]+V[\d.]+M380,[\d.]+H500$/);
    expect(outlook!.label?.text).toBe('30 if it came');
  });

  it('leaves a bar open where the layer goes on beyond the axis, and drops a label of 19 letters without room', () => {
    const [ended, late] = layoutDutyStack(data, room).rows;
    expect(ended![0]).toMatchObject({ isOpenAtStart: true, isOpenAtEnd: false });
    expect(late![0]).toMatchObject({ isOpenAtEnd: true, label: null });
  });

  it('has no line of today when today is day 120 of 100', () => {
    expect(layoutDutyStack({ ...data, today: 120 }, room).todayX).toBeNull();
  });

  it('keeps January and every second month where 13 of 30 px have no room side by side', () => {
    const [fromDay, toDay] = [dayNumber('2026-07-01'), dayNumber('2027-07-01')];
    const ticks = monthTicks(fromDay, toDay).map(({ day, month }) => ({
      day,
      month,
      label: month % 12 === 0 ? '2027' : 'Month',
    }));
    const labels = layoutDutyStack({ ...data, fromDay, toDay, ticks }, room)
      .ticks.map(({ label }, n) => (label === null ? null : ticks[n]!.month % 12))
      .filter((month) => month !== null);
    expect(labels).toEqual([6, 8, 10, 0, 2, 4]);
  });

  it('gives up the words beside the confidence bars at 730 px, how layers join at 700, and keeps 216 px of axis to 640', () => {
    const row: DutyRow = {
      id: 'mfn',
      title: 'Section 301, forced labour',
      authority: 'HTS, column 1 general',
      joins: 'replaces',
      rate: '12.5',
      status: 'suspended',
      isCounted: true,
      confidence: { full: 3, word: 'unverified' },
      age: '12 d',
      isOld: false,
      description: '',
    };
    const headers = {
      layer: 'Layer',
      joins: 'joins',
      rate: 'rate',
      status: 'status',
      confidence: 'confidence',
      age: 'age',
    };
    const at = (width: number) => {
      const { hasConfidenceWord, joins, axis } = layoutDutyColumns([row], headers, width, {
        body: 12,
        note: 11,
      });
      return [hasConfidenceWord, joins !== null, axis.width >= 216];
    };
    expect([at(900), at(730), at(700), at(640)]).toEqual([
      [true, true, true],
      [false, true, true],
      [false, false, true],
      [false, false, true],
    ]);
  });
});

describe('ticks of months', () => {
  it('are 12 over a year, and 4 a year over 3 years', () => {
    expect(monthTicks(dayNumber('2026-07-01'), dayNumber('2027-07-01'))).toHaveLength(12);
    const years = monthTicks(dayNumber('2026-01-01'), dayNumber('2029-01-01'));
    expect(years.map(({ start }) => start)).toEqual([
      '2026-01-01',
      '2026-04-01',
      '2026-07-01',
      '2026-10-01',
      '2027-01-01',
      '2027-04-01',
      '2027-07-01',
      '2027-10-01',
      '2028-01-01',
      '2028-04-01',
      '2028-07-01',
      '2028-10-01',
    ]);
  });
});

describe('text in a chart', () => {
  it('gives 4 Han letters the room of 4 ems', () => {
    expect(textWidth('到岸成本', 12)).toBe(48);
  });

  it('cuts a name of 26 letters to 60 px with an ellipsis', () => {
    const cut = fitText('Zhongshan mouldings supplier', 60, 12);
    expect(cut.endsWith('…')).toBe(true);
    expect(textWidth(cut, 12)).toBeLessThanOrEqual(60);
  });
});

describe('the order of a table', () => {
  it('puts what is not known last in both directions', () => {
    const rows = [[3], [null], [7]];
    expect(sortRows(rows, { column: 0, isDown: false })).toEqual([0, 2, 1]);
    expect(sortRows(rows, { column: 0, isDown: true })).toEqual([2, 0, 1]);
  });

  it('puts Aug 26 after Jul 26 and before Jan 27, by their first days', () => {
    const periods = [
      [{ text: 'Jan 27', start: '2027-01-01' }],
      [{ text: 'Aug 26', start: '2026-08-01' }],
      [{ text: 'Jul 26', start: '2026-07-01' }],
    ];
    expect(sortRows(periods, { column: 0, isDown: false })).toEqual([2, 1, 0]);
  });
});
