import { dayNumber } from '../../../scenarios/domain/calendar-day.ts';
import { chartSizes } from '../../drawing/chart-sizes.ts';
import { DutyStack, type DutyStackProps } from '../../charts/duty-stack.tsx';
import type { DutyRow } from '../../charts/layout-duty-columns.ts';
import type { DutySpan, DutyStackData } from '../../charts/layout-duty-stack.ts';
import { monthTicks } from '../../charts/month-ticks.ts';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const day = dayNumber;
const [fromDay, toDay] = [day('2026-07-01'), day('2027-07-01')];
const months = ['2027', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const row = (id: string, given: Partial<DutyRow>): DutyRow => ({
  id,
  title: id,
  authority: 'HTS column 1, 9503.00.00',
  joins: 'adds',
  rate: '—',
  status: 'in force',
  isCounted: false,
  confidence: { full: 3, word: 'high' },
  age: '12 d',
  isOld: false,
  description: `${id}: in force`,
  ...given,
});

const span = (from: string | null, to: string | null, look: DutySpan['look'], label: string): DutySpan => ({
  fromDay: from === null ? fromDay - 1 : day(from),
  toDay: to === null ? toDay + 1 : day(to),
  look,
  label,
});

const rows: readonly DutyRow[] = [
  row('MFN rate', { joins: 'base', rate: '0', isCounted: true }),
  row('Forced labour, section 301', {
    authority: '91 FR 47318, 24 Jul 2026',
    rate: '12.5',
    isCounted: true,
    age: '△ 46 d',
    isOld: true,
  }),
  row('Section 301, list 4B', { rate: '0', status: 'suspended' }),
  row('Surcharge, section 122', { authority: 'Proclamation of 20 February 2026', status: 'ended' }),
  row('Preference', { authority: 'A free trade agreement', joins: 'replaces', status: 'set aside' }),
  row('Truce of 10 Nov 2025', {
    authority: 'Lapsed 10 Nov 2026, no notice found',
    rate: '?',
    status: 'unknown',
    confidence: { full: 1, word: 'low' },
  }),
  row('Excess capacity, section 301', {
    authority: 'Docket without a rate announced',
    status: 'proposed',
    confidence: { full: 0, word: 'unverified' },
  }),
];

const data: DutyStackData = {
  fromDay,
  toDay,
  day: day('2026-12-15'),
  today: day('2026-11-20'),
  ticks: monthTicks(fromDay, toDay).map(({ day, month }) => ({ day, month, label: months[month % 12]! })),
  total: [
    { fromDay, toDay: day('2026-07-24'), rate: 0.1 },
    { fromDay: day('2026-07-24'), toDay, rate: 0.125 },
  ],
  outlooks: [
    {
      id: 'truce',
      look: 'unknown',
      label: '22.5 if truce lapsed',
      stretches: [
        { fromDay, toDay: day('2026-07-24'), rate: 0.1 },
        { fromDay: day('2026-07-24'), toDay: day('2026-11-10'), rate: 0.125 },
        { fromDay: day('2026-11-10'), toDay, rate: 0.225 },
      ],
    },
    {
      id: 'both',
      look: 'proposed',
      label: '32.5 if both came',
      stretches: [
        { fromDay: day('2026-11-10'), toDay: day('2027-02-01'), rate: 0.225 },
        { fromDay: day('2027-02-01'), toDay, rate: 0.325 },
      ],
    },
  ],
  rows: [
    { spans: [span(null, null, 'free', 'Free')] },
    { spans: [span('2026-07-24', null, 'inForce', '12.5 %')] },
    { spans: [span(null, null, 'free', '15 % suspended')] },
    { spans: [span(null, '2026-07-24', 'ended', '10 %')] },
    { spans: [span('2026-09-01', '2027-03-01', 'setAside', '4.2 % not charged')] },
    { spans: [span('2026-11-10', null, 'unknown', '?')] },
    { spans: [span('2027-02-01', null, 'proposed', '10 % assumed')] },
  ],
};

const common: Omit<DutyStackProps, 'width'> = {
  name: 'A toy made in the Mainland pays 12.5 % on entering the United States',
  data,
  rows,
  headers: {
    layer: 'Layer and authority',
    joins: 'joins',
    rate: 'rate, %',
    status: 'status',
    confidence: 'confidence',
    age: 'age',
  },
  figure: {
    note: 'Duty on FOB value, 15 Dec 2026',
    value: '12.5 %',
    lines: ['2 layers in force, 1 suspended', '1 unknown, 1 proposed'],
  },
  legend: [
    { look: 'inForce', label: 'In force' },
    { look: 'free', label: 'Free or suspended' },
    { look: 'ended', label: 'Expired, struck down' },
    { look: 'setAside', label: 'Set aside' },
    { look: 'proposed', label: 'Proposed' },
    { look: 'unknown', label: 'Unknown' },
  ],
  dayLabel: '15 Dec 2026',
  todayLabel: 'today',
  printRate: (rate) => String(Math.round(rate * 1e4) / 100),
  sizes,
};

export const dutyStories = [
  story({
    name: 'duty-stack',
    shows: 'charts/duty-stack',
    render: () => (
      <DutyStack
        {...common}
        width={966}
        chosen="Forced labour, section 301"
        onChoose={() => undefined}
        onDay={() => undefined}
        dayName="Date of arrival"
      />
    ),
  }),
  story({
    name: 'duty-stack-narrow',
    shows: 'charts/duty-stack',
    render: () => <DutyStack {...common} width={660} />,
  }),
  story({
    name: 'duty-stack-nothing',
    shows: 'charts/duty-stack',
    render: () => (
      <DutyStack
        {...common}
        data={{ ...data, total: [{ fromDay, toDay, rate: 0 }], outlooks: [], rows: [] }}
        rows={[]}
        figure={{ note: 'Duty on FOB value, 15 Dec 2026', value: '0 %', lines: [] }}
        width={966}
      />
    ),
  }),
];
