import { chartSizes } from '../../drawing/chart-sizes.ts';
import { Heat } from '../../charts/heat.tsx';
import { PeriodColumns } from '../../charts/period-columns.tsx';
import { SmallMultiples } from '../../charts/small-multiples.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const months = ['Jul 26', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const volumes = [394, 405, 422, 448, 449, 419];

export const periodStories = [
  story({
    name: 'heat-use',
    shows: 'charts/heat',
    render: () => (
      <Heat
        name="Use of lines"
        rows={[
          { id: 'one', label: 'Dongguan: line 1' },
          { id: 'two', label: 'Penang: line 3' },
        ]}
        columns={months.map((label) => ({ id: label, label }))}
        cells={[
          [0.42, 0.61, 0.8, 0.93, 1, 0],
          [null, null, 0.55, 0.5, 0.745, 0.751],
        ]}
        edges={[0, 0.5, 0.75, 0.9, 0.995]}
        print={(share) => String(Math.round(share * 100))}
        width={520}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'period-columns',
    shows: 'charts/period-columns',
    render: () => (
      <PeriodColumns
        name="Served"
        columns={months.map((label, n) => ({
          id: label,
          label,
          total: String(volumes[n]),
          segments: [
            { id: 'cn', origin: 'cn', value: volumes[n]! * 0.7, title: 'CN' },
            { id: 'vn', origin: 'vn', value: volumes[n]! * 0.3, title: 'VN' },
          ],
        }))}
        width={520}
        plotHeight={100}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'period-columns-crowded',
    shows: 'charts/period-columns',
    render: () => (
      <PeriodColumns
        name="Served by week"
        columns={Array.from({ length: 40 }, (_, n) => ({
          id: `w${n}`,
          label: `W${n + 1}`,
          total: String(100 + n),
          segments: [{ id: 'th', origin: 'th', value: 100 + n, title: 'TH' }],
        }))}
        width={520}
        plotHeight={80}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'small-multiples',
    shows: 'charts/small-multiples',
    render: () => (
      <SmallMultiples
        name="Stock"
        items={[
          { id: 'a', label: 'Blender', note: 'US West', values: [0, 20, 80, 40, 10, 0] },
          { id: 'b', label: 'Blender', note: 'Rotterdam', values: [5, 5, 6, 9, 12, 3] },
          { id: 'c', label: 'Coffee maker with a long name', note: 'Singapore', values: [0, 0, 0, 0, 0, 1] },
        ]}
        ends={['Jul 26', 'Dec 26']}
        print={String}
        width={430}
        sizes={sizes}
      />
    ),
  }),
];
