import { chartSizes } from '../../drawing/chart-sizes.ts';
import { Waterfall, type WaterfallItem } from '../../charts/waterfall.tsx';
import { story } from '../story.ts';

const sizes = chartSizes('en', 1);
const item = (id: string, amount: number, tone: WaterfallItem['tone'] = 'cost'): WaterfallItem => ({
  id,
  label: id,
  amount,
  tone,
  value: amount.toFixed(2),
});

const unit = [
  item('Material', 10.1),
  item('Conversion', 3.6),
  item('Sea freight', 1.34),
  item('Handling', 0.52),
  item('Duty: MFN 4.2 %', 0.76, 'duty'),
  item('Duty: forced labour 10 %', 1.82, 'duty'),
  item('Entry fees', 0.09, 'duty'),
  item('In transit and holding', 0.38),
];

const changes = [
  item('US duty, goods of Vietnam', -14.6, 'change'),
  item('US duty, goods of the Mainland', 12.2, 'change'),
  item('Material and conversion', 9.8, 'change'),
  item('Sea freight', 4.6, 'change'),
  item('EU preference gained', -3.3, 'change'),
];

export const waterfallStories = [
  story({
    name: 'waterfall-unit',
    shows: 'charts/waterfall',
    render: () => (
      <Waterfall
        name="Hand blender to US West"
        items={unit}
        total={{ label: 'Landed in US West', value: '18.61' }}
        width={348}
        sizes={sizes}
        onOpen={() => undefined}
      />
    ),
  }),
  story({
    name: 'waterfall-credit',
    shows: 'charts/waterfall',
    render: () => (
      <Waterfall
        name="With drawback"
        items={[item('Material', 8), item('Duty', 2, 'duty'), item('Drawback', -1.5, 'duty')]}
        total={{ label: 'Total', value: '8.50' }}
        width={348}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'waterfall-bridge',
    shows: 'charts/waterfall',
    render: () => (
      <Waterfall
        name="Base against a scenario, axis cut"
        items={changes}
        start={{ label: 'Base', amount: 1256.8, value: '1,256.8' }}
        total={{ label: 'US +12.5 % on VN', value: '1,265.5' }}
        width={400}
        sizes={sizes}
      />
    ),
  }),
  story({
    name: 'waterfall-nothing',
    shows: 'charts/waterfall',
    render: () => (
      <Waterfall name="Nothing" items={[]} total={{ label: 'Total', value: '0' }} width={348} sizes={sizes} />
    ),
  }),
  story({
    name: 'waterfall-chinese-narrow',
    shows: 'charts/waterfall',
    render: () => (
      <Waterfall
        name="手持攪拌機到美國西岸"
        items={[
          { ...item('material', 10.1), label: '物料' },
          { ...item('duty', 1.82, 'duty'), label: '關稅：強迫勞動相關附加稅項，越南原產貨物' },
        ]}
        total={{ label: '美國西岸到岸', value: '11.92' }}
        width={280}
        sizes={chartSizes('zh-HK', 1)}
      />
    ),
  }),
];
