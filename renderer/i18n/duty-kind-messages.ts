import { defineMessages, type Message } from './message.ts';

/** What the families of tariff law are called that the library of duties knows; a planner may add others. */
export const dutyKindMessages: Readonly<Record<string, Message>> = defineMessages({
  mfn: { en: 'MFN', 'zh-HK': '最惠國稅率', 'zh-CN': '最惠国税率' },
  preference: { en: 'preference', 'zh-HK': '優惠稅率', 'zh-CN': '优惠税率' },
  retaliation: { en: 'retaliation', 'zh-HK': '反制關稅', 'zh-CN': '反制关税' },
  fentanyl: { en: 'fentanyl duty', 'zh-HK': '芬太尼關稅', 'zh-CN': '芬太尼关税' },
  reciprocal: { en: 'reciprocal duty', 'zh-HK': '對等關稅', 'zh-CN': '对等关税' },
  russia_oil: { en: 'Russian oil duty', 'zh-HK': '俄油關稅', 'zh-CN': '俄油关税' },
  s122: { en: 'Section 122', 'zh-HK': '122 條款', 'zh-CN': '122 条款' },
  s232: { en: 'Section 232', 'zh-HK': '232 條款', 'zh-CN': '232 条款' },
  s232_scope: { en: 'Section 232, wider scope', 'zh-HK': '232 條款（擴大）', 'zh-CN': '232 条款（扩大）' },
  s301: { en: 'Section 301', 'zh-HK': '301 條款', 'zh-CN': '301 条款' },
  s301_brazil: { en: 'Section 301, Brazil', 'zh-HK': '301 條款（巴西）', 'zh-CN': '301 条款（巴西）' },
  s301_excess_capacity: {
    en: 'Section 301, excess capacity',
    'zh-HK': '301 條款（產能過剩）',
    'zh-CN': '301 条款（产能过剩）',
  },
  s301_forced_labour: {
    en: 'Section 301, forced labour',
    'zh-HK': '301 條款（強迫勞動）',
    'zh-CN': '301 条款（强迫劳动）',
  },
  s301_review: { en: 'Section 301, review', 'zh-HK': '301 條款（覆核）', 'zh-CN': '301 条款（复审）' },
  s301_vietnam_ip: {
    en: 'Section 301, intellectual property',
    'zh-HK': '301 條款（知識產權）',
    'zh-CN': '301 条款（知识产权）',
  },
  s338: { en: 'Section 338', 'zh-HK': '338 條款', 'zh-CN': '338 条款' },
});
