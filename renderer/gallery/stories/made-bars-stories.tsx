import { chartSizes } from '../../drawing/chart-sizes.ts';
import { MadeBars } from '../../charts/made-bars.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const parts = (...shares: readonly (readonly [string, number])[]) =>
  shares.map(([territory, share]) => ({ territory, share }));
const plans = [
  {
    id: 'A',
    title: 'Plan A',
    note: 'best',
    bars: [parts(['cn', 0.87], ['vn', 0.13]), parts(['cn', 1]), parts(['cn', 0.4], ['vn', 0.6])],
  },
  {
    id: 'B',
    title: 'Plan B',
    note: '+1.47 %',
    bars: [parts(['cn', 0.55], ['vn', 0.25], ['my', 0.2]), parts(['cn', 0.9], ['vn', 0.1]), parts(['my', 1])],
  },
  {
    id: 'C',
    title: 'Plan C',
    note: '+1.90 %',
    bars: [parts(['vn', 0.7], ['cn', 0.3]), parts(['vn', 1]), []],
  },
];

export const madeBarsStories = [
  story({
    name: 'made-bars',
    shows: 'charts/made-bars',
    render: () => (
      <MadeBars
        name="Where each plan makes its goods"
        plans={plans}
        groups={['All goods', 'Blender', 'Coffee maker']}
        order={['cn', 'vn', 'my']}
        chosen="B"
        codeOf={(territory) => territory.toUpperCase()}
        width={760}
        sizes={sizes}
        onChoose={() => undefined}
      />
    ),
  }),
  story({
    name: 'made-bars-narrow',
    shows: 'charts/made-bars',
    render: () => (
      <MadeBars
        name="Where each plan makes its goods"
        plans={plans}
        groups={['All goods', 'Blender', 'Coffee maker']}
        order={['cn', 'vn', 'my']}
        chosen={null}
        codeOf={(territory) => territory.toUpperCase()}
        width={320}
        sizes={sizes}
      />
    ),
  }),
];
