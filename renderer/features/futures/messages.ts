import { defineMessages } from '../../i18n/message.ts';

/** The question, and how far its answer is. */
export const futuresMessages = defineMessages({
  // Question
  measure: { en: 'Decide by', 'zh-HK': '決策準則', 'zh-CN': '决策准则' },
  byExpected: { en: 'Average cost', 'zh-HK': '平均成本', 'zh-CN': '平均成本' },
  byCvar: { en: 'Worst cases', 'zh-HK': '最壞情況', 'zh-CN': '最坏情况' },
  byRegret: { en: 'Least regret', 'zh-HK': '最少遺憾', 'zh-CN': '最少遗憾' },
  worstCases: { en: 'Worst', 'zh-HK': '最壞', 'zh-CN': '最坏' },
  everything: { en: 'everything', 'zh-HK': '全部', 'zh-CN': '全部' },
  datedBefore: {
    en: 'what is dated before {period}',
    'zh-HK': '{period}之前的決定',
    'zh-CN': '{period}之前的决定',
  },
  otherChoices: {
    en: 'The table is of other choices than those above.',
    'zh-HK': '下表的選項與上方所選不同。',
    'zh-CN': '下表的选项与上方所选不同。',
  },
  run: { en: 'Weigh the futures', 'zh-HK': '權衡各種未來', 'zh-CN': '权衡各种未来' },
  tooFew: {
    en: 'Give at least one scenario a probability below 100 % under “How probable each future is”, at the side: the base takes what remains. “Count all alike” gives each the same.',
    'zh-HK': '請在旁邊「各種未來的概率」為至少一個情景填寫低於 100 % 的概率，餘下歸基準；或按「各佔相同」。',
    'zh-CN': '请在旁边“各种未来的概率”为至少一个情景填写低于 100 % 的概率，其余归基准；或按“各占相同”。',
  },
  base: { en: 'Base', 'zh-HK': '基準', 'zh-CN': '基准' },

  // Probabilities
  probabilities: { en: 'How probable each future is', 'zh-HK': '各種未來的概率', 'zh-CN': '各种未来的概率' },
  probabilityOf: { en: 'Probability of {name}', 'zh-HK': '「{name}」的概率', 'zh-CN': '“{name}”的概率' },
  countAlike: { en: 'Count all alike', 'zh-HK': '各佔相同', 'zh-CN': '各占相同' },
  countedAlike: {
    en: 'Count all futures alike',
    'zh-HK': '各種未來各佔相同概率',
    'zh-CN': '各种未来各占相同概率',
  },
  remains: { en: 'what remains', 'zh-HK': '餘下部分', 'zh-CN': '其余部分' },
  sum: { en: 'Sum', 'zh-HK': '合計', 'zh-CN': '合计' },
  tooMuch: {
    en: 'More than 100 %: each counts as its share of the sum, and Base not at all.',
    'zh-HK': '超過 100 %：各按佔合計的比例計算，基準不計。',
    'zh-CN': '超过 100 %：各按占合计的比例计算，基准不计。',
  },
  probabilitiesHint: {
    en: 'Empty: not a future. Changing one is an edit of the file, with undo.',
    'zh-HK': '留空即不列為未來。更改會寫入檔案，可復原。',
    'zh-CN': '留空即不列为未来。更改会写入文件，可撤销。',
  },
  noScenarios: {
    en: 'A future is a scenario with a probability, and the file has no scenarios yet. Make one with + beside the tabs.',
    'zh-HK': '未來即附有概率的情景，而檔案尚無情景。請按分頁旁的 + 新增。',
    'zh-CN': '未来即附有概率的情景，而文件尚无情景。请按标签旁的 + 新建。',
  },

  // States
  emptyTitle: {
    en: 'What should be decided before anybody knows?',
    'zh-HK': '形勢未明，應先決定甚麼？',
    'zh-CN': '形势未明，应先决定什么？',
  },
  emptyWords: {
    en: 'Openings, qualifications and expansions must be decided now; what is made and sent follows the future that comes. The table shows what each set of decisions costs in each future, above the best there.',
    'zh-HK':
      '開設、認證及擴充須現時決定；生產及運送則隨未來調整。表中顯示各組決定在每種未來較當中最佳計劃多出的成本。',
    'zh-CN':
      '开设、认证和扩充须目前决定；生产和运送则随未来调整。表中显示各组决定在每种未来比其最优计划多出的成本。',
  },
  runningTitle: { en: 'Weighing the futures.', 'zh-HK': '正在權衡各種未來。', 'zh-CN': '正在权衡各种未来。' },
  runningWords: {
    en: 'Each future is planned alone, each set of decisions in every future, then all futures together. You may work on; the table comes here.',
    'zh-HK':
      '先單獨規劃每種未來，再把每組決定放進各未來，最後一併規劃。可繼續其他工作，完成後表格會在此顯示。',
    'zh-CN':
      '先单独规划每种未来，再把每组决定放进各未来，最后一并规划。可继续其他工作，完成后表格会在此显示。',
  },
  alone: {
    en: '{future} alone: solve {solve}, {seconds} s',
    'zh-HK': '單獨規劃「{future}」：第 {solve} 次求解，{seconds} 秒',
    'zh-CN': '单独规划“{future}”：第 {solve} 次求解，{seconds} 秒',
  },
  held: {
    en: 'Plan {plan} if {future} comes: solve {solve}, {seconds} s',
    'zh-HK': '若「{future}」成真，第 {plan} 組決定：第 {solve} 次求解，{seconds} 秒',
    'zh-CN': '若“{future}”成真，第 {plan} 组决定：第 {solve} 次求解，{seconds} 秒',
  },
  together: {
    en: 'All futures together: solve {solve}, {seconds} s',
    'zh-HK': '一併規劃所有未來：第 {solve} 次求解，{seconds} 秒',
    'zh-CN': '一并规划所有未来：第 {solve} 次求解，{seconds} 秒',
  },
  trying: {
    en: 'Trying a hedge: solve {solve}, {seconds} s',
    'zh-HK': '測試對沖：第 {solve} 次求解，{seconds} 秒',
    'zh-CN': '测试对冲：第 {solve} 次求解，{seconds} 秒',
  },
  failedTitle: {
    en: 'The futures could not be weighed.',
    'zh-HK': '未能權衡各種未來。',
    'zh-CN': '未能权衡各种未来。',
  },
  hasErrors: {
    en: '{future} has errors in its data. The findings say which.',
    'zh-HK': '「{future}」的數據有錯誤，詳見檢查結果。',
    'zh-CN': '“{future}”的数据有错误，详见检查结果。',
  },
  noPlanIn: {
    en: '{future} has no plan, whatever is decided now. Open its tab and solve it (F5): the findings say what is in the way.',
    'zh-HK': '無論現時如何決定，「{future}」均無可行計劃。請開啟該分頁求解（F5），檢查結果會說明原因。',
    'zh-CN': '无论目前如何决定，“{future}”均无可行计划。请打开该标签求解（F5），检查结果会说明原因。',
  },
  undecided: {
    en: 'No plan of {future} was found within the time for one solve. Allow more seconds in Preferences, or a larger gap.',
    'zh-HK': '單次求解限時內未找到「{future}」的計劃。可在偏好設定延長時間或放寬差距。',
    'zh-CN': '单次求解限时内未找到“{future}”的计划。可在偏好设置延长时间或放宽差距。',
  },
  differs: {
    en: '{future} minimises something else, or counts in another currency, than the others: their costs cannot be set side by side.',
    'zh-HK': '「{future}」的優化目標或貨幣與其他未來不同，成本無法並列。',
    'zh-CN': '“{future}”的优化目标或货币与其他未来不同，成本无法并列。',
  },
  stopped: {
    en: 'Stopped before it was complete.',
    'zh-HK': '未完成即已停止。',
    'zh-CN': '未完成即已停止。',
  },
});
