import { chartSizes } from '../../drawing/chart-sizes.ts';
import { PairedWaterfall, type PairedRow } from '../../charts/paired-waterfall.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const row = (label: string, one: number, other: number, tone: PairedRow['tone'] = 'cost'): PairedRow => ({
  id: label,
  label,
  tone,
  amounts: [one, other],
  values: [one.toFixed(2), other.toFixed(2)],
});
const rows = [
  row('Material', 3.55, 3.92),
  row('Conversion', 2.43, 2.65),
  row('Freight', 0.34, 0.42),
  row('Duty and fees', 1.52, 1.29, 'duty'),
  row('Handling', 0.33, 0.54),
  row('Fixed', 1.35, 3.24),
];
const total = { label: 'Landed', values: ['9.52', '12.06'] };
const heads = ['Dongguan, truck + sea', 'Penang, truck + sea'];

export const pairedStories = [
  story({
    name: 'paired-waterfall',
    shows: 'charts/paired-waterfall',
    render: () => (
      <PairedWaterfall
        name="Hair dryer in US West"
        heads={heads}
        rows={rows}
        total={total}
        width={420}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'paired-waterfall-inspector',
    shows: 'charts/paired-waterfall',
    render: () => (
      <PairedWaterfall
        name="Hair dryer in US West"
        heads={heads}
        rows={rows}
        total={total}
        width={312}
        sizes={sizes}
      />
    ),
  }),
];
