import { chartSizes } from '../../drawing/chart-sizes.ts';
import { RegretTable, type RegretRow } from '../../charts/regret-table.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const futures = [
  { id: 'base', label: 'Base', note: '40 %' },
  { id: 'vietnam', label: 'US +25 % on Vietnam', note: '25 %' },
  { id: 'mainland', label: 'US +20 % on the Mainland', note: '25 %' },
  { id: 'excess', label: 'US +10 % on most origins', note: '10 %' },
];
const measures = [
  { id: 'expected', label: 'Average regret' },
  { id: 'cvar', label: 'Worst 10 %' },
  { id: 'regret', label: 'Most regret' },
];
const most = 3.1;
const cells = (regrets: readonly (number | null)[]): RegretRow['cells'] =>
  regrets.map((regret) =>
    regret === null
      ? { text: 'no plan', share: null }
      : { text: regret === 0 ? 'best' : regret.toFixed(2), share: regret / most },
  );
const values = (texts: readonly string[], least: readonly number[]): RegretRow['values'] =>
  texts.map((text, at) => ({ text, isLeast: least.includes(at) }));

export const futuresStories = [
  story({
    name: 'regret-table',
    shows: 'charts/regret-table',
    render: () => (
      <RegretTable
        name="Regret of each plan"
        rows={[
          {
            id: 'A',
            label: 'A · Nothing',
            cells: cells([0, 0, 3.1, 0]),
            values: values(['0.78', '29.4', '3.10'], []),
          },
          {
            id: 'B',
            label: 'B · Opening Penang',
            cells: cells([0.4, 0.7, 0, 0.9]),
            values: values(['0.43', '26.6', '0.90'], [0, 1, 2]),
          },
          {
            id: 'C',
            label: 'C · Opening Penang and qualifying Binh Duong to make Toaster',
            cells: cells([1.2, 1.9, 0.5, 2.5]),
            values: values(['1.33', '27.1', '2.50'], []),
          },
        ]}
        futures={futures}
        measures={measures}
        chosen="B"
        width={760}
        sizes={sizes}
        onChoose={() => undefined}
      />
    ),
  }),
  story({
    name: 'regret-table-no-plan',
    shows: 'charts/regret-table',
    render: () => (
      <RegretTable
        name="Regret of each plan"
        rows={[
          {
            id: 'A',
            label: 'A · Nothing',
            cells: cells([0, null]),
            values: values(['—', '—', '—'], []),
          },
        ]}
        futures={futures.slice(0, 2)}
        measures={measures}
        chosen={null}
        width={560}
        sizes={sizes}
      />
    ),
  }),
];
