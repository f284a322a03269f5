import type { CostPart } from '../../solver/report/cost-parts.ts';
import { defineMessages, type Message } from './message.ts';

/** What each part of landed cost is called. */
export const costPartMessages: Readonly<Record<CostPart, Message>> = defineMessages({
  material: { en: 'Material', 'zh-HK': '物料', 'zh-CN': '物料' },
  conversion: { en: 'Conversion', 'zh-HK': '加工', 'zh-CN': '加工' },
  freight: { en: 'Freight', 'zh-HK': '運費', 'zh-CN': '运费' },
  duty: { en: 'Duty and fees', 'zh-HK': '關稅及費用', 'zh-CN': '关税及费用' },
  handling: { en: 'Handling', 'zh-HK': '裝卸', 'zh-CN': '装卸' },
  inventory: { en: 'Inventory', 'zh-HK': '存貨成本', 'zh-CN': '存货成本' },
  fixed: { en: 'Fixed and one-time', 'zh-HK': '固定及一次性', 'zh-CN': '固定及一次性' },
  carbon: { en: 'Carbon', 'zh-HK': '碳成本', 'zh-CN': '碳成本' },
});
