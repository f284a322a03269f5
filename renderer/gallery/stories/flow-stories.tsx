import { chartSizes } from '../../drawing/chart-sizes.ts';
import { Dumbbell } from '../../charts/dumbbell.tsx';
import { Sankey } from '../../charts/sankey.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const places = [
  { id: 'foshan', label: 'Foshan parts', echelon: 0 },
  { id: 'dongguan', label: 'Dongguan', echelon: 1 },
  { id: 'penang', label: 'Penang', echelon: 1 },
  { id: 'hong_kong', label: 'Hong Kong', echelon: 2 },
  { id: 'us_west', label: 'US West', echelon: 3 },
  { id: 'rotterdam', label: 'Rotterdam', echelon: 3 },
];
const flow = (from: string, to: string, origin: string, value: number) => ({ from, to, origin, value });
const flows = [
  flow('foshan', 'dongguan', 'cn', 40),
  flow('foshan', 'penang', 'cn', 8),
  flow('dongguan', 'hong_kong', 'cn', 30),
  flow('hong_kong', 'us_west', 'cn', 12),
  flow('hong_kong', 'rotterdam', 'cn', 18),
  flow('penang', 'us_west', 'my', 20),
];

const sankeyOf = (drawn: typeof flows) => (
  <Sankey
    name="Flows"
    places={places}
    flows={drawn}
    print={String}
    describe={({ from, to }) => `${from} → ${to}`}
    width={640}
    height={260}
    sizes={sizes}
  />
);

export const flowStories = [
  story({ name: 'sankey', shows: 'charts/sankey', render: () => sankeyOf(flows) }),
  story({
    name: 'sankey-leads-back',
    shows: 'charts/sankey',
    render: () =>
      sankeyOf([...flows, flow('hong_kong', 'dongguan', 'cn', 5), flow('penang', 'dongguan', 'my', 2)]),
  }),
  story({ name: 'sankey-nothing', shows: 'charts/sankey', render: () => sankeyOf([]) }),
  story({
    name: 'dumbbell',
    shows: 'charts/dumbbell',
    render: () => (
      <Dumbbell
        name="What moves"
        items={[
          { id: 'a', label: 'Binh Duong → US West', origin: 'vn', before: 722, after: 210, change: '−512' },
          { id: 'b', label: 'Penang → US East', origin: 'my', before: 190, after: 470, change: '+280' },
          { id: 'c', label: 'Dongguan → Rotterdam', origin: 'cn', before: 640, after: 520, change: '−120' },
        ]}
        changeTitle="change"
        formatTick={String}
        width={420}
        sizes={sizes}
      />
    ),
  }),
];
