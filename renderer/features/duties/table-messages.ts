import { defineMessages } from '../../i18n/message.ts';

/* Headers of the explorer's tables. */

export const tableMessages = defineMessages({
  layer: { en: 'Layer', 'zh-HK': '稅項', 'zh-CN': '税项' },
  authority: { en: 'Authority', 'zh-HK': '依據', 'zh-CN': '依据' },
  joins: { en: 'Joins the stack', 'zh-HK': '計法', 'zh-CN': '计法' },
  charged: { en: 'Charged', 'zh-HK': '計收', 'zh-CN': '计收' },
  duty: { en: 'Duty a unit', 'zh-HK': '每件關稅', 'zh-CN': '每件关税' },
  status: { en: 'Status', 'zh-HK': '狀態', 'zh-CN': '状态' },
  from: { en: 'From', 'zh-HK': '由', 'zh-CN': '自' },
  to: { en: 'To', 'zh-HK': '至', 'zh-CN': '至' },
  source: { en: 'Source', 'zh-HK': '來源', 'zh-CN': '来源' },
  confidence: { en: 'Confidence', 'zh-HK': '可信度', 'zh-CN': '可信度' },
  age: { en: 'Age', 'zh-HK': '資料日齡', 'zh-CN': '数据天数' },
  days: { en: 'days', 'zh-HK': '天', 'zh-CN': '天' },
  total: { en: 'Total', 'zh-HK': '合計', 'zh-CN': '合计' },
  // One unit
  unitTitle: { en: 'One unit entering {into}', 'zh-HK': '一件貨物輸入{into}', 'zh-CN': '一件货物输入{into}' },
  how: { en: 'How', 'zh-HK': '計法', 'zh-CN': '计法' },
  customsValue: { en: 'Customs value', 'zh-HK': '完稅價格', 'zh-CN': '完税价格' },
  soldBy: { en: 'declared by {site}', 'zh-HK': '{site}申報', 'zh-CN': '{site}申报' },
  ofProduct: { en: 'of the product', 'zh-HK': '按產品', 'zh-CN': '按产品' },
  typedIn: { en: 'typed in', 'zh-HK': '自行輸入', 'zh-CN': '自行输入' },
  firstSaleValue: { en: 'Value at the first sale', 'zh-HK': '首次銷售價', 'zh-CN': '首次销售价' },
  shareOfValue: { en: '{value} × {share}', 'zh-HK': '{value} × {share}', 'zh-CN': '{value} × {share}' },
  freight: { en: 'Freight', 'zh-HK': '運費', 'zh-CN': '运费' },
  overLane: { en: 'over the lane', 'zh-HK': '按航線', 'zh-CN': '按航线' },
  insurance: { en: 'Insurance', 'zh-HK': '保險', 'zh-CN': '保险' },
  dutyBase: { en: 'Duty base, CIF', 'zh-HK': '計稅基礎（到岸價）', 'zh-CN': '计税基础（到岸价）' },
  sumOf: {
    en: '{value} + {freight} + {insurance}',
    'zh-HK': '{value} + {freight} + {insurance}',
    'zh-CN': '{value} + {freight} + {insurance}',
  },
  times: { en: '{base} × {rate}', 'zh-HK': '{base} × {rate}', 'zh-CN': '{base} × {rate}' },
  topsUp: {
    en: '{base} × {added}, up to {rate}',
    'zh-HK': '{base} × {added}，補足至 {rate}',
    'zh-CN': '{base} × {added}，补足至 {rate}',
  },
  noRateYet: {
    en: 'no rate named; nothing charged',
    'zh-HK': '稅率未定，不計收',
    'zh-CN': '税率未定，不计收',
  },
  freeOf: { en: 'free', 'zh-HK': '免稅', 'zh-CN': '免税' },
  feeOfEntry: {
    en: '{fraction}{limits, select, both {, between {least} and {most} an entry} least {, at least {least} an entry} most {, at most {most} an entry} other {}}{entry, select, assumed {; an entry of {value} assumed} stated {; an entry of {value}} other {}}',
    'zh-HK':
      '{fraction}{limits, select, both {，每次報關 {least} 至 {most}} least {，每次報關最少 {least}} most {，每次報關最多 {most}} other {}}{entry, select, assumed {；假設每次報關 {value}} stated {；每次報關 {value}} other {}}',
    'zh-CN':
      '{fraction}{limits, select, both {，每次报关 {least} 至 {most}} least {，每次报关最少 {least}} most {，每次报关最多 {most}} other {}}{entry, select, assumed {；假设每次报关 {value}} stated {；每次报关 {value}} other {}}',
  },
  dutyAndFees: { en: 'Duty and fees', 'zh-HK': '關稅及費用', 'zh-CN': '关税及费用' },
  ofCustomsValue: {
    en: '{share} of customs value',
    'zh-HK': '佔完稅價格 {share}',
    'zh-CN': '占完税价格 {share}',
  },
  noValue: {
    en: 'No value is stated, so there are rates and no amounts. State it under “Value and claims…”.',
    'zh-HK': '未填價值，故只有稅率而無金額。請於「價值及申領…」填寫。',
    'zh-CN': '未填价值，故只有税率而无金额。请在“价值及申领…”填写。',
  },
  // Ways to enter
  waysTitle: { en: 'Ways to enter', 'zh-HK': '報關方式', 'zh-CN': '报关方式' },
  way: { en: 'Way', 'zh-HK': '方式', 'zh-CN': '方式' },
  rate: { en: 'Rate', 'zh-HK': '稅率', 'zh-CN': '税率' },
  difference: { en: 'Against chosen', 'zh-HK': '與所選比較', 'zh-CN': '与所选比较' },
  chosen: { en: 'chosen', 'zh-HK': '已選', 'zh-CN': '已选' },
  standard: { en: 'Standard entry', 'zh-HK': '一般報關', 'zh-CN': '一般报关' },
  preference: { en: 'Preference, {agreement}', 'zh-HK': '優惠，{agreement}', 'zh-CN': '优惠，{agreement}' },
  firstSale: { en: 'First sale', 'zh-HK': '首次銷售價', 'zh-CN': '首次销售价' },
  deMinimis: { en: 'De minimis', 'zh-HK': '小額免稅', 'zh-CN': '小额免税' },
  ifQualifies: {
    en: 'if the goods qualify; not claimed',
    'zh-HK': '如貨物符合規定；未申領',
    'zh-CN': '如货物符合规定；未申领',
  },
  claim: { en: 'Claim it', 'zh-HK': '申領', 'zh-CN': '申领' },
  claimUnder: { en: 'Claim {agreement}', 'zh-HK': '申領{agreement}', 'zh-CN': '申领{agreement}' },
  dontClaim: { en: 'Do not claim', 'zh-HK': '不申領', 'zh-CN': '不申领' },
  dontClaimUnder: {
    en: 'Do not claim {agreement}',
    'zh-HK': '不申領{agreement}',
    'zh-CN': '不申领{agreement}',
  },
  noFirstSaleHere: {
    en: 'only the last sale counts in {into}',
    'zh-HK': '{into}只接受最後銷售價',
    'zh-CN': '{into}只接受最后销售价',
  },
  noFirstSale: {
    en: 'no first sale to declare',
    'zh-HK': '沒有可申報的首次銷售',
    'zh-CN': '没有可申报的首次销售',
  },
  noDeMinimis: {
    en: 'no entry enters {into} free for being small',
    'zh-HK': '{into}沒有小額免稅',
    'zh-CN': '{into}没有小额免税',
  },
  entryTooLarge: {
    en: 'entries are worth more than {limit}',
    'zh-HK': '每次報關貨值超過 {limit}',
    'zh-CN': '每次报关货值超过 {limit}',
  },
  entryUnknown: {
    en: 'up to {limit} an entry; its value is not stated',
    'zh-HK': '每次報關不超過 {limit}；未填價值',
    'zh-CN': '每次报关不超过 {limit}；未填价值',
  },
  claimFails: {
    en: '{outcome, select, originIsNoMember {{origin} is no member} importerIsNoMember {{into} is no member} other {not in the file}}',
    'zh-HK':
      '{outcome, select, originIsNoMember {{origin}並非成員} importerIsNoMember {{into}並非成員} other {檔案沒有此協定}}',
    'zh-CN':
      '{outcome, select, originIsNoMember {{origin}并非成员} importerIsNoMember {{into}并非成员} other {文件没有此协定}}',
  },
  // Set aside
  asideTitle: {
    en: 'Considered and set aside',
    'zh-HK': '已考慮但不適用',
    'zh-CN': '已考虑但不适用',
  },
  why: { en: 'Why', 'zh-HK': '原因', 'zh-CN': '原因' },
  itsRate: { en: 'Its rate', 'zh-HK': '其稅率', 'zh-CN': '其税率' },
  nothingAside: {
    en: 'Nothing was: every layer on these goods is charged.',
    'zh-HK': '無：所有適用稅項均已計收。',
    'zh-CN': '无：所有适用税项均已计收。',
  },
});
