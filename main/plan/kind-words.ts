import type { LedgerKind } from '../../solver/solution/ledger.ts';
import { words, type Words } from '../language/words.ts';

/** What each kind of ledger entry is called, as in the window. */
export const kindWords: Readonly<Record<LedgerKind, Words>> = {
  material: words('Material', '物料', '物料'),
  conversion: words('Conversion', '加工', '加工'),
  setup: words('Setup', '換線', '换线'),
  fixed: words('Fixed cost of sites', '廠址固定成本', '厂址固定成本'),
  open: words('Opening sites', '開設廠址', '开设厂址'),
  close: words('Closing sites', '關閉廠址', '关闭厂址'),
  qualify: words('Qualifying recipes', '工藝認證', '工艺认证'),
  expand: words('Expanding lines', '擴充產線', '扩充产线'),
  overtime: words('Overtime', '加班', '加班'),
  freight: words('Freight', '運費', '运费'),
  handling: words('Handling', '裝卸', '装卸'),
  duty: words('Duty', '關稅', '关税'),
  fee: words('Entry fees', '報關費用', '报关费用'),
  drawback: words('Drawback', '退稅', '退税'),
  holding: words('Holding stock', '存貨持有', '存货持有'),
  'in-transit': words('Goods in transit', '在途貨物', '在途货物'),
  'safety-stock': words('Safety stock', '安全庫存', '安全库存'),
  carbon: words('Carbon', '碳排放', '碳排放'),
  shortfall: words('Shortfall', '缺貨', '缺货'),
  'closing-value': words('Value left at the end', '期末存貨價值', '期末存货价值'),
  revenue: words('Revenue', '銷售收入', '销售收入'),
};
