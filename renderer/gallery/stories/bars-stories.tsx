import { Bars } from '../../charts/bars.tsx';
import { chartSizes } from '../../drawing/chart-sizes.ts';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);

export const barsStories = [
  story({
    name: 'bars-service',
    shows: 'charts/bars',
    render: () => (
      <Bars
        name="Service"
        items={[
          {
            id: 'us_west',
            label: 'US West',
            heading: 'by market',
            segments: [
              { id: 'onTime', value: 0.9, fill: 's3', title: 'on time: 90 %' },
              { id: 'late', value: 0.06, fill: 's1', title: 'late: 6 %' },
              { id: 'short', value: 0.04, fill: 'lack', title: 'short: 4 %' },
            ],
            value: '96.0',
          },
          {
            id: 'rotterdam',
            label: 'Rotterdam',
            segments: [{ id: 'onTime', value: 1, fill: 's3', title: 'on time: 100 %' }],
            value: '100.0',
          },
        ]}
        most={1}
        width={420}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'bars-concentration',
    shows: 'charts/bars',
    render: () => (
      <Bars
        name="Concentration"
        items={[
          {
            id: 'us_west',
            label: 'US West',
            segments: [
              { id: 'my', value: 0.46, fill: { origin: 'my' }, title: 'Malaysia: 46 %' },
              { id: 'cn', value: 0.34, fill: { origin: 'cn' }, title: 'Mainland: 34 %' },
              { id: 'vn', value: 0.2, fill: { origin: 'vn' }, title: 'Vietnam: 20 %' },
            ],
            value: 'MY 46 · CN 34',
            onOpen: () => undefined,
          },
        ]}
        most={1}
        width={420}
        sizes={sizes}
      />
    ),
  }),
];
