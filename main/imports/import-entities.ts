import { words, type Words } from '../language/words.ts';
import { fieldTitle } from '../workbook/network/field-titles.ts';
import type { LeafColumn } from '../workbook/network/leaf-columns.ts';
import { recordSheets, type ChildSheet, type RecordSheet } from '../workbook/network/network-sheets.ts';
import { plainWords } from '../../scenarios/import/plain-words.ts';
import { importField, type ImportField } from './import-field.ts';

/** What the rows of a table may be: records of a collection, or items of a list in them. */
export interface ImportEntity {
  /** `demand`, `recipes/inputs`, `policies/share`. */
  readonly id: string;
  readonly spec: RecordSheet;
  /** `null` for records of their own. */
  readonly child: ChildSheet | null;
  readonly titles: Words;
  /** Words in the name of a sheet that speak for it. */
  readonly synonyms: readonly string[];
  readonly fields: readonly ImportField[];
  readonly fieldById: ReadonlyMap<string, ImportField>;
}

type Titles = readonly [zhHK: string, zhCN: string, synonyms?: string];

const titles: Readonly<Record<string, Titles>> = {
  settings: ['設定', '设定'],
  'settings/periods': ['期間', '期间', 'calendar'],
  territories: ['關境', '关境', 'countries, country'],
  currencies: ['匯率', '汇率', 'fx, exchange rates, rates'],
  groups: ['組別', '组别'],
  sites: [
    '地點',
    '地点',
    'plants, factories, locations, warehouses, suppliers, customers, 工廠, 工厂, 供應商, 供应商',
  ],
  products: ['產品', '产品', 'items, skus, sku, item master, materials, parts, 物料, 商品'],
  'products/customsValueBySite': ['各地完稅價格', '各地完税价格'],
  'products/priceByMarket': ['各市場售價', '各市场售价', 'prices, price list, 價目表, 价目表'],
  recipes: ['配方', '配方', 'production, make, routings, routing, 製程, 制程'],
  'recipes/inputs': [
    '配方用料',
    '配方用料',
    'bom, bill of materials, bills of materials, components, 物料清單, 物料清单',
  ],
  'recipes/lineHours': ['配方工時', '配方工时', 'routing, cycle times'],
  lines: ['生產線', '生产线', 'capacity, resources, work centres, 產線, 产线, 產能, 产能'],
  'lines/expansions': ['產線擴充', '产线扩充'],
  offers: [
    '採購報價',
    '采购报价',
    'quotes, quotations, purchase, purchase prices, supply, 報價, 报价, 採購, 采购',
  ],
  'offers/tiers': ['採購價格級距', '采购价格级距', 'price breaks, tiers'],
  lanes: ['航線', '航线', 'freight, routes, transport, shipping, logistics, 運費, 运费, 物流'],
  agreements: ['貿易協定', '贸易协定', 'fta'],
  'agreements/rules': ['原產地規則', '原产地规则'],
  duties: ['關稅', '关税', 'tariffs, tariff, duty, duty rates, 稅率, 税率'],
  fees: ['報關費', '报关费'],
  demand: [
    '需求',
    '需求',
    'forecast, sales, orders, sales forecast, demand plan, 預測, 预测, 訂單, 订单, 銷售, 销售',
  ],
  inventory: ['期初庫存', '期初库存', 'stock, on hand, opening stock, 庫存, 库存'],
  closing: ['期末庫存規則', '期末库存规则'],
  'policies/share': ['份額政策', '份额政策'],
  'policies/count': ['數目政策', '数目政策'],
  'policies/budget': ['預算政策', '预算政策'],
  'policies/pair': ['禁止配對政策', '禁止配对政策'],
  'policies/sourcing': ['採購來源政策', '采购来源政策'],
};

const list = (text: string | undefined) => (text === undefined ? [] : text.split(', '));

function entityOf(spec: RecordSheet, child: ChildSheet | null): ImportEntity {
  const own = spec.kind === null ? spec.collection : `${spec.collection}/${spec.kind}`;
  const id = child === null ? own : `${spec.collection}/${child.key}`;
  const columns = child === null ? [...spec.columns.columns, ...flatColumns(id)] : childColumns(spec, child);
  const fields = columns.map((column) => importField(id, column));
  const name = child?.name ?? spec.name;
  const [zhHK = name, zhCN = name, synonyms] = titles[id] ?? [];
  return {
    id,
    spec,
    child,
    titles: words(name, zhHK, zhCN),
    synonyms: list(synonyms).map(plainWords),
    fields,
    fieldById: new Map(fields.map((field) => [field.id, field])),
  };
}

function childColumns(spec: RecordSheet, child: ChildSheet): readonly LeafColumn[] {
  if (spec.collection === 'settings') return child.columns;
  const owner: LeafColumn = {
    path: ['owner'],
    title: child.ownerTitle,
    kind: 'text',
    isRequired: true,
    isBlankNothing: false,
    words: [],
  };
  return [owner, ...child.columns];
}

/** An offer of one price needs no sheet for its tiers. */
function flatColumns(id: string): readonly LeafColumn[] {
  if (id !== 'offers') return [];
  return [
    {
      path: ['tiers', '0', 'unitCost'],
      title: fieldTitle(['unitCost'], 'money'),
      kind: 'number',
      isRequired: false,
      isBlankNothing: false,
      words: [],
    },
  ];
}

/** Every entity, lists behind the records that they are of. */
export const importEntities: readonly ImportEntity[] = recordSheets.flatMap((spec) => [
  entityOf(spec, null),
  ...spec.children.map((child) => entityOf(spec, child)),
]);

const byId = new Map(importEntities.map((entity) => [entity.id, entity]));

export const importEntity = (id: string): ImportEntity | null => byId.get(id) ?? null;
