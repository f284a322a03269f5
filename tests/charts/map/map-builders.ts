import fc from 'fast-check';
import { modeDashes } from '../../../renderer/drawing/map/layout-arcs.ts';
import type { FlowMapOptions } from '../../../renderer/drawing/map/layout-flow-map.ts';
import type { MapFlow } from '../../../renderer/drawing/map/map-flow.ts';
import { siteKinds, type MapSite } from '../../../renderer/drawing/map/map-site.ts';
import { textWidth } from '../../../renderer/drawing/text-width.ts';
import type { Mode } from '../../../scenarios/domain/lane.ts';

/** A plant of the Mainland at 23° N 113° E, named by its id, unless said otherwise. */
export function aSite(id: string, given: Partial<MapSite> = {}): MapSite {
  return {
    id,
    name: id,
    kind: 'plant',
    territory: 'cn',
    latitude: 23,
    longitude: 113,
    total: null,
    state: 'open',
    ...given,
  };
}

export const dongguan = aSite('dongguan', { latitude: 23.02, longitude: 113.75, total: 900 });
export const suzhou = aSite('suzhou', { latitude: 31.31, longitude: 120.62, total: 500 });
export const penang = aSite('penang', { latitude: 5.41, longitude: 100.34, territory: 'my', total: 300 });
export const losAngeles = aSite('los_angeles', {
  kind: 'market',
  latitude: 33.8,
  longitude: -118.2,
  territory: 'us',
});
export const newYork = aSite('new_york', {
  kind: 'market',
  latitude: 40.7,
  longitude: -74.2,
  territory: 'us',
});
export const rotterdam = aSite('rotterdam', {
  kind: 'market',
  latitude: 51.9,
  longitude: 4.5,
  territory: 'eu',
});
export const singapore = aSite('singapore', {
  kind: 'market',
  latitude: 1.29,
  longitude: 103.85,
  territory: 'sg',
});
export const bangkok = aSite('bangkok', {
  kind: 'market',
  latitude: 13.75,
  longitude: 100.5,
  territory: 'th',
});

/** Finished goods of the Mainland by sea, unless said otherwise. */
export function aFlow(from: MapSite, to: MapSite, volume: number, given: Partial<MapFlow> = {}): MapFlow {
  const flow = { mode: 'sea' as const, origin: from.territory, isComponent: false, burden: null, ...given };
  const lane = `${from.id}_${to.id}_${flow.mode}`;
  return {
    id: `${lane} ${flow.origin} ${flow.isComponent}`,
    lane,
    from: from.id,
    to: to.id,
    volume,
    ...flow,
  };
}

/** The world at 976 × 560, with type of 12 and 11 pixels. */
export const world: FlowMapOptions = {
  width: 976,
  height: 560,
  region: 'world',
  type: {
    nameLine: 14.4,
    totalLine: 13.2,
    measure: (text, role) => textWidth(text, role === 'name' ? 12.4 : 11),
  },
};

const territories = ['cn', 'vn', 'my', 'th', 'us', 'eu'] as const;
const modes = Object.keys(modeDashes) as Mode[];

/** Sites anywhere on Earth, poles and antimeridian included, most of them where people trade. */
const latitude = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -35, max: 60, noNaN: true }) },
  fc.constantFrom(-90, 90, 0),
);
const longitude = fc.oneof(
  { weight: 6, arbitrary: fc.double({ min: -180, max: 180, noNaN: true }) },
  fc.constantFrom(-180, 180, -54, -15, -35, 0),
);

export const someSites: fc.Arbitrary<readonly MapSite[]> = fc
  .array(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 24 }),
      kind: fc.constantFrom(...siteKinds),
      territory: fc.constantFrom(...territories),
      latitude,
      longitude,
      total: fc.option(fc.double({ min: 0, max: 1e7, noNaN: true })),
      state: fc.constantFrom('open', 'candidate', 'closed'),
    }),
    { maxLength: 24 },
  )
  .map((sites) => sites.map((site, n) => ({ ...site, id: `s${n}` })));

export const someFlows = (sites: readonly MapSite[]): fc.Arbitrary<readonly MapFlow[]> =>
  sites.length === 0
    ? fc.constant([])
    : fc
        .array(
          fc.record({
            from: fc.constantFrom(...sites),
            to: fc.constantFrom(...sites),
            volume: fc.oneof(fc.double({ min: 0, max: 1e6, noNaN: true }), fc.constant(0)),
            mode: fc.constantFrom(...modes),
            origin: fc.constantFrom(...territories),
            isComponent: fc.boolean(),
          }),
          { maxLength: 60 },
        )
        .map((flows) =>
          flows.map(({ from, to, volume, ...given }, n) => ({
            ...aFlow(from, to, volume, given),
            id: `f${n}`,
          })),
        );

export const someMap = someSites.chain((sites) =>
  fc.record({ sites: fc.constant(sites), flows: someFlows(sites) }),
);
