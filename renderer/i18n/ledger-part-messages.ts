import type { LedgerPart } from '../../solver/solution/ledger.ts';
import { defineMessages, type Message } from './message.ts';

/** What each part of a record's cost is called. */
export const ledgerPartMessages: Readonly<Record<LedgerPart, Message>> = defineMessages({
  labour: { en: 'Labour', 'zh-HK': '人工', 'zh-CN': '人工' },
  energy: { en: 'Energy', 'zh-HK': '能源', 'zh-CN': '能源' },
  overhead: { en: 'Overhead', 'zh-HK': '製造費用', 'zh-CN': '制造费用' },
  insurance: { en: 'Insurance', 'zh-HK': '保險', 'zh-CN': '保险' },
  containers: { en: 'Containers', 'zh-HK': '貨櫃', 'zh-CN': '集装箱' },
  'planned entries': { en: 'Planned entries', 'zh-HK': '計劃報關次數', 'zh-CN': '计划报关次数' },
  'assumed entries': { en: 'Assumed entries', 'zh-HK': '假設報關貨值', 'zh-CN': '假设报关货值' },
  storage: { en: 'Storage', 'zh-HK': '倉儲', 'zh-CN': '仓储' },
  capital: { en: 'Cost of capital', 'zh-HK': '資金成本', 'zh-CN': '资金成本' },
  obsolescence: { en: 'Write-down', 'zh-HK': '貶值', 'zh-CN': '贬值' },
  'first-sale': { en: 'on the first sale', 'zh-HK': '按首次銷售價', 'zh-CN': '按首次销售价' },
  late: { en: 'Late delivery', 'zh-HK': '遲交', 'zh-CN': '迟交' },
});
