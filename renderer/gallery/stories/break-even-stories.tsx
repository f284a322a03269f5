import { BreakEvenChart } from '../../charts/break-even-chart.tsx';
import { chartSizes } from '../../drawing/chart-sizes.ts';
import { CurveSlider } from '../../charts/curve-slider.tsx';
import { PlanMapChart } from '../../charts/plan-map-chart.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const axis = { from: 0, to: 0.5, left: 60, right: 700 };
const corners = [0, 0.068, 0.164, 0.239, 0.372, 0.5];
const costs = [1222, 1243.1, 1266.2, 1278.2, 1286.5, 1286.5];
const pieces = corners.slice(1).map((to, n) => ({
  letter: 'ABCDE'[n]!,
  points: [
    { at: corners[n]!, cost: costs[n]! },
    { at: to, cost: costs[n + 1]! },
  ],
}));
const vietnam = [0.86, 0.69, 0.46, 0.18, 0];
const shares = vietnam.map((vn, n) => ({
  from: corners[n]!,
  to: corners[n + 1]!,
  shares: [
    { origin: 'vn', share: vn },
    { origin: 'my', share: (1 - vn) * 0.46 },
    { origin: 'cn', share: (1 - vn) * 0.54 },
  ],
}));
const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

const mapAcross = Array.from({ length: 9 }, (_, n) => n / 16);
const mapUp = Array.from({ length: 9 }, (_, n) => 0.5 + n * 0.1875);
const mapCosts = (duty: number, freight: number) => [
  100 + 80 * duty + 10 * freight,
  112 + 20 * duty + 14 * freight,
  125 + 12 * freight,
];

export const breakEvenStories = [
  story({
    name: 'break-even',
    shows: 'charts/break-even-chart',
    render: () => (
      <BreakEvenChart
        name="Least cost by US duty on Vietnam"
        axis={axis}
        pieces={pieces}
        cornerTexts={corners.slice(1, -1).map(percent)}
        held={[
          { at: 0, cost: 1226.7 },
          { at: 0.5, cost: 1347.2 },
        ]}
        heldText="Keep plan B whatever comes"
        present={{ at: 0.125, text: 'today 12.5 %' }}
        chosen={{ at: 0.25, cost: 1278.9, held: 1286.9, texts: ['1,278.9', '8.0 saved'] }}
        shares={shares}
        sharesTexts={['Made in,', '% of units']}
        codeOf={(origin) => origin.toUpperCase()}
        printCost={(cost) => cost.toFixed(0)}
        printValue={(value, isLast) => `${Math.round(value * 100)}${isLast ? ' %' : ''}`}
        plotHeight={320}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'break-even-one-plan',
    shows: 'charts/break-even-chart',
    render: () => (
      <BreakEvenChart
        name="Least cost by sea freight"
        axis={{ ...axis, from: 0.5, to: 2 }}
        pieces={[
          {
            letter: 'A',
            points: [
              { at: 0.5, cost: 10 },
              { at: 2, cost: 12 },
            ],
          },
        ]}
        cornerTexts={[]}
        held={[]}
        heldText=""
        present={{ at: 1, text: 'today 100 %' }}
        chosen={{ at: 1, cost: 10.67, held: null, texts: ['10.67'] }}
        shares={[{ from: 0.5, to: 2, shares: [] }]}
        sharesTexts={['Made in,', '% of units']}
        codeOf={(origin) => origin.toUpperCase()}
        printCost={(cost) => cost.toFixed(1)}
        printValue={(value) => `${Math.round(value * 100)}`}
        plotHeight={200}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'curve-slider',
    shows: 'charts/curve-slider',
    render: () => (
      <CurveSlider
        label="US duty on Vietnam"
        axis={axis}
        corners={corners.slice(1, -1)}
        present={0.125}
        value={0.25}
        valueText="25.0 %, plan D"
        step={0.001}
        onChange={() => undefined}
      />
    ),
  }),
  story({
    name: 'plan-map',
    shows: 'charts/plan-map-chart',
    render: () => (
      <PlanMapChart
        name="Best plan by US duty on Vietnam and sea freight"
        across={mapAcross}
        up={mapUp}
        letters={['A', 'B', 'C']}
        costs={mapUp.map((freight) => mapAcross.map((duty) => mapCosts(duty, freight)))}
        present={[0.125, 1]}
        presentText="today"
        chosen={[0.3, 1.4]}
        chosenText="30 % and 140 %: plan B"
        acrossTitle="US duty on Vietnam →"
        upTitle="↑ Sea freight"
        printAcross={(value) => `${Math.round(value * 100)} %`}
        printUp={(value) => `${Math.round(value * 100)} %`}
        width={640}
        height={380}
        sizes={sizes}
        onPoint={() => undefined}
      />
    ),
  }),
];
