import { defineMessages } from '../../i18n/message.ts';

/** What every question says of its run. */
export const questionMessages = defineMessages({
  was: { en: 'was: ', 'zh-HK': '原為：', 'zh-CN': '原为：' },
  runAgain: { en: 'Run again', 'zh-HK': '重新計算', 'zh-CN': '重新计算' },
  cancel: { en: 'Cancel', 'zh-HK': '取消', 'zh-CN': '取消' },
  isStopping: { en: 'Stopping', 'zh-HK': '正在停止', 'zh-CN': '正在停止' },
  waiting: { en: 'Waiting for its turn', 'zh-HK': '等待輪候', 'zh-CN': '等待轮候' },
  solves: {
    en: '{solves, plural, one {# solve} other {# solves}}, {seconds} s',
    'zh-HK': '{solves} 次求解，{seconds} 秒',
    'zh-CN': '{solves} 次求解，{seconds} 秒',
  },
  planned: {
    en: '{done} of {of} planned, {seconds} s',
    'zh-HK': '已規劃 {done} / {of}，{seconds} 秒',
    'zh-CN': '已规划 {done} / {of}，{seconds} 秒',
  },
  stale: {
    en: 'The inputs have changed since this was worked out.',
    'zh-HK': '計算後，輸入數據已更改。',
    'zh-CN': '计算后，输入数据已更改。',
  },
  cancelled: {
    en: 'The last run was cancelled.',
    'zh-HK': '上次計算已取消。',
    'zh-CN': '上次计算已取消。',
  },
  showFindings: { en: 'Show findings', 'zh-HK': '查看檢查結果', 'zh-CN': '查看检查结果' },
});
