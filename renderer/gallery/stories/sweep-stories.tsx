import { chartSizes } from '../../drawing/chart-sizes.ts';
import { Heat } from '../../charts/heat.tsx';
import { SweepLine } from '../../charts/sweep-line.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const costs = [1222, 1243.1, null, 1266.2, 1278.2, 1286.5];
const vietnam = [0.86, 0.69, 0, 0.46, 0.18, 0];
const totals = [
  [10, 11, 12.4],
  [11.5, null, 15],
];

export const sweepStories = [
  story({
    name: 'sweep-line',
    shows: 'charts/sweep-line',
    render: () => (
      <SweepLine
        name="Landed cost by US duty on Vietnam"
        points={costs.map((cost, n) => ({
          id: String(n),
          value: `${n * 10} %`,
          cost,
          text: cost === null ? 'no plan' : cost.toFixed(0),
          shares:
            cost === null
              ? []
              : [
                  { origin: 'vn', share: vietnam[n]! },
                  { origin: 'cn', share: 1 - vietnam[n]! },
                ],
        }))}
        chosen="1"
        present={{ cost: 1230, text: 'as it is 1,230' }}
        sharesTexts={['Made in,', '% of units']}
        codeOf={(origin) => origin.toUpperCase()}
        printCost={(cost) => cost.toFixed(0)}
        plotHeight={180}
        width={640}
        sizes={sizes}
        onChoose={() => undefined}
      />
    ),
  }),
  story({
    name: 'sweep-heat',
    shows: 'charts/heat',
    render: () => (
      <Heat
        name="Landed cost by sea freight and US duty"
        rows={[
          { id: '0.8', label: '80 %' },
          { id: '1.2', label: '120 %' },
        ]}
        columns={['0 %', '25 %', '50 %'].map((label) => ({ id: label, label }))}
        cells={totals.map((row) => row.map((total) => (total === null ? null : (total - 10) / 5)))}
        texts={totals.map((row) => row.map((total) => (total === null ? '—' : total.toFixed(1))))}
        chosen={{ row: '0.8', column: '25 %' }}
        edges={[0, 0.2, 0.4, 0.6, 0.8]}
        print={String}
        width={400}
        sizes={sizes}
        onOpen={() => undefined}
      />
    ),
  }),
];
