import { defineMessages } from '../../i18n/message.ts';

export const removalMessages = defineMessages({
  title: { en: 'Remove {what}?', 'zh-HK': '刪除{what}？', 'zh-CN': '删除{what}？' },
  named: {
    en: '{what}: named by {list}. Remove those too? What stays behind would name something that is not there, and stop the solve.',
    'zh-HK': '{list}引用{what}。是否一併刪除？留下的資料會引用不存在的項目，並阻礙求解。',
    'zh-CN': '{list}引用{what}。是否一并删除？留下的数据会引用不存在的项目，并阻碍求解。',
  },
  namedAndListed: {
    en: '{what}: named by {list}. Remove those too? The name is then also taken out of the lists of {listed}. What stays behind would name something that is not there, and stop the solve.',
    'zh-HK':
      '{list}引用{what}。是否一併刪除？{listed}的清單亦會移除該名稱。留下的資料會引用不存在的項目，並阻礙求解。',
    'zh-CN':
      '{list}引用{what}。是否一并删除？{listed}的列表也会移除该名称。留下的数据会引用不存在的项目，并阻碍求解。',
  },
  listed: {
    en: '{what}: in the lists of {listed}. Take the name out of those too? What stays behind would name something that is not there, and stop the solve.',
    'zh-HK': '{listed}的清單包含{what}。是否一併移除該名稱？留下的名稱會引用不存在的項目，並阻礙求解。',
    'zh-CN': '{listed}的列表包含{what}。是否一并移除该名称？留下的名称会引用不存在的项目，并阻碍求解。',
  },
  removeToo: { en: 'Remove those too', 'zh-HK': '一併刪除', 'zh-CN': '一并删除' },
  takeOut: { en: 'Take it out there too', 'zh-HK': '一併移除', 'zh-CN': '一并移除' },
  onlyThis: { en: 'Remove only this', 'zh-HK': '只刪除此項', 'zh-CN': '只删除此项' },
  cancel: { en: 'Cancel', 'zh-HK': '取消', 'zh-CN': '取消' },
  heldTitle: { en: '{what} is in use', 'zh-HK': '{what}正在使用', 'zh-CN': '{what}正在使用' },
  held: {
    en: 'Amounts of {list} are in it, and would be read in another currency. Change those first.',
    'zh-HK': '{list}的金額以此貨幣計算，刪除後會被當作另一種貨幣。請先更改這些金額的貨幣。',
    'zh-CN': '{list}的金额以此货币计算，删除后会被当作另一种货币。请先更改这些金额的货币。',
  },
  theSettings: { en: 'the settings', 'zh-HK': '設定', 'zh-CN': '设置' },
  close: { en: 'Close', 'zh-HK': '關閉', 'zh-CN': '关闭' },
  removed: { en: 'remove {what}', 'zh-HK': '刪除{what}', 'zh-CN': '删除{what}' },
  removedWith: {
    en: 'remove {what} and {count, plural, one {# record that names it} other {# records that name it}}',
    'zh-HK': '刪除{what}及引用它的 {count} 項資料',
    'zh-CN': '删除{what}及引用它的 {count} 项数据',
  },
});
