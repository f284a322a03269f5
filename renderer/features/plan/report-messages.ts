import { costPartMessages } from '../../i18n/cost-part-messages.ts';
import { defineMessages, type Message } from '../../i18n/message.ts';
import type { Text } from '../../i18n/use-text.tsx';

/** What the reports are called, by name. */
export const reportTitles: Readonly<Record<string, Message>> = defineMessages({
  'landed-cost': {
    en: 'Landed cost by product and market',
    'zh-HK': '到岸成本，按產品及市場',
    'zh-CN': '到岸成本，按产品及市场',
  },
  'landed-cost-per-unit': {
    en: 'Landed cost of one unit',
    'zh-HK': '每件到岸成本',
    'zh-CN': '每件到岸成本',
  },
  'landed-cost-by-source': {
    en: 'Landed cost by source',
    'zh-HK': '到岸成本，按來源',
    'zh-CN': '到岸成本，按来源',
  },
  'made-where': { en: 'Made where', 'zh-HK': '生產地', 'zh-CN': '生产地' },
  'production-by-site': { en: 'Production by site', 'zh-HK': '各廠產量', 'zh-CN': '各厂产量' },
  'capacity-use': { en: 'Use of lines', 'zh-HK': '生產線使用率', 'zh-CN': '生产线使用率' },
  'shipments-by-lane': { en: 'Shipments by lane', 'zh-HK': '各航線運量', 'zh-CN': '各航线运量' },
  'duty-by-layer': {
    en: 'Duty and fees by layer',
    'zh-HK': '關稅及費用，按稅項',
    'zh-CN': '关税及费用，按税项',
  },
  'duty-schedule': {
    en: 'Duty schedule by programme',
    'zh-HK': '關稅明細，按進口方式',
    'zh-CN': '关税明细，按进口方式',
  },
  'entry-lines': {
    en: 'Customs entry lines',
    'zh-HK': '報關明細',
    'zh-CN': '报关明细',
  },
  'origin-exposure': {
    en: 'Exposure to disputed origins',
    'zh-HK': '原產地爭議的風險',
    'zh-CN': '原产地争议的风险',
  },
  'safety-stock': { en: 'Safety stock', 'zh-HK': '安全庫存', 'zh-CN': '安全库存' },
  service: { en: 'Service by market and product', 'zh-HK': '服務水平', 'zh-CN': '服务水平' },
  'stock-by-period': {
    en: 'Stock at the end of each period',
    'zh-HK': '各期末存貨',
    'zh-CN': '各期末存货',
  },
  'carbon-by-source': { en: 'Carbon by source', 'zh-HK': '碳排放，按來源', 'zh-CN': '碳排放，按来源' },
});

