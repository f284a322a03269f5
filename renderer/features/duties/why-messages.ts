import { defineMessages } from '../../i18n/message.ts';

/* Why a layer is not charged. */

export const whyMessages = defineMessages({
  lessSpecific: {
    en: '{winner} is more specific for these goods',
    'zh-HK': '{winner}對此貨物更為具體',
    'zh-CN': '{winner}对此货物更为具体',
  },
  exempts: {
    en: '{winner} exempts these goods from it',
    'zh-HK': '{winner}豁免此項',
    'zh-CN': '{winner}豁免此项',
  },
  replaces: { en: '{winner} replaces it', 'zh-HK': '{winner}取代此項', 'zh-CN': '{winner}取代此项' },
  proposed: { en: 'only proposed', 'zh-HK': '僅為擬議', 'zh-CN': '仅为拟议' },
  suspended: { en: 'suspended', 'zh-HK': '暫停', 'zh-CN': '暂停' },
  ended: { en: 'ended on {date}', 'zh-HK': '已於{date}失效', 'zh-CN': '已于{date}失效' },
  notYet: { en: 'begins on {date}', 'zh-HK': '{date}起生效', 'zh-CN': '{date}起生效' },
  needsAgreement: {
    en: 'asks for a claim under {agreement}, and none is made{open, select, yes {; with one the total would be {rate}} other {; these goods cannot make one}}',
    'zh-HK':
      '須按{agreement}申領，現未申領{open, select, yes {；如申領則合計 {rate}} other {；此貨物不能申領}}',
    'zh-CN':
      '须按{agreement}申领，现未申领{open, select, yes {；如申领则合计 {rate}} other {；此货物不能申领}}',
  },
  otherProgramme: {
    en: 'another way to enter is cheaper than {agreement}',
    'zh-HK': '另一報關方式較{agreement}便宜',
    'zh-CN': '另一报关方式较{agreement}便宜',
  },
  deMinimis: {
    en: 'the entry is too small for duty',
    'zh-HK': '報關貨值低於起徵額',
    'zh-CN': '报关货值低于起征额',
  },
  onlyTransshipped: {
    en: 'only on goods sent from elsewhere than their origin',
    'zh-HK': '只適用於由原產地以外發運的貨物',
    'zh-CN': '只适用于由原产地以外发运的货物',
  },
  quota: {
    en: 'only within its quota of {quantity} {unit}',
    'zh-HK': '只適用於 {quantity} {unit}的配額內',
    'zh-CN': '只适用于 {quantity} {unit}的配额内',
  },
});
