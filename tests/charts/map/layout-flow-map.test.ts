import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutFlowMap, type FlowMapDrawing } from '../../../renderer/drawing/map/layout-flow-map.ts';
import { markBox, type Frame } from '../../../renderer/drawing/map/layout-frame.ts';
import { isOverlapping } from '../../../renderer/drawing/map/point.ts';
import {
  aFlow,
  aSite,
  bangkok,
  dongguan,
  losAngeles,
  newYork,
  penang,
  rotterdam,
  singapore,
  someMap,
  suzhou,
  world,
} from './map-builders.ts';

const framesOf = (drawing: FlowMapDrawing): readonly Frame[] =>
  drawing.inset === null ? [drawing] : [drawing, drawing.inset];

/** Every number and path of a drawing as text. */
const written = ({ inset, ...drawing }: FlowMapDrawing): string =>
  JSON.stringify(
    [{ ...drawing, projection: null }, inset === null ? null : { ...inset, projection: null }],
    (_key, value: unknown) => (typeof value === 'number' && !Number.isFinite(value) ? 'not a number' : value),
  );

describe('a flow map', () => {
  it('has no number that is not one, whatever the places and volumes', () => {
    fc.assert(
      fc.property(someMap, fc.constantFrom('world', 'asia', 'prd'), ({ sites, flows }, region) => {
        expect(written(layoutFlowMap(flows, sites, { ...world, region }))).not.toMatch(
          /NaN|not a number|Infinity/,
        );
      }),
      { numRuns: 60 },
    );
  });

  it('sets no label over another, over a mark or over the inset', () => {
    fc.assert(
      fc.property(someMap, ({ sites, flows }) => {
        const drawing = layoutFlowMap(flows, sites, world);
        for (const { labels, marks } of framesOf(drawing)) {
          for (const [n, { box, id }] of labels.entries()) {
            expect(labels.slice(n + 1).filter((other) => isOverlapping(other.box, box))).toEqual([]);
            expect(
              marks.filter((mark) => isOverlapping(markBox(mark), box)).map((mark) => [id, mark.id]),
            ).toEqual([]);
          }
        }
        if (drawing.inset !== null) {
          const { box } = drawing.inset;
          expect(drawing.labels.filter((label) => isOverlapping(label.box, box))).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('writes over no arc of 3 px or more', () => {
    fc.assert(
      fc.property(someMap, ({ sites, flows }) => {
        for (const { labels, arcs } of framesOf(layoutFlowMap(flows, sites, world))) {
          const wide = arcs
            .filter(({ isComponent }) => !isComponent)
            .flatMap(({ points }) => points.filter((_, n) => n % 2 === 0));
          for (const { x, y } of wide.filter(({ width }) => width >= 3)) {
            const dot = { x, y, width: 0.01, height: 0.01 };
            expect(labels.filter(({ box }) => isOverlapping(box, dot))).toEqual([]);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('begins and ends every arc at the middle of its marks', () => {
    fc.assert(
      fc.property(someMap, ({ sites, flows }) => {
        for (const { arcs } of framesOf(layoutFlowMap(flows, sites, world))) {
          for (const { points, from, to } of arcs) {
            const [first, last] = [points[0]!, points.at(-1)!];
            expect(Math.hypot(first.x - from.point.x, first.y - from.point.y)).toBeLessThan(1e-6);
            expect(Math.hypot(last.x - to.point.x, last.y - to.point.y)).toBeLessThan(1e-6);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  it('draws 600 units twice as wide as 300, and the largest lane 14 px at 976 px', () => {
    const flows = [aFlow(dongguan, losAngeles, 600), aFlow(suzhou, newYork, 300)];
    const { arcs } = layoutFlowMap(flows, [dongguan, suzhou, losAngeles, newYork], world);
    expect(arcs.map(({ width }) => width)).toEqual([14, 7]);
  });

  it('keeps the scale of a larger plan beside it: 600 of 1,200 units are 7 px', () => {
    const flows = [aFlow(dongguan, losAngeles, 600)];
    const { arcs } = layoutFlowMap(flows, [dongguan, losAngeles], { ...world, largestVolume: 1200 });
    expect(arcs[0]!.width).toBeCloseTo(7, 9);
  });

  it('draws 1 unit of 1,000,000 1 px wide', () => {
    const flows = [
      aFlow(dongguan, losAngeles, 1e6),
      aFlow(suzhou, newYork, 90_000),
      aFlow(penang, newYork, 1),
    ];
    const { arcs } = layoutFlowMap(flows, [dongguan, suzhou, penang, losAngeles, newYork], {
      ...world,
      largestVolume: 1e8,
    });
    expect(Math.min(...arcs.map(({ width }) => width))).toBe(1);
  });

  it('tapers to 40 % of its width at the destination', () => {
    const { arcs } = layoutFlowMap([aFlow(dongguan, losAngeles, 600)], [dongguan, losAngeles], world);
    expect(arcs[0]!.points.at(-1)!.width).toBeCloseTo(14 * 0.4, 9);
  });

  it('draws two origins on one lane as 2 arcs side by side that do not cross', () => {
    const flows = [aFlow(dongguan, losAngeles, 600), aFlow(dongguan, losAngeles, 400, { origin: 'vn' })];
    const { arcs } = layoutFlowMap(flows, [dongguan, losAngeles], world);
    expect(arcs).toHaveLength(2);
    const [one, other] = [arcs[0]!.points, arcs[1]!.points];
    const sides = one.slice(9, -8).map((point, n) => {
      const beside = other[n + 9]!;
      return Math.sign((beside.x - point.x) * point.right.x + (beside.y - point.y) * point.right.y);
    });
    expect(new Set(sides).size).toBe(1);
  });

  it('nests the ways across the Pacific: Suzhou above Dongguan above Penang', () => {
    const plants = [suzhou, dongguan, penang];
    const flows = plants.map((plant) => aFlow(plant, losAngeles, 100));
    const { arcs } = layoutFlowMap(flows, [...plants, losAngeles], world);
    const heightOf = (id: string) => {
      const { points } = arcs.find(({ from }) => from.id === id)!;
      // At one place of the ocean, which all three pass.
      return points.reduce((best, point) => (Math.abs(point.x - 600) < Math.abs(best.x - 600) ? point : best))
        .y;
    };
    expect(heightOf('suzhou')).toBeLessThan(heightOf('dongguan'));
    expect(heightOf('dongguan')).toBeLessThan(heightOf('penang'));
  });

  it('bows south to Europe by sea and north by rail', () => {
    const middleOf = (mode: 'sea' | 'rail') => {
      const { arcs } = layoutFlowMap([aFlow(suzhou, rotterdam, 9, { mode })], [suzhou, rotterdam], world);
      return arcs[0]!.points[20]!.y;
    };
    const chord = layoutFlowMap([], [suzhou, rotterdam], world).marks;
    const middle = chord.reduce((sum, { point }) => sum + point.y / 2, 0);
    expect(middleOf('sea')).toBeGreaterThan(middle + 20);
    expect(middleOf('rail')).toBeLessThan(middle - 10);
  });

  it('draws no arc over the Atlantic seam: from New York to Rotterdam it stays inside 976 px', () => {
    const { arcs } = layoutFlowMap([aFlow(newYork, rotterdam, 9)], [newYork, rotterdam], world);
    for (const { x } of arcs[0]!.points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(976);
    }
  });

  it('carries lanes inside Asia in an inset of 262 × 236, and not on the world', () => {
    const flows = [
      aFlow(dongguan, losAngeles, 600),
      aFlow(dongguan, singapore, 50),
      aFlow(suzhou, dongguan, 80, { isComponent: true }),
    ];
    const { arcs, inset } = layoutFlowMap(flows, [dongguan, suzhou, singapore, losAngeles], world);
    expect(arcs.map(({ to }) => to.id)).toEqual(['los_angeles']);
    expect(inset?.box).toMatchObject({ width: 262, height: 236 });
    expect(inset?.arcs.map(({ form }) => form).sort()).toEqual(['line', 'ribbon']);
    expect(inset!.magnification).toBeGreaterThan(1.5);
  });

  it('has no inset where nothing goes beyond Asia, and none on 600 px', () => {
    const sites = [dongguan, singapore, bangkok, losAngeles];
    const regional = [aFlow(dongguan, singapore, 50), aFlow(dongguan, bangkok, 20)];
    expect(layoutFlowMap(regional, sites, world).inset).toBeNull();
    expect(layoutFlowMap(regional, sites, world).arcs).toHaveLength(2);
    const all = [...regional, aFlow(dongguan, losAngeles, 5)];
    expect(layoutFlowMap(all, sites, { ...world, width: 600 }).inset).toBeNull();
  });

  it('merges Dongguan and Yantian into 1 mark that says +1 and carries the arcs of both', () => {
    const yantian = aSite('yantian', { kind: 'hub', latitude: 22.57, longitude: 114.27 });
    const flows = [aFlow(dongguan, losAngeles, 100), aFlow(yantian, losAngeles, 200)];
    const { arcs, marks, labels } = layoutFlowMap(flows, [dongguan, yantian, losAngeles], world);
    expect(marks.map(({ sites }) => sites.length)).toEqual([2, 1]);
    expect(arcs.map(({ volume }) => volume)).toEqual([300]);
    expect(labels.map(({ name }) => name)).toContain('dongguan +1');
  });

  it('opens the mark when zoomed 12 times', () => {
    const yantian = aSite('yantian', { kind: 'hub', latitude: 22.57, longitude: 114.27 });
    const flows = [aFlow(dongguan, yantian, 100), aFlow(yantian, losAngeles, 200)];
    const view = { zoom: 12, x: -4000, y: -2000 };
    const { marks } = layoutFlowMap(flows, [dongguan, yantian, losAngeles], { ...world, view });
    expect(marks).toHaveLength(3);
  });

  it('counts what it draws: 2 of 3 lanes carry 97 % of the volume', () => {
    const flows = [
      aFlow(dongguan, losAngeles, 600),
      aFlow(dongguan, newYork, 370),
      aFlow(dongguan, rotterdam, 30),
    ];
    const drawing = layoutFlowMap(flows, [dongguan, losAngeles, newYork, rotterdam], world);
    expect([drawing.shown, drawing.all, drawing.share]).toEqual([2, 3, 0.97]);
  });

  it('puts the legend where it covers no mark of 5, and no label into the legend', () => {
    const sites = [dongguan, suzhou, penang, losAngeles, rotterdam];
    const flows = [aFlow(dongguan, losAngeles, 600), aFlow(suzhou, rotterdam, 370)];
    const { legend, marks, labels } = layoutFlowMap(flows, sites, {
      ...world,
      legend: () => ({ width: 170, height: 130 }),
    });
    expect(legend!.isCovering).toBe(false);
    expect(marks.filter((mark) => isOverlapping(markBox(mark), legend!.box))).toEqual([]);
    expect(labels.filter(({ box }) => isOverlapping(box, legend!.box))).toEqual([]);
  });

  it('outlines 200 units less and fills 300 units more on a map of differences', () => {
    const flows = [aFlow(dongguan, losAngeles, -200), aFlow(suzhou, rotterdam, 300)];
    const { arcs } = layoutFlowMap(flows, [dongguan, suzhou, losAngeles, rotterdam], {
      ...world,
      isDifference: true,
    });
    expect(arcs.map(({ form, volume }) => [form, volume])).toEqual([
      ['ribbon', 300],
      ['outline', -200],
    ]);
  });

  it('lays out 300 sites and 2,000 lanes with at most 40 arcs of finished goods on the world', () => {
    const sites = Array.from({ length: 300 }, (_, n) =>
      aSite(`s${n}`, {
        latitude: ((n * 37) % 100) - 40,
        longitude: ((n * 73) % 360) - 180,
        kind: n % 2 ? 'plant' : 'market',
      }),
    );
    const flows = Array.from({ length: 2000 }, (_, n) =>
      aFlow(sites[(n * 7) % 300]!, sites[(n * 13 + 1) % 300]!, 1 + ((n * 31) % 997)),
    );
    const { arcs, shown, all } = layoutFlowMap(flows, sites, { ...world, hasInset: false });
    expect(arcs.length).toBeLessThanOrEqual(40);
    expect(arcs.length).toBeGreaterThan(30);
    expect(shown).toBeLessThan(all);
  });
});
