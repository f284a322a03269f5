import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clusterReach, clusterSites } from '../../../renderer/drawing/map/cluster-sites.ts';
import { burdenClass } from '../../../renderer/drawing/map/duty-burdens.ts';
import { fanOut } from '../../../renderer/drawing/map/fan-out.ts';
import { layoutLegend } from '../../../renderer/drawing/map/layout-legend.ts';
import { layoutPeriodStrip } from '../../../renderer/charts/map/layout-period-strip.ts';
import { pathWriter } from '../../../renderer/drawing/map/path-writer.ts';
import { placeLabels } from '../../../renderer/drawing/map/place-labels.ts';
import { placeReadout } from '../../../renderer/charts/map/place-readout.ts';
import { dashedRibbonPath, ribbonPoints } from '../../../renderer/drawing/map/ribbon.ts';
import { roundVolumes } from '../../../renderer/drawing/map/round-volumes.ts';
import { topLanes } from '../../../renderer/drawing/map/top-lanes.ts';
import { volumeScale } from '../../../renderer/drawing/map/volume-scale.ts';
import { aSite, someSites, world } from './map-builders.ts';

const placed = someSites.chain((sites) =>
  fc.tuple(
    ...sites.map((site) =>
      fc.record({
        site: fc.constant(site),
        point: fc.record({ x: fc.integer({ min: 0, max: 300 }), y: fc.integer({ min: 0, max: 200 }) }),
      }),
    ),
  ),
);

describe('clusters', () => {
  it('are the same when the marks are clustered once more', () => {
    fc.assert(
      fc.property(placed, (places) => {
        const once = clusterSites(places, new Set());
        const again = clusterSites(
          once.map(({ sites, point }) => ({ site: sites[0]!, point })),
          new Set(),
        );
        expect(again.map(({ id }) => id)).toEqual(once.map(({ id }) => id));
      }),
    );
  });

  it('hold every site once, each within 24 px of its mark, and marks 24 px apart', () => {
    fc.assert(
      fc.property(placed, (places) => {
        const clusters = clusterSites(places, new Set());
        expect(clusters.flatMap(({ sites }) => sites.map(({ id }) => id)).sort()).toEqual(
          places.map(({ site }) => site.id).sort(),
        );
        for (const [n, { point }] of clusters.entries()) {
          for (const other of clusters.slice(n + 1)) {
            expect(Math.hypot(other.point.x - point.x, other.point.y - point.y)).toBeGreaterThanOrEqual(
              clusterReach,
            );
          }
        }
      }),
    );
  });

  it('are led by the chosen supplier, else by the plant of 900 before the plant of 500 and the market of 2,000', () => {
    const at = (id: string, given: Parameters<typeof aSite>[1]) => ({
      site: aSite(id, given),
      point: { x: 5, y: 5 },
    });
    const places = [
      at('supplier', { kind: 'supplier', total: 5000 }),
      at('market', { kind: 'market', total: 2000 }),
      at('small', { total: 500 }),
      at('large', { total: 900 }),
    ];
    expect(clusterSites(places, new Set())[0]!.sites.map(({ id }) => id)).toEqual([
      'large',
      'small',
      'market',
      'supplier',
    ]);
    expect(clusterSites(places, new Set(['supplier']))[0]!.id).toBe('supplier');
  });
});

describe('top lanes', () => {
  it('cover 95 % of the volume or number 40', () => {
    const volumes = fc.array(fc.record({ volume: fc.integer({ min: 0, max: 10_000 }) }), { maxLength: 120 });
    fc.assert(
      fc.property(volumes, (lanes) => {
        const { shown, share, all } = topLanes(lanes);
        expect(all).toBe(lanes.length);
        expect(shown.length === 40 || share === null || share >= 0.95).toBe(true);
        expect(shown.length).toBeLessThanOrEqual(40);
      }),
    );
  });

  it('are 1 of 3 where it carries 95 of 100 units', () => {
    expect(topLanes([{ volume: 3 }, { volume: 95 }, { volume: 2 }])).toMatchObject({
      shown: [{ volume: 95 }],
      share: 0.95,
    });
  });

  it('have no share where nothing flows', () => {
    expect(topLanes([])).toEqual({ shown: [], all: 0, share: null });
  });
});

