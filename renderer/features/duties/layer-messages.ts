import { defineMessages } from '../../i18n/message.ts';

/* What a single layer does, where it is written, and what can be done with it. */

export const layerMessages = defineMessages({
  selected: { en: 'Selected layer', 'zh-HK': '所選稅項', 'zh-CN': '所选税项' },
  nothing: {
    en: 'Choose a layer in the chart.',
    'zh-HK': '請於圖中選取稅項。',
    'zh-CN': '请在图中选取税项。',
  },
  adds: { en: 'Adds {rate}', 'zh-HK': '加收 {rate}', 'zh-CN': '加收 {rate}' },
  isBase: { en: 'The ordinary rate is {rate}', 'zh-HK': '普通稅率為 {rate}', 'zh-CN': '普通税率为 {rate}' },
  replaces: {
    en: 'Replaces {kinds} with {rate}',
    'zh-HK': '以 {rate} 取代{kinds}',
    'zh-CN': '以 {rate} 取代{kinds}',
  },
  topsUpTo: {
    en: 'Raises the total of {kinds} to {rate}',
    'zh-HK': '將{kinds}合計補足至 {rate}',
    'zh-CN': '将{kinds}合计补足至 {rate}',
  },
  exempts: { en: 'Exempts from {kinds}', 'zh-HK': '豁免{kinds}', 'zh-CN': '豁免{kinds}' },
  noRate: { en: 'a rate not named yet', 'zh-HK': '未定稅率', 'zh-CN': '未定税率' },
  goods: {
    en: 'on goods {origin, select, all {of any origin} other {of {origin}}} {codes, select, all {whatever their code} other {under HS {codes}}}.',
    'zh-HK':
      '，適用於{origin, select, all {任何原產地} other {原產{origin}}}的貨物，{codes, select, all {不限編碼} other {HS {codes}}}。',
    'zh-CN':
      '，适用于{origin, select, all {任何原产地} other {原产{origin}}}的货物，{codes, select, all {不限编码} other {HS {codes}}}。',
  },
  dates: {
    en: '{span, select, both {From {from} to {to}.} from {From {from} on.} to {Until {to}.} other {No dates stated.}}',
    'zh-HK': '{span, select, both {{from}至{to}。} from {{from}起。} to {至{to}止。} other {未註明日期。}}',
    'zh-CN': '{span, select, both {{from}至{to}。} from {{from}起。} to {至{to}止。} other {未注明日期。}}',
  },
  underAgreement: {
    en: 'Only with a claim under {agreement}.',
    'zh-HK': '須按{agreement}申領。',
    'zh-CN': '须按{agreement}申领。',
  },
  transshipped: {
    en: 'Only on goods sent from elsewhere than their origin.',
    'zh-HK': '只適用於由原產地以外發運的貨物。',
    'zh-CN': '只适用于由原产地以外发运的货物。',
  },
  quota: {
    en: 'Only for {quantity} {unit} within its dates.',
    'zh-HK': '期內只限 {quantity} {unit}。',
    'zh-CN': '期内只限 {quantity} {unit}。',
  },
  drawback: {
    en: '{isEligible, select, yes {Refundable on export.} other {Not refundable on export.}}',
    'zh-HK': '{isEligible, select, yes {出口可退還。} other {出口不退還。}}',
    'zh-CN': '{isEligible, select, yes {出口可退还。} other {出口不退还。}}',
  },
  source: { en: 'Source', 'zh-HK': '來源', 'zh-CN': '来源' },
  noSource: { en: '△ No source is stated.', 'zh-HK': '△ 未註明來源。', 'zh-CN': '△ 未注明来源。' },
  read: {
    en: 'Read on {date}, {days, plural, one {# day} other {# days}} ago',
    'zh-HK': '{date}核對，{days} 天前',
    'zh-CN': '{date}核对，{days} 天前',
  },
  old: {
    en: '△ Read on {date}, {days} days ago: past the limit of {limit}',
    'zh-HK': '△ {date}核對，{days} 天前，已逾 {limit} 天限期',
    'zh-CN': '△ {date}核对，{days} 天前，已逾 {limit} 天限期',
  },
  notDated: { en: '△ Not stated when it was read', 'zh-HK': '△ 未註明核對日期', 'zh-CN': '△ 未注明核对日期' },
  confidence: { en: ', confidence {word}', 'zh-HK': '，可信度{word}', 'zh-CN': '，可信度{word}' },
  assume: { en: 'Rate to assume', 'zh-HK': '假設稅率', 'zh-CN': '假设税率' },
  assumeFrom: { en: 'from', 'zh-HK': '由', 'zh-CN': '自' },
  switchOn: { en: 'Switch on as a scenario', 'zh-HK': '設為生效情景', 'zh-CN': '设为生效情景' },
  stateRate: {
    en: 'The law names no rate yet: state one to assume.',
    'zh-HK': '稅率未定：請先填寫假設稅率。',
    'zh-CN': '税率未定：请先填写假设税率。',
  },
  wouldPay: {
    en: 'These goods would then pay {rate}.',
    'zh-HK': '此貨物屆時須繳 {rate}。',
    'zh-CN': '此货物届时须缴 {rate}。',
  },
  toTable: { en: 'Open in the table', 'zh-HK': '於資料表開啟', 'zh-CN': '在数据表打开' },
});
