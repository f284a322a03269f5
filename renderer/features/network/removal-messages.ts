import { defineMessages } from '../../i18n/message.ts';

export const removalMessages = defineMessages({
  title: { en: 'Remove {what}?', 'zh-HK': '刪除{what}？', 'zh-CN': '删除{what}？' },
  named: {
    en: 'Named by {list}. Remove those too? Left as they are, each would be an error that stops the solve.',
    'zh-HK': '{list}引用此項。是否一併刪除？如保留，每項均會成為阻礙求解的錯誤。',
    'zh-CN': '{list}引用此项。是否一并删除？如保留，每项都会成为阻碍求解的错误。',
  },
  namedAndListed: {
    en: 'Named by {list}. Remove those too? What {listed} state of it in their lists would be taken out as well. Left as they are, each would be an error that stops the solve.',
    'zh-HK':
      '{list}引用此項。是否一併刪除？{listed}的清單中有關內容亦會移除。如保留，每項均會成為阻礙求解的錯誤。',
    'zh-CN':
      '{list}引用此项。是否一并删除？{listed}的列表中有关内容也会移除。如保留，每项都会成为阻碍求解的错误。',
  },
  listed: {
    en: 'In the lists of {listed}. Take it out of those too? Left as they are, each would be an error that stops the solve.',
    'zh-HK': '{listed}的清單包含此項。是否一併移除？如保留，每項均會成為阻礙求解的錯誤。',
    'zh-CN': '{listed}的列表包含此项。是否一并移除？如保留，每项都会成为阻碍求解的错误。',
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