describe('a fan of lanes', () => {
  it('sets 3 lanes of 10, 4 and 2 px beside one another with 0.6 px between', () => {
    const ends = [
      { arc: 0, heading: 0.1, width: 10, isArriving: false },
      { arc: 1, heading: -0.1, width: 4, isArriving: false },
      { arc: 2, heading: 0.3, width: 2, isArriving: false },
    ];
    const asides = fanOut(ends);
    const total = 10 + 4 + 2 + 1.2;
    expect(asides.get(1)).toBeCloseTo(-total / 2 + 2, 9);
    expect(asides.get(0)! - asides.get(1)!).toBeCloseTo(5 + 0.6 + 2, 9);
    expect(asides.get(2)! - asides.get(0)!).toBeCloseTo(5 + 0.6 + 1, 9);
  });

  it('leaves a lane to the west and one to the east where they are', () => {
    const ends = [
      { arc: 0, heading: 0, width: 10, isArriving: false },
      { arc: 1, heading: Math.PI, width: 10, isArriving: false },
    ];
    expect([...fanOut(ends).values()].map(Math.abs)).toEqual([0, 0]);
  });

  it('keeps lanes together whose headings lie on both sides of due west', () => {
    const ends = [
      { arc: 0, heading: Math.PI - 0.05, width: 4, isArriving: false },
      { arc: 1, heading: -Math.PI + 0.05, width: 4, isArriving: false },
    ];
    const asides = fanOut(ends);
    expect(asides.get(1)! - asides.get(0)!).toBeCloseTo(4.6, 9);
  });
});

describe('a dashed ribbon', () => {
  it('of 99 px has 11 dashes of 6 px with gaps of 3', () => {
    const curve = {
      start: { x: 0, y: 0 },
      control: { x: 49.5, y: 0 },
      end: { x: 99, y: 0 },
      asideAtStart: 0,
      asideAtEnd: 0,
    };
    const path = dashedRibbonPath(ribbonPoints(curve, 4, false, 20), 6, 3);
    expect(path.match(/M/g)).toHaveLength(11);
  });
});

describe('labels', () => {
  const type = world.type;
  const open = { bounds: { x: 0, y: 0, width: 400, height: 300 }, boxes: [], arcs: [] };
  const request = {
    id: 'a',
    point: { x: 200, y: 150 },
    radius: 4,
    name: 'Dongguan',
    total: '1,767 k',
    bundle: { x: 1, y: 0 },
  };

  it('stand away from the wider bundle: to the left of lanes that leave to the right', () => {
    const [label] = placeLabels([request], open, type);
    expect(label).toMatchObject({ anchor: 'end', leader: null });
    expect(label!.box.x + label!.box.width).toBeLessThan(196);
  });

  it('take one line where two do not fit into 18 px', () => {
    const bounds = { x: 0, y: 141, width: 400, height: 18 };
    const [label] = placeLabels([request], { ...open, bounds }, type);
    expect(label).toMatchObject({ total: '1,767 k', totalY: null });
  });

  it('stand off on a leader where the places beside the mark are taken', () => {
    const boxes = [{ x: 185, y: 135, width: 30, height: 30 }];
    const [label] = placeLabels([request], { ...open, boxes }, type);
    expect(label!.leader).not.toBeNull();
  });

  it('are left out where nothing is free', () => {
    const boxes = [{ x: 0, y: 0, width: 400, height: 300 }];
    expect(placeLabels([request], { ...open, boxes }, type)).toEqual([]);
  });
});

