import { defineMessages } from '../../i18n/message.ts';

export const mergeMessages = defineMessages({
  title: {
    en: '{count, plural, one {# place was changed here and in the file} other {# places were changed here and in the file}}',
    'zh-HK': '有 {count} 處在此處和檔案中均有更改',
    'zh-CN': '有 {count} 处在此处和文件中均有更改',
  },
  note: {
    en: 'All other changes of both are merged. Choose for each of these which value stands; one undo takes it all back.',
    'zh-HK': '雙方的其他更改均已合併。請逐一選擇以何值為準；一次復原即可全部撤回。',
    'zh-CN': '双方的其他更改均已合并。请逐一选择以何值为准；一次撤销即可全部撤回。',
  },
  allMine: { en: 'All as here', 'zh-HK': '全部以此處為準', 'zh-CN': '全部以此处为准' },
  allTheirs: { en: 'All as in the file', 'zh-HK': '全部以檔案為準', 'zh-CN': '全部以文件为准' },
  mine: { en: 'here', 'zh-HK': '此處', 'zh-CN': '此处' },
  theirs: { en: 'in the file', 'zh-HK': '檔案中', 'zh-CN': '文件中' },
  was: { en: 'was {value}', 'zh-HK': '原為 {value}', 'zh-CN': '原为 {value}' },
  later: { en: 'Choose later', 'zh-HK': '稍後選擇', 'zh-CN': '稍后选择' },
  take: { en: 'Take these values', 'zh-HK': '採用所選的值', 'zh-CN': '采用所选的值' },
  gone: { en: 'removed', 'zh-HK': '已移除', 'zh-CN': '已移除' },
  absent: { en: 'not there', 'zh-HK': '沒有', 'zh-CN': '没有' },
  asItWas: { en: 'as it was', 'zh-HK': '維持原狀', 'zh-CN': '维持原状' },
  scenario: { en: 'Scenario {name}', 'zh-HK': '情景「{name}」', 'zh-CN': '情景“{name}”' },
  changedField: { en: '{field} {value}', 'zh-HK': '{field} {value}', 'zh-CN': '{field} {value}' },
});