/** Titles of columns by the words in which a report states them. */
export const columnTitles: Readonly<Record<string, Omit<Message, 'en'>>> = {
  Product: { 'zh-HK': '產品', 'zh-CN': '产品' },
  Market: { 'zh-HK': '市場', 'zh-CN': '市场' },
  Goods: { 'zh-HK': '貨物', 'zh-CN': '货物' },
  Units: { 'zh-HK': '件數', 'zh-CN': '件数' },
  ...Object.fromEntries(Object.values(costPartMessages).map((message) => [message.en, message])),
  'Landed cost': { 'zh-HK': '到岸成本', 'zh-CN': '到岸成本' },
  'Per unit': { 'zh-HK': '每件', 'zh-CN': '每件' },
  'Units short': { 'zh-HK': '欠交件數', 'zh-CN': '欠交件数' },
  Shortfall: { 'zh-HK': '缺貨成本', 'zh-CN': '缺货成本' },
  'Value left': { 'zh-HK': '期末價值', 'zh-CN': '期末价值' },
  Revenue: { 'zh-HK': '銷售收入', 'zh-CN': '销售收入' },
  Total: { 'zh-HK': '合計', 'zh-CN': '合计' },
  Landed: { 'zh-HK': '到岸', 'zh-CN': '到岸' },
  'Made at': { 'zh-HK': '生產地', 'zh-CN': '生产地' },
  Origin: { 'zh-HK': '原產地', 'zh-CN': '原产地' },
  Share: { 'zh-HK': '份額', 'zh-CN': '份额' },
  Site: { 'zh-HK': '地點', 'zh-CN': '地点' },
  Territory: { 'zh-HK': '關稅區', 'zh-CN': '关税区' },
  'Units made': { 'zh-HK': '產量', 'zh-CN': '产量' },
  'Share of product': { 'zh-HK': '佔該產品', 'zh-CN': '占该产品' },
  Line: { 'zh-HK': '生產線', 'zh-CN': '生产线' },
  Period: { 'zh-HK': '時期', 'zh-CN': '时期' },
  Used: { 'zh-HK': '已用', 'zh-CN': '已用' },
  Regular: { 'zh-HK': '正常', 'zh-CN': '正常' },
  Overtime: { 'zh-HK': '加班', 'zh-CN': '加班' },
  Expansion: { 'zh-HK': '擴充', 'zh-CN': '扩充' },
  Use: { 'zh-HK': '使用率', 'zh-CN': '使用率' },
  Lane: { 'zh-HK': '航線', 'zh-CN': '航线' },
  From: { 'zh-HK': '由', 'zh-CN': '从' },
  To: { 'zh-HK': '至', 'zh-CN': '至' },
  Mode: { 'zh-HK': '運輸方式', 'zh-CN': '运输方式' },
  Weight: { 'zh-HK': '重量', 'zh-CN': '重量' },
  Days: { 'zh-HK': '天數', 'zh-CN': '天数' },
  Layer: { 'zh-HK': '稅項', 'zh-CN': '税项' },
  Authority: { 'zh-HK': '法律依據', 'zh-CN': '法律依据' },
  Kind: { 'zh-HK': '種類', 'zh-CN': '种类' },
  Into: { 'zh-HK': '進口地', 'zh-CN': '进口地' },
  Programme: { 'zh-HK': '進口方式', 'zh-CN': '进口方式' },
  Agreement: { 'zh-HK': '協定', 'zh-CN': '协定' },
  'Customs value': { 'zh-HK': '完稅價格', 'zh-CN': '完税价格' },
  'HS code': { 'zh-HK': 'HS 編碼', 'zh-CN': 'HS 编码' },
  Standing: { 'zh-HK': '海關資格', 'zh-CN': '海关资格' },
  'First day': { 'zh-HK': '最早到達日', 'zh-CN': '最早到达日' },
  'Last day': { 'zh-HK': '最遲到達日', 'zh-CN': '最迟到达日' },
  'Value per unit': { 'zh-HK': '每件完稅價格', 'zh-CN': '每件完税价格' },
  'Duty basis': { 'zh-HK': '計稅基準', 'zh-CN': '计税基准' },
  'Base per unit': { 'zh-HK': '每件稅基', 'zh-CN': '每件税基' },
  Rate: { 'zh-HK': '稅率', 'zh-CN': '税率' },
  Fee: { 'zh-HK': '費用', 'zh-CN': '费用' },
  Duty: { 'zh-HK': '關稅', 'zh-CN': '关税' },
  Drawback: { 'zh-HK': '退稅', 'zh-CN': '退税' },
  'Average rate': { 'zh-HK': '平均稅率', 'zh-CN': '平均税率' },
  'Other origin': { 'zh-HK': '另一原產地', 'zh-CN': '另一原产地' },
  'Duty otherwise': { 'zh-HK': '改判後關稅', 'zh-CN': '改判后关税' },
  Exposure: { 'zh-HK': '改判差額', 'zh-CN': '改判差额' },
  'Dearer by': { 'zh-HK': '多付', 'zh-CN': '多付' },
  'Cheaper by': { 'zh-HK': '少付', 'zh-CN': '少付' },
  'Units charged': { 'zh-HK': '計稅件數', 'zh-CN': '计税件数' },
  Amount: { 'zh-HK': '金額', 'zh-CN': '金额' },
  'On time': { 'zh-HK': '準時', 'zh-CN': '准时' },
  Wanted: { 'zh-HK': '需求', 'zh-CN': '需求' },
  Late: { 'zh-HK': '遲交', 'zh-CN': '迟交' },
  Served: { 'zh-HK': '交付', 'zh-CN': '交付' },
  Short: { 'zh-HK': '欠交', 'zh-CN': '欠交' },
  'Fill rate': { 'zh-HK': '滿足率', 'zh-CN': '满足率' },
  'Units, pooled': { 'zh-HK': '件數（合併計）', 'zh-CN': '件数（合并计）' },
  Planned: { 'zh-HK': '計劃', 'zh-CN': '计划' },
  Pooled: { 'zh-HK': '合併', 'zh-CN': '合并' },
  Difference: { 'zh-HK': '相差', 'zh-CN': '相差' },
  Activity: { 'zh-HK': '活動', 'zh-CN': '活动' },
  'CO₂e': { 'zh-HK': 'CO₂e', 'zh-CN': 'CO₂e' },
};

