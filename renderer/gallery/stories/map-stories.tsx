import type { MapFlow } from '../../drawing/map/map-flow.ts';
import type { MapSelection } from '../../charts/map/map-item.ts';
import type { MapSite } from '../../drawing/map/map-site.ts';
import { FlowPicture, type FlowPictureProps } from './flow-picture.tsx';
import { story } from '../story.ts';

const site = (
  id: string,
  name: string,
  kind: MapSite['kind'],
  territory: string,
  latitude: number,
  longitude: number,
  total: number | null,
): MapSite => ({ id, name, kind, territory, latitude, longitude, total, state: 'open' });

const sites: readonly MapSite[] = [
  site('dongguan', 'Dongguan', 'plant', 'cn', 23.02, 113.75, 1_767_000),
  site('suzhou', 'Suzhou', 'plant', 'cn', 31.31, 120.62, 1_280_000),
  site('binh_duong', 'Binh Duong', 'plant', 'vn', 10.98, 106.65, 829_000),
  site('penang', 'Penang', 'plant', 'my', 5.41, 100.34, 900_000),
  { ...site('batam', 'Batam', 'plant', 'id', 1.15, 104.02, null), state: 'candidate' },
  { ...site('cebu', 'Cebu', 'plant', 'ph', 10.3, 123.9, null), state: 'closed' },
  site('hong_kong', 'Hong Kong', 'hub', 'hk', 22.37, 114.14, null),
  site('foshan', 'Foshan parts', 'supplier', 'cn', 23.02, 113.1, null),
  site('us_west', 'US West', 'market', 'us', 33.77, -118.19, 1_051_000),
  site('us_east', 'US East', 'market', 'us', 40.74, -74.17, 810_000),
  site('rotterdam', 'Rotterdam', 'market', 'eu', 51.92, 4.48, 1_390_000),
  site('singapore', 'Singapore', 'market', 'sg', 1.29, 103.85, 120_000),
  site('shanghai', 'Shanghai', 'market', 'cn', 31.22, 121.46, 300_000),
];

const flow = (from: string, to: string, volume: number, given: Partial<MapFlow> = {}): MapFlow => {
  const origin = sites.find(({ id }) => id === from)?.territory ?? 'cn';
  const lane = `${from}_${to}`;
  const flow = { mode: 'sea' as const, origin, isComponent: false, burden: 0.042, ...given };
  return { id: `${lane} ${flow.mode} ${flow.origin}`, lane, from, to, volume, ...flow };
};

const flows: readonly MapFlow[] = [
  flow('dongguan', 'rotterdam', 700_000, { burden: 0.042 }),
  flow('suzhou', 'rotterdam', 520_000),
  flow('suzhou', 'rotterdam', 60_000, { mode: 'rail' }),
  flow('dongguan', 'us_west', 360_000, { burden: 0.272 }),
  flow('dongguan', 'us_east', 180_000, { burden: 0.392 }),
  flow('suzhou', 'us_west', 110_000, { burden: 0.272 }),
  flow('penang', 'us_east', 470_000, { burden: 0.142 }),
  flow('penang', 'us_west', 300_000, { burden: 0.142 }),
  flow('binh_duong', 'us_west', 150_000, { burden: 0.292 }),
  flow('binh_duong', 'us_east', 40_000, { mode: 'air', burden: 0.292 }),
  flow('binh_duong', 'rotterdam', 310_000, { burden: 0 }),
  flow('binh_duong', 'us_west', 50_000, { origin: 'cn', burden: 0.45 }),
  flow('suzhou', 'shanghai', 300_000, { mode: 'truck', burden: 0 }),
  flow('dongguan', 'singapore', 90_000, { burden: 0 }),
  flow('foshan', 'dongguan', 800_000, { mode: 'truck', isComponent: true }),
  flow('dongguan', 'binh_duong', 400_000, { isComponent: true }),
  flow('suzhou', 'penang', 200_000, { isComponent: true }),
];

const differences: readonly MapFlow[] = [
  flow('binh_duong', 'us_west', -512_000),
  flow('binh_duong', 'us_east', -440_000),
  flow('penang', 'us_east', 280_000),
  flow('dongguan', 'us_west', 222_000),
  flow('penang', 'us_west', 190_000),
  flow('dongguan', 'rotterdam', -120_000),
];

const picture = (given: Partial<FlowPictureProps> = {}) => (
  <FlowPicture
    name="Flows"
    flows={flows}
    sites={sites}
    width={976}
    height={580}
    colourBy="origin"
    {...given}
  />
);

const lane: MapSelection = { collection: 'lanes', ids: ['penang_us_west'] };
const plant: MapSelection = { collection: 'sites', ids: ['dongguan'] };

/** Maps of one fictional plan. The ground is fetched when the page is shown, and is no part of the snapshots. */
export const mapStories = [
  story({ name: 'map-by-origin', shows: 'charts/map/map-frame', render: () => picture() }),
  story({
    name: 'map-by-mode',
    shows: 'charts/map/map-frame',
    render: () => picture({ colourBy: 'mode' }),
  }),
  story({
    name: 'map-by-burden',
    shows: 'charts/map/map-frame',
    render: () => picture({ colourBy: 'burden' }),
  }),
  story({
    name: 'map-lane-chosen',
    shows: 'charts/map/map-frame',
    render: () => picture({ selection: lane }),
  }),
  story({
    name: 'map-site-chosen',
    shows: 'charts/map/map-frame',
    render: () => picture({ selection: plant }),
  }),
  story({
    name: 'map-of-asia',
    shows: 'charts/map/map-frame',
    render: () => picture({ region: 'asia' }),
  }),
  story({
    name: 'map-of-differences',
    shows: 'charts/map/map-frame',
    render: () =>
      picture({ flows: differences, isDifference: true, labels: 'names', width: 436, height: 230 }),
  }),
  story({
    name: 'map-thumbnail',
    shows: 'charts/map/map-frame',
    render: () => picture({ labels: 'none', width: 200, height: 100 }),
  }),
  story({ name: 'map-nothing', shows: 'charts/map/map-frame', render: () => picture({ flows: [] }) }),
];
