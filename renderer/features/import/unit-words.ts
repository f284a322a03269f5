import { defineMessages, type Message } from '../../i18n/message.ts';

/** Units that are words; symbols such as kg are the same in every language. */
const unitMessages = defineMessages({
  units: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  thousands: { en: 'thousands', 'zh-HK': '千件', 'zh-CN': '千件' },
  'ten thousands': { en: 'ten thousands', 'zh-HK': '萬件', 'zh-CN': '万件' },
  millions: { en: 'millions', 'zh-HK': '百萬件', 'zh-CN': '百万件' },
  dozens: { en: 'dozens', 'zh-HK': '打', 'zh-CN': '打' },
  days: { en: 'days', 'zh-HK': '日', 'zh-CN': '天' },
  weeks: { en: 'weeks', 'zh-HK': '週', 'zh-CN': '周' },
  months: { en: 'months', 'zh-HK': '個月', 'zh-CN': '个月' },
  hours: { en: 'hours', 'zh-HK': '小時', 'zh-CN': '小时' },
  minutes: { en: 'minutes', 'zh-HK': '分鐘', 'zh-CN': '分钟' },
  seconds: { en: 'seconds', 'zh-HK': '秒', 'zh-CN': '秒' },
  percent: { en: 'per cent', 'zh-HK': '百分率', 'zh-CN': '百分率' },
  fraction: { en: 'fraction of 1', 'zh-HK': '以 1 為全數', 'zh-CN': '以 1 为全数' },
});

/** What a unit is called. */
export function unitWord(unit: string, say: (message: Message) => string): string {
  return Object.hasOwn(unitMessages, unit) ? say(unitMessages[unit as keyof typeof unitMessages]) : unit;
}