/** Words that stand in columns of text. */
export const valueMessages: Readonly<Record<string, Message>> = defineMessages({
  served: { en: 'served', 'zh-HK': '交付', 'zh-CN': '交付' },
  'left at the end': { en: 'left at the end', 'zh-HK': '期末剩餘', 'zh-CN': '期末剩余' },
  idle: { en: 'idle', 'zh-HK': '閒置', 'zh-CN': '闲置' },
  duty: { en: 'duty', 'zh-HK': '關稅', 'zh-CN': '关税' },
  fee: { en: 'fee', 'zh-HK': '費用', 'zh-CN': '费用' },
  drawback: { en: 'drawback', 'zh-HK': '退稅', 'zh-CN': '退税' },
  standard: { en: 'standard', 'zh-HK': '一般', 'zh-CN': '一般' },
  preference: { en: 'preference', 'zh-HK': '協定優惠', 'zh-CN': '协定优惠' },
  'first sale': { en: 'first sale', 'zh-HK': '首次銷售價', 'zh-CN': '首次销售价' },
  'first sale CIF': { en: 'first sale CIF', 'zh-HK': '首次銷售價 CIF', 'zh-CN': '首次销售价 CIF' },
  none: { en: 'none', 'zh-HK': '無', 'zh-CN': '无' },
  'de minimis': { en: 'de minimis', 'zh-HK': '小額免稅', 'zh-CN': '小额免税' },
  buying: { en: 'buying', 'zh-HK': '採購', 'zh-CN': '采购' },
  making: { en: 'making', 'zh-HK': '生產', 'zh-CN': '生产' },
  handling: { en: 'handling', 'zh-HK': '裝卸', 'zh-CN': '装卸' },
  moving: { en: 'moving', 'zh-HK': '運輸', 'zh-CN': '运输' },
});

export const unitMessages = defineMessages({
  units: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  hours: { en: 'hours', 'zh-HK': '小時', 'zh-CN': '小时' },
  days: { en: 'days', 'zh-HK': '天', 'zh-CN': '天' },
  kg: { en: 'kg', 'zh-HK': '千克', 'zh-CN': '千克' },
  perUnit: { en: '{currency} a unit', 'zh-HK': '{currency}／件', 'zh-CN': '{currency}／件' },
});

export function reportTitle(name: string, { say }: Text): string {
  const title = reportTitles[name];
  return title === undefined ? name : say(title);
}

export function columnTitle(title: string, { language }: Text): string {
  return language === 'en' ? title : (columnTitles[title]?.[language] ?? title);
}
