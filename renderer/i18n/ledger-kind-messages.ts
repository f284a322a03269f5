import type { LedgerKind } from '../../solver/solution/ledger.ts';
import { defineMessages, type Message } from './message.ts';

/** What each kind of ledger entry is called. */
export const ledgerKindMessages: Readonly<Record<LedgerKind, Message>> = defineMessages({
  material: { en: 'Material', 'zh-HK': '物料', 'zh-CN': '物料' },
  conversion: { en: 'Conversion', 'zh-HK': '加工', 'zh-CN': '加工' },
  setup: { en: 'Setup', 'zh-HK': '換線', 'zh-CN': '换线' },
  fixed: { en: 'Fixed cost of sites', 'zh-HK': '廠址固定成本', 'zh-CN': '厂址固定成本' },
  open: { en: 'Opening sites', 'zh-HK': '開設廠址', 'zh-CN': '开设厂址' },
  close: { en: 'Closing sites', 'zh-HK': '關閉廠址', 'zh-CN': '关闭厂址' },
  qualify: { en: 'Qualifying recipes', 'zh-HK': '工藝認證', 'zh-CN': '工艺认证' },
  expand: { en: 'Expanding lines', 'zh-HK': '擴充產線', 'zh-CN': '扩充产线' },
  overtime: { en: 'Overtime', 'zh-HK': '加班', 'zh-CN': '加班' },
  freight: { en: 'Freight', 'zh-HK': '運費', 'zh-CN': '运费' },
  handling: { en: 'Handling', 'zh-HK': '裝卸', 'zh-CN': '装卸' },
  duty: { en: 'Duty', 'zh-HK': '關稅', 'zh-CN': '关税' },
  fee: { en: 'Entry fees', 'zh-HK': '報關費用', 'zh-CN': '报关费用' },
  drawback: { en: 'Drawback', 'zh-HK': '退稅', 'zh-CN': '退税' },
  holding: { en: 'Holding stock', 'zh-HK': '存貨持有', 'zh-CN': '存货持有' },
  'in-transit': { en: 'Goods in transit', 'zh-HK': '在途貨物', 'zh-CN': '在途货物' },
  'safety-stock': { en: 'Safety stock', 'zh-HK': '安全庫存', 'zh-CN': '安全库存' },
  carbon: { en: 'Carbon', 'zh-HK': '碳排放', 'zh-CN': '碳排放' },
  shortfall: { en: 'Shortfall', 'zh-HK': '缺貨', 'zh-CN': '缺货' },
  'closing-value': { en: 'Value left at the end', 'zh-HK': '期末存貨價值', 'zh-CN': '期末存货价值' },
  revenue: { en: 'Revenue', 'zh-HK': '銷售收入', 'zh-CN': '销售收入' },
});
