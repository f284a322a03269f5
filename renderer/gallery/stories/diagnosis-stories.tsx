import { chartSizes } from '../../drawing/chart-sizes.ts';
import { LimitsChart } from '../../charts/limits-chart.tsx';
import { story } from '../story.ts';

const opens = { onOpen: () => undefined };

export const diagnosisStories = [
  story({
    name: 'limits',
    shows: 'charts/limits-chart',
    render: () => (
      <LimitsChart
        name="What is stated, and what would do"
        heads={{ stated: 'Stated', wouldDo: 'Would do' }}
        items={[
          {
            id: 'demand',
            label: 'Kettle for Chicago and Lagos',
            heading: 'Conflict 1',
            mark: { stated: 500, wouldDo: 300 },
            texts: { stated: '500 units', wouldDo: '300 units' },
            words: '500 units must be served: Kettle for Chicago and Lagos',
            ...opens,
          },
          {
            id: 'throughput',
            label: 'Throughput of Dongguan',
            mark: { stated: 300, wouldDo: 500 },
            texts: { stated: '300 units a month', wouldDo: '500 units a month' },
            words: 'Throughput of Dongguan: 300 units a month',
            ...opens,
          },
          {
            id: 'lane',
            label: 'Capacity of Dongguan → Chicago by sea',
            heading: 'Conflict 2',
            mark: { stated: 0, wouldDo: 12.5 },
            texts: { stated: '0 TEU a month', wouldDo: '12.5 TEU a month' },
            words: 'Capacity of Dongguan → Chicago by sea: 0 TEU a month',
            ...opens,
          },
          {
            id: 'cap',
            label: 'Most that Half of China allows',
            mark: { stated: 0.5, wouldDo: null },
            texts: { stated: '50 %', wouldDo: '—' },
            words: 'Most that Half of China allows: 50 %',
            ...opens,
          },
          {
            id: 'standing',
            label: 'Dongguan stays open',
            mark: null,
            texts: { stated: '—', wouldDo: 'without it' },
            words: 'Dongguan stays open',
            ...opens,
          },
        ]}
        width={760}
        sizes={chartSizes('en', 1)}
      />
    ),
  }),
];
