import { defineMessages } from '../../../i18n/message.ts';

export const inspectorMessages = defineMessages({
  empty: {
    en: 'Select a row to see every field of it, where its values came from, and what refers to it.',
    'zh-HK': '選取一列，即可查看所有欄位、數值來源及引用它的資料。',
    'zh-CN': '选取一行，即可查看所有栏位、数值来源及引用它的数据。',
  },
  several: {
    en: '{count} selected; this is the first.',
    'zh-HK': '已選 {count} 項，現顯示首項。',
    'zh-CN': '已选 {count} 项，现显示首项。',
  },

  // What it is
  lane: {
    en: '{same, select, yes {inside {from}} other {customs {from} → {into}}}',
    'zh-HK': '{same, select, yes {{from}境內} other {清關 {from} → {into}}}',
    'zh-CN': '{same, select, yes {{from}境内} other {清关 {from} → {into}}}',
  },
  site: {
    en: '{roles} in {territory}{state, select, candidate {, not open yet} other {}}',
    'zh-HK': '{territory}的{roles}{state, select, candidate {，尚未開設} other {}}',
    'zh-CN': '{territory}的{roles}{state, select, candidate {，尚未开设} other {}}',
  },
  product: {
    en: '{hs, select, none {not classified} other {HS {code}}}{ways, plural, =0 {, nothing makes or sells it} one {, 1 way to make or buy it} other {, # ways to make or buy it}}',
    'zh-HK':
      '{hs, select, none {未歸類} other {HS {code}}}，{ways, plural, =0 {沒有生產或供應} other {有 # 種生產或採購方式}}',
    'zh-CN':
      '{hs, select, none {未归类} other {HS {code}}}，{ways, plural, =0 {没有生产或供应} other {有 # 种生产或采购方式}}',
  },
  recipe: {
    en: 'makes {output} at {site} from {inputs, plural, =0 {nothing} one {1 input} other {# inputs}}',
    'zh-HK': '在{site}以 {inputs} 種物料生產{output}',
    'zh-CN': '在{site}以 {inputs} 种物料生产{output}',
  },
  offer: { en: '{site} sells {product}', 'zh-HK': '{site}供應{product}', 'zh-CN': '{site}供应{product}' },
  line: { en: 'a line at {site}', 'zh-HK': '{site}的產線', 'zh-CN': '{site}的产线' },
  demand: {
    en: '{firm, select, yes {all of it must be served} other {what is not served costs {penalty} a unit}}',
    'zh-HK': '{firm, select, yes {必須全數供應} other {未供應者每件成本 {penalty}}}',
    'zh-CN': '{firm, select, yes {必须全数供应} other {未供应者每件成本 {penalty}}}',
  },
  stock: {
    en: '{arrives, select, none {on hand before the first period} other {under way, due in {period}}}',
    'zh-HK': '{arrives, select, none {首期前已在庫} other {運送途中，{period}到達}}',
    'zh-CN': '{arrives, select, none {首期前已在库} other {运送途中，{period}到达}}',
  },
  group: {
    en: 'a group of {count, plural, one {# member} other {# members}}',
    'zh-HK': '包含 {count} 個成員的組別',
    'zh-CN': '包含 {count} 个成员的组别',
  },
  territory: {
    en: '{bonded, select, yes {a zone inside {parent}} other {a customs territory}}, duty charged on {base, select, cif {value with freight and insurance} other {value free on board}}{refund, select, none {} other {, {share} of it refunded when goods leave again}}{firstSale, select, yes {; the price of a first sale may be declared} other {}}{minimis, select, none {} other {; entries of up to {amount} are free}}',
    'zh-HK':
      '{bonded, select, yes {{parent}內的特殊區域} other {關稅區}}，關稅按{base, select, cif {含運費及保險的價格} other {離岸價}}計算{refund, select, none {} other {，貨物再出口時退還 {share}}}{firstSale, select, yes {；可申報首次銷售價} other {}}{minimis, select, none {} other {；每次報關不超過{amount}者免稅}}',
    'zh-CN':
      '{bonded, select, yes {{parent}内的特殊区域} other {关税区}}，关税按{base, select, cif {含运费及保险的价格} other {离岸价}}计算{refund, select, none {} other {，货物再出口时退还 {share}}}{firstSale, select, yes {；可申报首次销售价} other {}}{minimis, select, none {} other {；每次报关不超过{amount}者免税}}',
  },
  agreement: {
    en: '{members, plural, one {# member} other {# members}}, {rules, plural, =0 {no rule of origin: goods qualify only as declared} one {# rule of origin} other {# rules of origin}}; {cumulation, select, none {qualifying materials of the maker’s own customs territory count} bilateral {qualifying materials of the two partners count} diagonal {qualifying materials of every member count} other {all materials of members count}} as originating{way, select, direct {; preference is lost outside the members} hubs {; preference is lost outside the members but for {hubs}} other {}}',
    'zh-HK':
      '{members} 個成員，{rules, plural, =0 {沒有原產地規則，只認申報} other {# 條原產地規則}}；{cumulation, select, none {本關稅區合資格物料} bilateral {雙方合資格物料} diagonal {各成員合資格物料} other {各成員所有物料}}視為原產{way, select, direct {；途經成員以外即失優惠} hubs {；除{hubs}外，途經成員以外即失優惠} other {}}',
    'zh-CN':
      '{members} 个成员，{rules, plural, =0 {没有原产地规则，只认申报} other {# 条原产地规则}}；{cumulation, select, none {本关税区合格物料} bilateral {双方合格物料} diagonal {各成员合格物料} other {各成员所有物料}}视为原产{way, select, direct {；途经成员以外即失优惠} hubs {；除{hubs}外，途经成员以外即失优惠} other {}}',
  },
  layerOfAgreement: {
    en: 'only for goods that qualify under {agreement}',
    'zh-HK': '只適用於符合{agreement}的貨物',
    'zh-CN': '只适用于符合{agreement}的货物',
  },
  layerOnWay: {
    en: 'only for goods sent from elsewhere than their origin',
    'zh-HK': '只適用於並非由原產地發出的貨物',
    'zh-CN': '只适用于并非由原产地发出的货物',
  },
  layerOfQuota: {
    en: 'for {quantity} {unit} in all; what is beyond pays without it',
    'zh-HK': '配額共 {quantity} {unit}，超出者不適用',
    'zh-CN': '配额共 {quantity} {unit}，超出者不适用',
  },
  layerOnCarbon: {
    en: '{amount} for each tonne of embedded CO₂e',
    'zh-HK': '每噸隱含 CO₂e 收{amount}',
    'zh-CN': '每吨隐含 CO₂e 收{amount}',
  },
  layerRefunded: {
    en: 'refunded where the territory grants drawback',
    'zh-HK': '可獲出口退稅',
    'zh-CN': '可获出口退税',
  },

  // Facts
  carried: { en: 'In the plan, units', 'zh-HK': '計劃運量（件）', 'zh-CN': '计划运量（件）' },
  made: { en: 'Made in the plan, units', 'zh-HK': '計劃產量（件）', 'zh-CN': '计划产量（件）' },
  bought: { en: 'Bought in the plan, units', 'zh-HK': '計劃採購（件）', 'zh-CN': '计划采购（件）' },
  served: { en: 'Served in the plan, units', 'zh-HK': '計劃供應（件）', 'zh-CN': '计划供应（件）' },
  leaving: { en: 'Leaves in the plan, units', 'zh-HK': '計劃出貨（件）', 'zh-CN': '计划出货（件）' },
  madeOrBought: {
    en: 'Made or bought in the plan, units',
    'zh-HK': '計劃產量及採購（件）',
    'zh-CN': '计划产量及采购（件）',
  },
  ofWanted: {
    en: '{units} of {wanted}',
    'zh-HK': '{units}／需求 {wanted}',
    'zh-CN': '{units}／需求 {wanted}',
  },
  booked: {
    en: 'Booked in the fullest period, {unit}',
    'zh-HK': '最滿一期的佔用（{unit}）',
    'zh-CN': '最满一期的占用（{unit}）',
  },
  bookedOf: {
    en: '{booked} of {capacity}',
    'zh-HK': '{booked}／{capacity}',
    'zh-CN': '{booked}／{capacity}',
  },
  dutyOn: {
    en: 'Duty on {product} today, without preference',
    'zh-HK': '{product}今日關稅（未計優惠）',
    'zh-CN': '{product}今日关税（未计优惠）',
  },
  dutyIn: {
    en: '{rate} in {layers, plural, =0 {no layer} one {# layer} other {# layers}}',
    'zh-HK': '{rate}，共 {layers} 層',
    'zh-CN': '{rate}，共 {layers} 层',
  },
  explainDuty: { en: 'Explain this duty', 'zh-HK': '解釋此關稅', 'zh-CN': '解释此关税' },
  inPlan: { en: 'In the plan', 'zh-HK': '計劃中', 'zh-CN': '计划中' },
  isUsed: { en: 'used', 'zh-HK': '採用', 'zh-CN': '采用' },
  isUnused: { en: 'unused', 'zh-HK': '未用', 'zh-CN': '未用' },
  stalePlan: { en: 'of an older plan', 'zh-HK': '來自較舊的計劃', 'zh-CN': '来自较旧的计划' },

  // Source
  noSource: { en: 'No source stated', 'zh-HK': '未註明來源', 'zh-CN': '未注明来源' },
  age: {
    en: 'read {days, plural, =0 {today} one {# day ago} other {# days ago}}',
    'zh-HK': '{days} 日前擷取',
    'zh-CN': '{days} 天前采集',
  },
  noAge: { en: 'not known when it was read', 'zh-HK': '擷取日期不詳', 'zh-CN': '采集日期不详' },
  confidence: { en: '{word} confidence', 'zh-HK': '可信度：{word}', 'zh-CN': '可信度：{word}' },

  fields: { en: 'Fields', 'zh-HK': '欄位', 'zh-CN': '栏位' },
  usedBy: { en: 'Referred to by', 'zh-HK': '引用它的資料', 'zh-CN': '引用它的数据' },
  notUsed: {
    en: 'Nothing names it. It can be removed without leaving anything dangling.',
    'zh-HK': '沒有資料引用它，可放心刪除。',
    'zh-CN': '没有数据引用它，可放心删除。',
  },
  dependants: { en: '{table}, {field}', 'zh-HK': '{table} · {field}', 'zh-CN': '{table} · {field}' },
  andMore: { en: 'and {count} more', 'zh-HK': '另有 {count} 項', 'zh-CN': '另有 {count} 项' },
  remove: { en: 'Remove {name}…', 'zh-HK': '刪除{name}…', 'zh-CN': '删除{name}…' },
  fieldIn: { en: '{field}, {unit}', 'zh-HK': '{field}（{unit}）', 'zh-CN': '{field}（{unit}）' },
});
