import type { ScenarioInput } from '../inputs.ts';
import { named, type Named } from '../named.ts';

const fromJanuary = ['m2027_01', 'm2027_02', 'm2027_03'];
const proposed = named(
  'Proposed layers count nothing until then.',
  '在此之前，擬議關稅層不計稅。',
  '在此之前，拟议关税层不计税。',
);
const rateToTest = named(
  'Rate to be tested; none is named yet.',
  '待測試的稅率，尚未公布。',
  '待测试的税率，尚未公布。',
);

/** A layer of the library that is not in force, brought into force. */
const inForce = (layer: string, rate: number, from: string, because: Named) => [
  { at: `duties/${layer}/rate`, to: rate, because: rateToTest },
  { at: `duties/${layer}/validFrom`, to: from, because },
  { at: `duties/${layer}/status`, to: 'in_force', because: proposed },
];

/** What could happen to the network, each edit with its reason. */
export const scenarios: readonly ScenarioInput[] = [
  {
    id: 'vietnam_surcharge',
    name: named('US +25 % on Vietnam', '美國對越南加徵 25 %', '美国对越南加征 25 %'),
    because: named(
      'The investigation of Vietnam could end in a surcharge from October; it would reach routers, which pay none now.',
      '對越南的調查或於十月起加徵關稅，現時免稅的路由器亦受影響。',
      '对越南的调查可能导致十月起加征关税，目前免税的路由器也会受影响。',
    ),
    overrides: inForce(
      'us_s301_vietnam_ip',
      0.25,
      '2026-10-01',
      named('Earliest quarter after a hearing.', '聽證後最早的季度。', '听证后最早的季度。'),
    ),
  },
  {
    id: 'truce_lapses',
    name: named('US–Mainland truce lapses', '中美關稅休戰期滿', '中美关税休战期满'),
    because: named(
      'From 10 November 2026 the suspended list 4B comes back, and the four-year review adds to every list.',
      '2026年11月10日起，暫緩的 4B 清單恢復徵稅，四年覆檢並提高各清單稅率。',
      '2026年11月10日起，暂缓的 4B 清单恢复征税，四年复审并提高各清单税率。',
    ),
    overrides: [
      ...['8471_30_01', '8517_13_00', '8518_30_20'].flatMap((line) =>
        inForce(
          `us_s301_cn_${line}`,
          0.15,
          '2026-11-10',
          named('Day on which the truce ended.', '休戰屆滿之日。', '休战届满之日。'),
        ),
      ),
      ...inForce(
        'us_s301_cn_review',
        0.1,
        '2026-11-10',
        named('Day on which the truce ended.', '休戰屆滿之日。', '休战届满之日。'),
      ),
    ],
  },
  {
    id: 'excess_capacity',
    name: named('US +10 % on CN and VN', '美國對內地、越南加徵 10 %', '美国对内地、越南加征 10 %'),
    because: named(
      'Of the sixteen economies named in the excess-capacity investigation the Mainland and Vietnam are tested, from November; Indonesia is taken to settle.',
      '產能過剩調查涉及十六個經濟體；此處假設內地及越南由十一月起受影響，印尼則達成和解。',
      '产能过剩调查涉及十六个经济体；此处假设内地和越南自十一月起受影响，印尼则达成和解。',
    ),
    overrides: ['us_s301_excess_cn', 'us_s301_excess_vn'].flatMap((layer) =>
      inForce(layer, 0.1, '2026-11-01', named('Assumed start.', '假設的生效日。', '假设的生效日。')),
    ),
  },
  {
    id: 'freight_shock',
    name: named('Sea freight × 1.8', '海運費 × 1.8', '海运费 × 1.8'),
    because: named(
      'As in the rush of June 2025, when the index to the US West Coast stood well above autumn.',
      '如2025年6月搶運時，美國西岸航線指數遠高於秋季。',
      '如2025年6月抢运时，美国西岸航线指数远高于秋季。',
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
    id: 'bac_ninh_outage',
    name: named('Bac Ninh stands still', '北寧停工兩個月', '北宁停工两个月'),
    because: named(
      'Power is cut in September and October, ahead of the peak, and assembly stops, as in a dry summer.',
      '如夏季乾旱，九、十月旺季前限電，裝配停工。',
      '如夏季干旱，九、十月旺季前限电，装配停工。',
    ),
    overrides: [
      {
        at: 'policies',
        add: {
          id: 'bac_ninh_standstill',
          kind: 'pair',
          measure: 'make',
          name: named('No assembly in Bac Ninh', '北寧停止裝配', '北宁停止装配'),
          forbidden: { sites: 'bac_ninh', products: '@finished_goods', periods: ['m2026_09', 'm2026_10'] },
        },
        because: named(
          'The board lines have their own supply.',
          '電路板產線有自備電源。',
          '电路板产线有自备电源。',
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
          'All three regions, all products, all months.',
          '三個地區、所有產品、所有月份。',
          '三个地区、所有产品、所有月份。',
        ),
      },
    ],
  },
  {
    id: 'kits_keep_origin',
    name: named('Kit routers stay Mainland', '套件路由器仍屬內地貨', '套件路由器仍属内地货'),
    because: named(
      'Customs may decide that plugging a kit together transforms nothing, so that such routers stay of Mainland origin.',
      '海關或裁定組裝套件不構成實質轉變，此類路由器仍屬內地原產。',
      '海关可能裁定组装套件不构成实质性改变，此类路由器仍属内地原产。',
    ),
    overrides: [
      {
        at: 'recipes/make_router_home_bac_ninh_from_kit/disputedOriginPlannedAs',
        to: 'does not confer',
        because: named('The dispute decided the other way.', '爭議作相反裁定。', '争议作相反裁定。'),
      },
    ],
  },
  {
    id: 'origin_worse_case',
    name: named('Origin, worse case', '原產地：較不利裁定', '原产地：较不利裁定'),
    because: named(
      'Customs may hold home routers put together from kits to be of Mainland origin; the plan should bear either decision.',
      '海關或視以套件組裝的家用路由器為內地原產；計劃應能承受任何一種裁定。',
      '海关可能将以套件组装的家用路由器视为内地原产；计划应能承受任何一种裁定。',
    ),
    overrides: [
      {
        at: 'settings/disputedOrigins',
        to: 'worse case',
        because: named(
          'Each border charges the dearer of the origins in dispute.',
          '各關境按爭議原產地中較高者徵稅。',
          '各关境按争议原产地中较高者征税。',
        ),
      },
    ],
  },
  {
    id: 'diversified',
    name: named('≤ half Mainland in US', '美國：內地貨不過半', '美国：内地货不过半'),
    because: named(
      'Two customers ask for a second origin in their sourcing terms: at most half of every product of Mainland origin.',
      '兩名客戶的採購條款要求第二原產地：每項產品內地原產最多佔一半。',
      '两名客户的采购条款要求第二原产地：每项产品内地原产最多占一半。',
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
          numerator: { sites: '@us_markets', origins: 'cn', periods: fromJanuary },
          denominator: { sites: '@us_markets', periods: fromJanuary },
          maximumShare: 0.5,
          acrossPeriods: 'total',
          acrossProducts: 'each',
        },
        because: named(
          'Counted from January on, when new lines can have run up.',
          '由一月起計，屆時新產線可已投產。',
          '自一月起计，届时新产线可已投产。',
        ),
      },
    ],
  },
  {
    id: 'small_orders_double',
    name: named('Small orders double', '小批量訂單加倍', '小批量订单翻倍'),
    because: named(
      'Most exporters see small and customised orders become the rule.',
      '多數出口商認為小批量訂製訂單將成常態。',
      '多数出口商认为小批量定制订单将成常态。',
    ),
    overrides: [
      {
        at: 'demand[product=@custom_goods]/quantity',
        scale: 2,
        because: named('Every market that orders them.', '所有訂購的市場。', '所有订购的市场。'),
      },
    ],
  },
];
