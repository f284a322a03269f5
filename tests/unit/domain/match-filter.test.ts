import { describe, expect, it } from 'vitest';
import type { z } from 'zod';
import { group } from '../../../scenarios/domain/group.ts';
import { filterMatcher, type FilteredLine } from '../../../scenarios/domain/match-filter.ts';
import { filter } from '../../../scenarios/domain/policy.ts';
import { product } from '../../../scenarios/domain/product.ts';
import { site } from '../../../scenarios/domain/site.ts';
import { laneId, periodId, productId, siteId, territoryId } from '../../../scenarios/domain/primitives.ts';

const aSite = (id: string, territory: string, cluster: string | null) =>
  site.parse({ id, name: id, territory, cluster, latitude: 0, longitude: 0, roles: ['plant'] });
const network = {
  sites: [
    aSite('shenzhen', 'cn', 'PRD'),
    aSite('suzhou', 'cn', 'YRD'),
    aSite('penang', 'my', null),
    aSite('la', 'us', null),
  ],
  products: [
    product.parse({ id: 'fan', name: 'Fan', family: 'home' }),
    product.parse({ id: 'drill', name: 'Drill', family: 'tools' }),
  ],
  groups: [
    group.parse({ id: 'asia', of: 'sites', members: ['@china', 'penang'] }),
    group.parse({ id: 'china', of: 'sites', members: ['shenzhen', 'suzhou'] }),
  ],
};
const line: FilteredLine = {
  site: siteId.parse('shenzhen'),
  toSite: siteId.parse('la'),
  product: productId.parse('fan'),
  origin: territoryId.parse('cn'),
  mode: 'sea',
  lane: laneId.parse('sz_la_sea'),
  period: periodId.parse('p1'),
};
const matches = (stated: z.input<typeof filter>, changed: Partial<FilteredLine> = {}) =>
  filterMatcher(network, filter.parse(stated))({ ...line, ...changed });
const at = (id: string) => ({ site: siteId.parse(id) });

describe('filterMatcher', () => {
  it('matches everything when 0 fields are stated, lines that lack fields too', () => {
    expect(matches({}, { toSite: null, mode: null, lane: null, period: null })).toBe(true);
  });

  it.each([
    ['sites', { sites: 'shenzhen' }, { sites: 'suzhou' }],
    ['groups of groups', { sites: '@asia' }, { sites: ['@nobody', 'penang'] }],
    ['toSites', { toSites: ['la'] }, { toSites: 'penang' }],
    ['clusters', { clusters: ['PRD'] }, { clusters: ['YRD'] }],
    ['territories', { territories: 'cn' }, { territories: 'us' }],
    ['toTerritories', { toTerritories: 'us' }, { toTerritories: 'cn' }],
    ['products', { products: 'fan' }, { products: ['drill'] }],
    ['families', { families: ['home', 'garden'] }, { families: ['tools'] }],
    ['origins', { origins: 'cn' }, { origins: ['my', 'vn'] }],
    ['modes', { modes: ['air', 'sea'] }, { modes: ['air'] }],
    ['lanes', { lanes: 'sz_la_sea' }, { lanes: 'sz_la_air' }],
    ['periods', { periods: ['p1', 'p2'] }, { periods: 'p2' }],
    ['an empty list', {}, { sites: [] }],
  ] satisfies [string, z.input<typeof filter>, z.input<typeof filter>][])(
    'tells by %s 1 filter that matches from 1 that does not',
    (_, one, other) => {
      expect([matches(one), matches(other)]).toEqual([true, false]);
    },
  );

  it('needs all of 2 stated fields: a cluster inside another territory matches nothing', () => {
    expect(matches({ territories: 'my', clusters: ['PRD'] })).toBe(false);
    expect(matches({ territories: 'my' }, at('penang'))).toBe(true);
  });

  it('does not match a line that lacks 1 stated field', () => {
    expect(matches({ toSites: 'la' }, { toSite: null })).toBe(false);
    expect(matches({ modes: ['sea'] }, { mode: null })).toBe(false);
    expect(matches({ clusters: ['PRD'] }, at('penang'))).toBe(false);
  });
});
