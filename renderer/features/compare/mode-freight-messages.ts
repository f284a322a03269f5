import type { Mode } from '../../../scenarios/domain/lane.ts';
import { defineMessages, type Message } from '../../i18n/message.ts';

/** Freight by each mode. */
export const modeFreightMessages: Readonly<Record<Mode, Message>> = defineMessages({
  sea: { en: 'Sea freight', 'zh-HK': '海運', 'zh-CN': '海运' },
  air: { en: 'Air freight', 'zh-HK': '空運', 'zh-CN': '空运' },
  rail: { en: 'Rail freight', 'zh-HK': '鐵路運輸', 'zh-CN': '铁路运输' },
  truck: { en: 'Road freight', 'zh-HK': '陸路運輸', 'zh-CN': '公路运输' },
  barge: { en: 'Barge freight', 'zh-HK': '駁船運輸', 'zh-CN': '驳船运输' },
  courier: { en: 'Courier', 'zh-HK': '快遞', 'zh-CN': '快递' },
});
