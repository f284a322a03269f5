import type { LedgerField } from '../../../solver/report/ledger-query.ts';
import { defineMessages, type Message } from '../../i18n/message.ts';

export const ledgerMessages = defineMessages({
  title: { en: 'Ledger entries', 'zh-HK': '帳目明細', 'zh-CN': '账目明细' },
  close: { en: '‹ Close', 'zh-HK': '‹ 關閉', 'zh-CN': '‹ 关闭' },
  count: {
    en: '{count, plural, one {# entry} other {# entries}}, {currency}, to the cent',
    'zh-HK': '{count} 筆，{currency}，精確至分',
    'zh-CN': '{count} 笔，{currency}，精确至分',
  },
  landed: {
    en: 'Landed cost of {product} in {market}: each entry counts by the share of it that these goods bear.',
    'zh-HK': '{product}在{market}的到岸成本：每筆按此批貨物分攤的份額計算。',
    'zh-CN': '{product}在{market}的到岸成本：每笔按此批货物分摊的份额计算。',
  },
  groupBy: { en: 'By', 'zh-HK': '分組', 'zh-CN': '分组' },
  drop: { en: 'Drop {filter}', 'zh-HK': '移除{filter}', 'zh-CN': '移除{filter}' },
  none: { en: 'none', 'zh-HK': '無', 'zh-CN': '无' },
  sum: { en: 'Sum', 'zh-HK': '合計', 'zh-CN': '合计' },
  csv: { en: 'Save as CSV…', 'zh-HK': '匯出 CSV…', 'zh-CN': '导出 CSV…' },
  more: {
    en: '{count} more; the CSV file holds all.',
    'zh-HK': '尚有 {count} 項；CSV 檔載有全部。',
    'zh-CN': '还有 {count} 项；CSV 文件载有全部。',
  },
  quantity: { en: 'Quantity', 'zh-HK': '數量', 'zh-CN': '数量' },
  amount: { en: 'Amount', 'zh-HK': '金額', 'zh-CN': '金额' },
  booked: { en: 'Booked', 'zh-HK': '入帳金額', 'zh-CN': '入账金额' },
  unitCharge: {
    en: '{quantity} at {charge}',
    'zh-HK': '{quantity} × {charge}',
    'zh-CN': '{quantity} × {charge}',
  },
});

/** What the fields of a ledger entry are called. */
export const ledgerFieldMessages: Readonly<Record<LedgerField, Message>> = defineMessages({
  kind: { en: 'Kind', 'zh-HK': '種類', 'zh-CN': '种类' },
  lane: { en: 'Lane', 'zh-HK': '航線', 'zh-CN': '航线' },
  product: { en: 'Product', 'zh-HK': '產品', 'zh-CN': '产品' },
  site: { en: 'Site', 'zh-HK': '地點', 'zh-CN': '地点' },
  origin: { en: 'Origin', 'zh-HK': '原產地', 'zh-CN': '原产地' },
  period: { en: 'Period', 'zh-HK': '時期', 'zh-CN': '时期' },
  cause: { en: 'Cause', 'zh-HK': '原因', 'zh-CN': '原因' },
  part: { en: 'Part', 'zh-HK': '部分', 'zh-CN': '部分' },
});
