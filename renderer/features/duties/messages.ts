import { defineMessages } from '../../i18n/message.ts';

export const dutyMessages = defineMessages({
  headline: {
    en: '<b>{inForce}</b> of {all} duty layers are in force on {date}; {proposed, plural, =0 {none is proposed} one {<b>#</b> is proposed and counts nothing yet} other {<b>#</b> are proposed and count nothing yet}}{stale, plural, =0 {.} one {, and <b>#</b> was last read more than {limit} days ago.} other {, and <b>#</b> were last read more than {limit} days ago.}}',
    'zh-HK':
      '{date}有 <b>{inForce}</b> 項稅項生效，共 {all} 項；{proposed, plural, =0 {並無擬議稅項} other {<b>#</b> 項擬議，暫不計算}}{stale, plural, =0 {。} other {，<b>#</b> 項資料已逾 {limit} 天未核對。}}',
    'zh-CN':
      '{date}有 <b>{inForce}</b> 项税项生效，共 {all} 项；{proposed, plural, =0 {并无拟议税项} other {<b>#</b> 项拟议，暂不计算}}{stale, plural, =0 {。} other {，<b>#</b> 项资料已逾 {limit} 天未核对。}}',
  },
  headlineNone: {
    en: 'No duty layers yet: every crossing is free of duty in the plan.',
    'zh-HK': '尚無稅項：計劃中所有跨境流動均免稅。',
    'zh-CN': '尚无税项：计划中所有跨境流动均免税。',
  },
  into: { en: 'Into', 'zh-HK': '進口地', 'zh-CN': '进口地' },
  origin: { en: 'Origin', 'zh-HK': '原產地', 'zh-CN': '原产地' },
  status: { en: 'Status', 'zh-HK': '狀態', 'zh-CN': '状态' },
  any: { en: 'any', 'zh-HK': '全部', 'zh-CN': '全部' },
  tables: { en: 'Duty tables', 'zh-HK': '關稅資料表', 'zh-CN': '关税数据表' },
  layers: { en: 'Layers', 'zh-HK': '稅項', 'zh-CN': '税项' },
  putInForce: { en: 'Put in force as a scenario', 'zh-HK': '設為生效情景', 'zh-CN': '设为生效情景' },
  chooseProposed: {
    en: 'Select a layer that is proposed or suspended.',
    'zh-HK': '請選取擬議或暫停的稅項。',
    'zh-CN': '请选取拟议或暂停的税项。',
  },
  scenarioName: { en: '{layer} in force', 'zh-HK': '{layer}生效', 'zh-CN': '{layer}生效' },
  scenarioBecause: {
    en: 'The layer is {status}; what if it were in force?',
    'zh-HK': '此稅項為{status}；如生效會如何？',
    'zh-CN': '此税项为{status}；如生效会如何？',
  },
  overrideBecause: {
    en: 'Assumed in force; it is {status}.',
    'zh-HK': '假設生效；現為{status}。',
    'zh-CN': '假设生效；现为{status}。',
  },
  added: { en: 'add scenario “{name}”', 'zh-HK': '新增情景「{name}」', 'zh-CN': '新增情景“{name}”' },
});
