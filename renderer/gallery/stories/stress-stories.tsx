import { chartSizes } from '../../drawing/chart-sizes.ts';
import { StressChart, type StressItem } from '../../charts/stress-chart.tsx';
import { story } from '../story.ts';

const heads = {
  cost: ['Cost', 'USD m'],
  lost: ['Lost', '% of demand'],
  survive: ['Survives', 'days'],
  time: ['Affected', 'from day 1'],
  recover: ['Recovers', 'days'],
} as const;

const item = (
  id: string,
  label: string,
  cost: number | null,
  spent: number | null,
  share: number,
  surviveDays: number | null,
  recoverDays: number | null,
  isOpenEnded = false,
): StressItem => ({
  id,
  label,
  cost,
  spent,
  surviveDays,
  recoverDays,
  isOpenEnded,
  texts: {
    cost: cost === null ? 'no plan' : cost.toFixed(2),
    lost: cost === null ? '—' : share.toFixed(1),
    survive: surviveDays === null ? 'all' : String(surviveDays),
    recover: recoverDays === null ? '—' : `${isOpenEnded ? '≥ ' : ''}${recoverDays}`,
  },
  words: `${label}: ${cost ?? 'no plan'}`,
});

export const stressStories = [
  story({
    name: 'stress',
    shows: 'charts/stress-chart',
    render: () => (
      <StressChart
        name="What 62 days would cost, worst first"
        items={[
          item('border cn us', 'Mainland China → United States', null, null, 0, null, null),
          item('cluster prd', 'All of PRD', 4.1, -1.6, 12, 31, 61),
          item('mode sea', 'Everything by sea', 2.4, 0.9, 5.2, 0, 92, true),
          item('site dongguan', 'Dongguan', 0.84, 0.84, 0, null, null),
          item('site huizhou', 'Huizhou heaters', 0.4, 0.1, 0, null, 30),
        ]}
        chosen="cluster prd"
        outageDays={62}
        heads={heads}
        width={760}
        sizes={chartSizes('en', 1)}
        onChoose={() => undefined}
      />
    ),
  }),
];
