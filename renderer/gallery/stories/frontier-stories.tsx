import { chartSizes } from '../../drawing/chart-sizes.ts';
import { FrontierChart } from '../../charts/frontier-chart.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const points = [
  { cost: 25.36, measure: 86.7 },
  { cost: 25.49, measure: 74.8 },
  { cost: 25.69, measure: 68.9 },
  { cost: 25.83, measure: 63.0 },
  { cost: 25.95, measure: 57.1 },
  { cost: 26.14, measure: 51.1 },
  { cost: 26.6, measure: 42.3 },
  { cost: 27.07, measure: 39.3 },
];

export const frontierStories = [
  story({
    name: 'frontier',
    shows: 'charts/frontier-chart',
    render: () => (
      <FrontierChart
        name="Cost against concentration"
        points={points}
        isStepped={false}
        knees={[5]}
        chosen={3}
        labels={[
          { place: 5, text: 'knee: 51.1 %' },
          { place: 0, text: 'cheapest 86.7 %' },
          { place: 7, text: 'least 39.3 %' },
        ]}
        chosenText="63.0 %, USD 25.8 m"
        measureTitle="Share of the territory where most is made, % of units"
        printCost={(cost) => cost.toFixed(1)}
        printMeasure={(measure) => measure.toFixed(0)}
        width={760}
        plotHeight={260}
        sizes={sizes}
        onChoose={() => undefined}
      />
    ),
  }),
  story({
    name: 'frontier-stepped',
    shows: 'charts/frontier-chart',
    render: () => (
      <FrontierChart
        name="Cost against the slowest route"
        points={[
          { cost: 1000, measure: 36 },
          { cost: 1200, measure: 18 },
          { cost: 2000, measure: 4 },
        ]}
        isStepped
        knees={[1]}
        chosen={1}
        labels={[
          { place: 1, text: 'knee: 18 days' },
          { place: 0, text: 'cheapest 36 days' },
          { place: 2, text: 'least 4 days' },
        ]}
        chosenText="18 days, HKD 1.2 k"
        measureTitle="Days of the slowest route to a market"
        printCost={(cost) => cost.toFixed(0)}
        printMeasure={(measure) => measure.toFixed(0)}
        width={560}
        plotHeight={200}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'frontier-one-point',
    shows: 'charts/frontier-chart',
    render: () => (
      <FrontierChart
        name="Cost against carbon"
        points={[{ cost: 10, measure: 5 }]}
        isStepped={false}
        knees={[]}
        chosen={0}
        labels={[{ place: 0, text: 'cheapest 5 t' }]}
        chosenText="5 t, 10"
        measureTitle="Carbon, t CO₂e"
        printCost={(cost) => cost.toFixed(1)}
        printMeasure={(measure) => measure.toFixed(1)}
        width={400}
        plotHeight={160}
        sizes={sizes}
      />
    ),
  }),
];
