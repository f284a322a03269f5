import type { ScenarioInput } from '../inputs.ts';
import { named } from '../named.ts';
import { ieepaStands, proposedDuty } from '../shared-scenarios.ts';

const secondHalf = ['m2027_01', 'm2027_02', 'm2027_03', 'm2027_04', 'm2027_05', 'm2027_06'];

/** What could happen to the network, each edit with its reason. */
export const scenarios: readonly ScenarioInput[] = [
  {
    id: 'vietnam_surcharge',
    name: named('US +25 % on Vietnam', '美國對越南加徵 25 %', '美国对越南加征 25 %'),
    because: named(
      'The investigation of Vietnam could end in a surcharge from October, the start of a quarter.',
      '對越南的調查或於十月（季度開始）起加徵關稅。',
      '对越南的调查可能导致自十月（季度初）起加征关税。',
    ),
    probability: 0.25,
    overrides: proposedDuty('duties/us_s301_vietnam_ip', 0.25, '2026-10-01'),
  },
  {
    id: 'china_review',
    name: named('US +20 % on the Mainland', '美國對內地加徵 20 %', '美国对内地加征 20 %'),
    because: named(
      'The truce ran to 10 November 2026; its end could bring the result of the four-year review into force.',
      '休戰期至2026年11月10日；屆滿後，四年覆檢的結果或會生效。',
      '休战期至2026年11月10日；届满后，四年复审的结果可能生效。',
    ),
    probability: 0.25,
    overrides: proposedDuty('duties/us_s301_cn_review', 0.2, '2026-11-10'),
  },
  {
    id: 'excess_capacity',
    name: named('US +10 % on most origins', '美國對多個產地加徵 10 %', '美国对多个产地加征 10 %'),
    because: named(
      'Sixteen economies stand under the excess-capacity investigation; a single rate from November on every one listed would hit all plants alike.',
      '十六個經濟體受產能過剩調查；若十一月起一律加徵，所有工廠同受影響。',
      '十六个经济体受产能过剩调查；若自十一月起一律加征，所有工厂同受影响。',
    ),
    probability: 0.1,
    overrides: proposedDuty('duties[kind=s301_excess_capacity]', 0.1, '2026-11-01'),
  },
  ieepaStands(['cn_from_20250514', 'vn_from_20250807', 'my_from_20250807', 'baseline_from_20250807']),
  {
    id: 'freight_shock',
    name: named('Sea freight × 1.8', '海運費 × 1.8', '海运费 × 1.8'),
    because: named(
      'As in the rush of June 2025, when the index to the US West Coast stood well above its autumn level.',
      '如2025年6月搶運時，美國西岸航線指數遠高於秋季水平。',
      '如2025年6月抢运时，美国西岸航线指数远高于秋季水平。',
    ),
    overrides: [
      {
        at: 'lanes[mode=sea]/costPer/container/cost',
        scale: 1.8,
        because: named('Every tariff by sea rises alike.', '海運運價一律上調。', '海运运价一律上调。'),
      },
    ],
  },
  {
    id: 'dongguan_outage',
    name: named('Dongguan stands still', '東莞停工兩個月', '东莞停工两个月'),
    because: named(
      'A flood or a power cut stops assembly in September and October, ahead of the peak.',
      '九、十月旺季前，水災或停電令裝配停工。',
      '九、十月旺季前，水灾或停电导致装配停工。',
    ),
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'dongguan_standstill',
          kind: 'pair',
          measure: 'make',
          name: named('No assembly in Dongguan', '東莞停止裝配', '东莞停止装配'),
          forbidden: { sites: 'dongguan', products: '@finished_goods', periods: ['m2026_09', 'm2026_10'] },
        },
        because: named(
          'Motor and board shops go on; assembly does not.',
          '馬達及電路板車間照常，裝配停工。',
          '马达和电路板车间照常，装配停工。',
        ),
      },
    ],
  },
  {
    id: 'us_rebound',
    name: named('US demand +25 %', '美國需求 +25 %', '美国需求 +25 %'),
    because: named('Retailers restock.', '零售商補貨。', '零售商补货。'),
    overrides: [
      {
        at: 'demand[market=@us_markets]/quantity',
        scale: 1.25,
        because: named(
          'Both coasts, all products, all months.',
          '東西兩岸、所有產品、所有月份。',
          '东西两岸、所有产品、所有月份。',
        ),
      },
    ],
  },
  {
    id: 'diversified',
    name: named('≤ half Mainland in US', '美國：內地貨不過半', '美国：内地货不过半'),
    because: named(
      'Two customers ask in their sourcing terms that at most half of US goods be of Mainland origin.',
      '兩名客戶的採購條款要求美國貨品內地原產最多佔一半。',
      '两名客户的采购条款要求美国货品内地原产最多占一半。',
    ),
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'us_origin_cap',
          kind: 'share',
          measure: 'serve',
          name: named(
            'Mainland origin in US, 2027',
            '2027 年美國銷售中的內地貨',
            '2027 年美国销售中的内地货',
          ),
          numerator: { sites: '@us_markets', origins: 'cn', periods: secondHalf },
          denominator: { sites: '@us_markets', periods: secondHalf },
          maximumShare: 0.5,
          acrossPeriods: 'total',
          acrossProducts: 'total',
        },
        because: named(
          'Counted from January on, when the new lines can have run up.',
          '由一月起計，屆時新產線可已投產。',
          '自一月起计，届时新产线可已投产。',
        ),
      },
    ],
  },
  {
    id: 'strong_yuan',
    name: named('CNY 8 % stronger', '人民幣升值 8 %', '人民币升值 8 %'),
    because: named('The range of the last two years.', '過去兩年的波幅。', '过去两年的波动区间。'),
    overrides: [
      {
        at: 'currencies/CNY/unitsPerBase',
        scale: 0.92,
        because: named('Fewer yuan for a dollar.', '一美元兌較少人民幣。', '一美元兑较少人民币。'),
      },
    ],
  },
];