describe('legends', () => {
  it('show three round volumes of 1,234: 100, 500 and 1,000', () => {
    expect(roundVolumes(1234)).toEqual([100, 500, 1000]);
    expect(roundVolumes(700)).toEqual([100, 300, 600]);
    expect(roundVolumes(0)).toEqual([]);
  });

  it('show three volumes, each less than the next and none over the largest', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (largest) => {
        const [one, two, three] = roundVolumes(largest) as [number, number, number];
        expect(one).toBeLessThan(two);
        expect(two).toBeLessThan(three);
        expect(three).toBeLessThanOrEqual(largest * 1.000001);
      }),
    );
  });

  it('draw their volumes at the true scale: 100, 300 and 600 units of 0.02 px each', () => {
    const legend = layoutLegend({
      title: 'Origin',
      entries: [{ id: 'cn', label: 'CN Mainland China', value: '3,047', isOff: false }],
      widthTitle: 'Lane volume',
      largestVolume: 700,
      pixelsPerUnit: 0.02,
      formatWidth: String,
      measure: world.type.measure,
      line: 16,
    });
    const heights = legend.widths.map(({ path }) => {
      const [, first, last] = /^M\S+ (\S+)L.*L\S+ (\S+)Z$/.exec(path)!;
      return Number(last) - Number(first);
    });
    expect(heights.map((height) => Math.round(height * 10) / 10)).toEqual([2, 6, 12]);
  });

  it('print 8,600,000 in thousands in English and in 萬 in Chinese', () => {
    expect(volumeScale(8.6e6, 'en')).toMatchObject({ divisor: 1e3, suffix: 'k', digits: 0 });
    expect(volumeScale(8.6e6, 'zh-HK')).toMatchObject({ divisor: 1e4, suffix: '萬', digits: 0 });
    expect(volumeScale(900, 'en')).toMatchObject({ divisor: 1, suffix: '' });
  });

  it('call 0 % class 1, 4.2 % class 2, 12.5 % class 3 and 45 % class 5', () => {
    expect([0, 0.042, 0.1, 0.125, 0.3, 0.45].map(burdenClass)).toEqual([1, 2, 2, 3, 4, 5]);
  });
});

describe('the strip of periods', () => {
  it('stacks 30 and 10 units in 40 px over a period of 20 in 20 px', () => {
    const columns = layoutPeriodStrip(
      [
        {
          id: 'jul',
          parts: [
            { origin: 'cn', quantity: 30 },
            { origin: 'vn', quantity: 10 },
          ],
        },
        { id: 'aug', parts: [{ origin: 'cn', quantity: 20 }] },
      ],
      { x: 20, width: 200, barHeight: 40, baseline: 66 },
    );
    expect(columns.map(({ total }) => total)).toEqual([40, 20]);
    expect(columns[0]!.parts).toEqual([
      { origin: 'cn', y: 36, height: 30 },
      { origin: 'vn', y: 26, height: 10 },
    ]);
    expect(columns[1]!.parts[0]!.height).toBe(20);
    expect(columns[1]!.x).toBe(120);
  });

  it('draws nothing, and no number that is not one, of periods without volume', () => {
    const columns = layoutPeriodStrip([{ id: 'jul', parts: [{ origin: 'cn', quantity: 0 }] }], {
      x: 0,
      width: 100,
      barHeight: 40,
      baseline: 66,
    });
    expect(columns[0]).toMatchObject({ total: 0, parts: [] });
  });
});

describe('a path writer', () => {
  it('leaves out a point 0.2 px away and an island of 2 points', () => {
    const writer = pathWriter(0.5);
    writer.moveTo(0, 0);
    writer.lineTo(0.2, 0.2);
    writer.lineTo(10, 0);
    writer.lineTo(10, 10);
    writer.closePath();
    writer.moveTo(50, 50);
    writer.lineTo(50.1, 50);
    writer.lineTo(50, 50.1);
    writer.closePath();
    expect(writer.text()).toBe('M0 0L10 0L10 10Z');
  });
});

describe('the words of what is pointed at', () => {
  const bounds = { width: 400, height: 300 };
  const size = { width: 100, height: 20 };
  const arc = Array.from({ length: 41 }, (_, n) => ({ x: n * 10, y: 150 }));

  it('stand 12 px over the middle of an arc', () => {
    expect(placeReadout(arc, size, bounds, [])).toEqual({ x: 150, y: 118, ...size });
  });

  it('stand under it where a name stands over it', () => {
    const name = { x: 180, y: 120, width: 60, height: 12 };
    expect(placeReadout(arc, size, bounds, [name])).toEqual({ x: 150, y: 162, ...size });
  });

  it('stay 4 px inside the map', () => {
    expect(placeReadout([{ x: 2, y: 2 }], size, bounds, [])).toEqual({ x: 4, y: 4, ...size });
  });
});
