import fc from 'fast-check';
import type { GeometryCollection, Topology } from 'topojson-specification';
import { describe, expect, it } from 'vitest';
import land110 from 'world-atlas/land-110m.json';
import land50 from 'world-atlas/land-50m.json';
import { coastlinePath, graticulePath, landOf } from '../../../renderer/drawing/map/coastline.ts';
import {
  groundSize,
  insetProjection,
  mapProjection,
  worldEdges,
} from '../../../renderer/drawing/map/map-projection.ts';
import { mapRegions } from '../../../renderer/drawing/map/map-region.ts';
import {
  boundedView,
  fittedView,
  unviewed,
  viewed,
  zoomedAbout,
} from '../../../renderer/drawing/map/map-view.ts';
import { dongguan, singapore, suzhou } from './map-builders.ts';

type Atlas = Topology<{ land: GeometryCollection }>;

/** The longest way that a coast takes between two points, in pixels. Along the foot of the map lies the pole, a straight line. */
function longestStep(path: string): number {
  const foot = mapProjection('world', groundSize.width, groundSize.height).ground()([145, -88])![1];
  let longest = 0;
  for (const ring of path.split('M').slice(1)) {
    const points = ring
      .replace('Z', '')
      .split('L')
      .map((pair) => pair.split(' ').map(Number));
    for (const [n, [x, y]] of points.entries()) {
      const [nextX, nextY] = points[n + 1] ?? [x, y];
      if (y! > foot && nextY! > foot) continue;
      longest = Math.max(longest, Math.hypot(nextX! - x!, nextY! - y!));
    }
  }
  return longest;
}

describe('the ground of the world', () => {
  for (const [detail, atlas] of [
    ['110m', land110],
    ['50m', land50],
  ] as const) {
    it(`draws no coast of ${detail} across the seam or a pole: no step of more than 120 px of 1,000`, () => {
      const path = coastlinePath(landOf(atlas as unknown as Atlas), mapProjection('world', 976, 560), 0.5);
      expect(path.length).toBeGreaterThan(10_000);
      expect(path).not.toMatch(/NaN/);
      expect(longestStep(path)).toBeLessThan(120);
    });
  }

  it('shows 15° W at the left edge and 54° W at the right edge of the equator', () => {
    const { project } = mapProjection('world', 976, 560);
    expect(project({ latitude: 0, longitude: -15 }).x).toBeCloseTo(0, 6);
    expect(project({ latitude: 0, longitude: -54 }).x).toBeCloseTo(976, 6);
  });

  it('has Asia left of America: Hong Kong at 40 % and Los Angeles at 77 % of the width', () => {
    const { project } = mapProjection('world', 976, 560);
    expect(project({ latitude: 22.3, longitude: 114.2 }).x / 976).toBeCloseTo(0.41, 1);
    expect(project({ latitude: 33.8, longitude: -118.2 }).x / 976).toBeCloseTo(0.77, 1);
  });

  it('shows every site, also one in São Paulo at 46.6° W, which lies behind the usual edge', () => {
    const place = fc.record({
      latitude: fc.double({ min: -60, max: 75, noNaN: true }),
      longitude: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(place, { maxLength: 12 }), (sites) => {
        const all = [...sites, { latitude: -23.5, longitude: -46.6 }];
        const { project } = mapProjection('world', 976, 560, all);
        for (const site of all) {
          const { x } = project(site);
          expect(x).toBeGreaterThanOrEqual(-1);
          expect(x).toBeLessThanOrEqual(977);
        }
      }),
    );
  });

  it('keeps its usual edges where no site lies in the Atlantic', () => {
    expect(worldEdges([{ latitude: 0, longitude: 4.5 }])).toEqual({ west: -15, east: 306 });
  });

  it('has a graticule of meridians and parallels', () => {
    expect(graticulePath(mapProjection('world', 976, 560)).split('M').length).toBeGreaterThan(15);
  });
});

describe('the ground of regions', () => {
  it('fits every preset to the width, west at 0 and east at 976', () => {
    for (const { id, west, east, latitude } of mapRegions.filter(({ id }) => id !== 'world')) {
      const { project } = mapProjection(id, 976, 560);
      expect(project({ latitude, longitude: west }).x, id).toBeCloseTo(0, 6);
      expect(project({ latitude, longitude: east }).x, id).toBeCloseTo(976, 6);
      expect(project({ latitude, longitude: (west + east) / 2 }).y, id).toBeCloseTo(280, 6);
    }
  });

  it('draws a pole at a finite point', () => {
    expect(
      Math.abs(mapProjection('asia', 976, 560).project({ latitude: 90, longitude: 100 }).y),
    ).toBeLessThan(1e5);
  });

  it('shows Suzhou and Singapore inside an inset of 262 × 236, with 18 px for its title', () => {
    const { project } = insetProjection([suzhou, dongguan, singapore], 262, 236);
    for (const site of [suzhou, singapore]) {
      const { x, y } = project(site);
      expect(x).toBeGreaterThan(10);
      expect(x).toBeLessThan(252);
      expect(y).toBeGreaterThan(22);
      expect(y).toBeLessThan(226);
    }
  });

  it('computes coasts at 1,000 px, whatever the size they are drawn at', () => {
    const small = mapProjection('asia', 400, 300);
    const large = mapProjection('asia', 1600, 900);
    expect(small.key).toBe(large.key);
    expect(small.ground()([111, 17])).toEqual([groundSize.width / 2, groundSize.height / 2]);
  });

  it('gives the place under a point back to 6 digits, and none beside the world', () => {
    for (const region of ['world', 'asia'] as const) {
      const { project, unproject } = mapProjection(region, 976, 700);
      const place = unproject(project(dongguan))!;
      expect(place.latitude).toBeCloseTo(dongguan.latitude, 6);
      expect(place.longitude).toBeCloseTo(dongguan.longitude, 6);
    }
    expect(mapProjection('world', 976, 700).unproject({ x: 4, y: 4 })).toBeNull();
  });
});

describe('the view of a map', () => {
  it('keeps the point under the pointer when zooming 3 times', () => {
    const about = { x: 300, y: 200 };
    const view = zoomedAbout(fittedView, 3, about, 976, 560);
    expect(view.zoom).toBe(3);
    expect(viewed(view, about)).toEqual(about);
    expect(unviewed(view, about)).toEqual(about);
  });

  it('is fitted again when zoomed out below 1', () => {
    expect(boundedView({ zoom: 0.4, x: 50, y: 9 }, 976, 560)).toEqual(fittedView);
  });

  it('leaves at least half of the map in sight when dragged 5,000 px away', () => {
    expect(boundedView({ zoom: 1, x: 5000, y: -5000 }, 976, 560)).toEqual({ zoom: 1, x: 488, y: -280 });
  });
});
