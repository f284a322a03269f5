import type { CostPart } from '../../solver/report/cost-parts.ts';
import { defineMessages, type Message } from './message.ts';

/** What each part of landed cost is called. */
export const costPartMessages: Readonly<Record<CostPart, Message>> = defineMessages({
  material: { en: 'Material', 'zh-HK': '物料', 'zh-CN': '物料' },
  conversion: { en: 'Conversion', 'zh-HK': '加工', 'zh-CN': '加工' },
  freight: { en: 'Freight', 'zh-HK': '運費', 'zh-CN': '运费' },
  duty: { en: 'Duty and fees', 'zh-HK': '稅費', 'zh-CN': '税费' },
  handling: { en: 'Handling', 'zh-HK': '裝卸', 'zh-CN': '装卸' },
  inventory: { en: 'Inventory', 'zh-HK': '存貨', 'zh-CN': '存货' },
  fixed: { en: 'Fixed and one-time', 'zh-HK': '固定及一次性', 'zh-CN': '固定及一次性' },
  carbon: { en: 'Carbon', 'zh-HK': '碳排放', 'zh-CN': '碳排放' },
});
