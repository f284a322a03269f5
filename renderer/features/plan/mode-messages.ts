import type { Mode } from '../../../scenarios/domain/lane.ts';
import { defineMessages, type Message } from '../../i18n/message.ts';

/** What each mode of transport is called. */
export const modeMessages: Readonly<Record<Mode, Message>> = defineMessages({
  sea: { en: 'Sea', 'zh-HK': '海運', 'zh-CN': '海运' },
  air: { en: 'Air', 'zh-HK': '空運', 'zh-CN': '空运' },
  rail: { en: 'Rail', 'zh-HK': '鐵路', 'zh-CN': '铁路' },
  truck: { en: 'Road', 'zh-HK': '陸運', 'zh-CN': '公路' },
  barge: { en: 'Barge', 'zh-HK': '駁船', 'zh-CN': '驳船' },
  courier: { en: 'Courier', 'zh-HK': '快遞', 'zh-CN': '快递' },
});
