import { defineMessages } from '../../i18n/message.ts';

/** What the window says around a diagnosis. */
export const diagnosisMessages = defineMessages({
  askTitle: {
    en: 'No plan: the statements in this network cannot all hold together.',
    'zh-HK': '無計劃：網絡內的條件不能同時成立。',
    'zh-CN': '无计划：网络内的条件不能同时成立。',
  },
  askWords: {
    en: 'Find out which statements conflict, and the smallest edits that give a plan, each with what the plan then costs. The network stays as it is until you apply one.',
    'zh-HK':
      '查明哪些條件互相抵觸，以及可得出計劃的最小修改，並列出修改後的計劃成本。套用之前，網絡不會更改。',
    'zh-CN':
      '查明哪些条件相互冲突，以及可得出计划的最小修改，并列出修改后的计划成本。应用之前，网络不会更改。',
  },
  ask: { en: 'Find out why', 'zh-HK': '查明原因', 'zh-CN': '查明原因' },
  runningTitle: {
    en: 'Looking for what stands in the way of a plan.',
    'zh-HK': '正在查找妨礙計劃的條件。',
    'zh-CN': '正在查找妨碍计划的条件。',
  },
  runningWords: {
    en: 'You may go on working meanwhile.',
    'zh-HK': '期間可繼續其他工作。',
    'zh-CN': '期间可继续其他工作。',
  },
  progressConflicts: {
    en: 'Looking for conflicts, {count, plural, =0 {none found yet} one {# found} other {# found}}, {seconds} s',
    'zh-HK': '正在查找抵觸，已找到 {count} 組，{seconds} 秒',
    'zh-CN': '正在查找冲突，已找到 {count} 组，{seconds} 秒',
  },
  progressAmounts: {
    en: 'Looking for the smallest edits, {count, plural, =0 {none found yet} one {# found} other {# found}}, {seconds} s',
    'zh-HK': '正在計算最小修改，已找到 {count} 項，{seconds} 秒',
    'zh-CN': '正在计算最小修改，已找到 {count} 项，{seconds} 秒',
  },
  progressCosts: {
    en: 'Planning with edit {edit} of {edits}, {seconds} s',
    'zh-HK': '正按第 {edit} 項修改求解（共 {edits} 項），{seconds} 秒',
    'zh-CN': '正按第 {edit} 项修改求解（共 {edits} 项），{seconds} 秒',
  },
  failedTitle: {
    en: 'Why there is no plan was not found out.',
    'zh-HK': '未能查明無計劃的原因。',
    'zh-CN': '未能查明无计划的原因。',
  },
  undecided: {
    en: 'The search ended before it was known whether there is a plan. Give the solver more time in Solve, then ask again.',
    'zh-HK': '搜尋結束前未能確定有無計劃。請在「求解」延長時限，再試一次。',
    'zh-CN': '搜索结束前未能确定有无计划。请在“求解”延长时限，再试一次。',
  },
  hasPlanTitle: { en: 'A plan is possible now.', 'zh-HK': '現已可得出計劃。', 'zh-CN': '现已可得出计划。' },
  hasPlanWords: {
    en: 'Nothing stands in the way any more. Solve to see the plan.',
    'zh-HK': '再無條件妨礙計劃，求解即可查看。',
    'zh-CN': '再无条件妨碍计划，求解即可查看。',
  },
  titleOne: {
    en: 'No plan: {count, plural, one {# statement stands in the way} other {# statements conflict}}.',
    'zh-HK': '無計劃：{count, plural, one {有 # 項條件無法成立} other {有 # 項條件互相抵觸}}。',
    'zh-CN': '无计划：{count, plural, one {有 # 项条件无法成立} other {有 # 项条件相互冲突}}。',
  },
  titleMany: {
    en: 'No plan: {count} conflicts stand in the way.',
    'zh-HK': '無計劃：有 {count} 組條件互相抵觸。',
    'zh-CN': '无计划：有 {count} 组条件相互冲突。',
  },
  titleAtLeast: {
    en: 'No plan: at least {count, plural, one {# conflict stands} other {# conflicts stand}} in the way.',
    'zh-HK': '無計劃：至少有 {count} 組條件互相抵觸。',
    'zh-CN': '无计划：至少有 {count} 组条件相互冲突。',
  },
  total: {
    en: 'In all {asked} must be served; the {sites, plural, one {site that ships} other {# sites that ship}} can send {most} at most.',
    'zh-HK': '合共須供應 {asked}；{sites} 個付運地點最多可供 {most}。',
    'zh-CN': '合计须供应 {asked}；{sites} 个发运地点最多可供 {most}。',
  },
  conflict: { en: 'Conflict {number}', 'zh-HK': '第 {number} 組抵觸', 'zh-CN': '第 {number} 组冲突' },
  together: {
    en: 'These cannot hold together; without any one of them the others could.',
    'zh-HK': '以下條件不能同時成立；缺其任何一項，其餘即可成立。',
    'zh-CN': '以下条件不能同时成立；缺其任何一项，其余即可成立。',
  },
  togetherUnproven: {
    en: 'These cannot hold together.',
    'zh-HK': '以下條件不能同時成立。',
    'zh-CN': '以下条件不能同时成立。',
  },
  alone: {
    en: 'This cannot hold, whatever else is changed.',
    'zh-HK': '無論如何更改其他條件，此項均無法成立。',
    'zh-CN': '无论如何更改其他条件，此项均无法成立。',
  },
  lets: {
    en: 'Of the {asked} these let {most} be served.',
    'zh-HK': '在 {asked}中，以上條件最多容許供應 {most}。',
    'zh-CN': '在 {asked}中，以上条件最多容许供应 {most}。',
  },
  letsAtMost: {
    en: 'Of the {asked} these let at most {most} be served.',
    'zh-HK': '在 {asked}中，以上條件容許供應的上限為 {most}，實際或會更少。',
    'zh-CN': '在 {asked}中，以上条件容许供应的上限为 {most}，实际或会更少。',
  },
  letsAtLeast: {
    en: 'Of the {asked} these let at least {most} be served.',
    'zh-HK': '在 {asked}中，以上條件至少容許供應 {most}。',
    'zh-CN': '在 {asked}中，以上条件至少容许供应 {most}。',
  },
  lead: {
    en: '{count, plural, one {<b>1 edit</b> gives a plan} other {Each of <b>{number} edits</b> gives a plan}}. The smallest: {change}.',
    'zh-HK':
      '{count, plural, one {有 <b>1 項修改</b>可得出計劃} other {<b>{number} 項修改</b>各可得出計劃}}。最小者：{change}。',
    'zh-CN':
      '{count, plural, one {有 <b>1 项修改</b>可得出计划} other {<b>{number} 项修改</b>各可得出计划}}。最小者：{change}。',
  },
  limits: {
    en: 'What is stated, and what would do',
    'zh-HK': '現有條件與可行條件',
    'zh-CN': '现有条件与可行条件',
  },
  limitsNote: {
    en: 'all else as it is; each row on its own scale; outlined: the difference',
    'zh-HK': '其餘不變；每行自有比例；虛線框為差額',
    'zh-CN': '其余不变；每行自有比例；虚线框为差额',
  },
  statedHead: { en: 'Stated', 'zh-HK': '現有', 'zh-CN': '现有' },
  wouldDoHead: { en: 'Would do', 'zh-HK': '可行', 'zh-CN': '可行' },
  without: { en: 'without it', 'zh-HK': '取消', 'zh-CN': '取消' },
  togetherOnly: {
    en: '{value} with others',
    'zh-HK': '{value}（連同其他）',
    'zh-CN': '{value}（连同其他）',
  },
  conflictHead: { en: 'Conflict', 'zh-HK': '抵觸', 'zh-CN': '冲突' },
  statement: { en: 'Statement', 'zh-HK': '條件', 'zh-CN': '条件' },
  doesAlone: { en: 'Does alone', 'zh-HK': '單獨可行', 'zh-CN': '单独可行' },
  yes: { en: 'yes', 'zh-HK': '是', 'zh-CN': '是' },
  no: { en: 'no', 'zh-HK': '否', 'zh-CN': '否' },
  compared: {
    en: 'What the plan with each edit costs',
    'zh-HK': '各項修改後的計劃成本',
    'zh-CN': '各项修改后的计划成本',
  },
  comparedProfit: {
    en: 'What the plan with each edit contributes',
    'zh-HK': '各項修改後的計劃貢獻',
    'zh-CN': '各项修改后的计划贡献',
  },
  comparedCarbon: {
    en: 'What the plan with each edit emits',
    'zh-HK': '各項修改後的計劃排放',
    'zh-CN': '各项修改后的计划排放',
  },
  comparedNote: {
    en: '{unit}; smallest edit first',
    'zh-HK': '{unit}；最小修改在先',
    'zh-CN': '{unit}；最小修改在先',
  },
  comparedFree: {
    en: '{unit}; smallest edit first; units that go unserved without a price cost nothing here',
    'zh-HK': '{unit}；最小修改在先；未列價而不予供應的數量不計成本',
    'zh-CN': '{unit}；最小修改在先；未列价而不予供应的数量不计成本',
  },
  tonnes: { en: 't CO₂e', 'zh-HK': '噸二氧化碳當量', 'zh-CN': '吨二氧化碳当量' },
  edit: { en: 'Edit', 'zh-HK': '修改', 'zh-CN': '修改' },
  editNumber: { en: 'No.', 'zh-HK': '序號', 'zh-CN': '序号' },
  size: { en: 'Size of change', 'zh-HK': '修改幅度', 'zh-CN': '修改幅度' },
  planCost: { en: 'Plan costs', 'zh-HK': '計劃成本', 'zh-CN': '计划成本' },
  planContributes: { en: 'Plan contributes', 'zh-HK': '計劃貢獻', 'zh-CN': '计划贡献' },
  planEmits: { en: 'Plan emits', 'zh-HK': '計劃排放', 'zh-CN': '计划排放' },
  unserved: { en: 'Unserved', 'zh-HK': '不予供應', 'zh-CN': '不予供应' },
  unpricedUnits: { en: 'of these without a price', 'zh-HK': '其中未列價', 'zh-CN': '其中未列价' },
  chargedHead: {
    en: 'of this for units unserved',
    'zh-HK': '其中不予供應的罰款',
    'zh-CN': '其中不予供应的罚款',
  },
  chargedUnits: { en: 'Units charged so', 'zh-HK': '計罰款數量', 'zh-CN': '计罚款数量' },
  unitsHead: { en: 'units', 'zh-HK': '件', 'zh-CN': '件' },
  smallest: { en: 'Smallest of its kind', 'zh-HK': '同類最小', 'zh-CN': '同类最小' },
  proven: { en: 'proven', 'zh-HK': '已證明', 'zh-CN': '已证明' },
  notProven: { en: 'not proven', 'zh-HK': '未證明', 'zh-CN': '未证明' },
  /** Between the changes that one edit makes. */
  nextChange: { en: '; ', 'zh-HK': '；', 'zh-CN': '；' },
  edits: { en: 'Edits that give a plan', 'zh-HK': '可得出計劃的修改', 'zh-CN': '可得出计划的修改' },
  noEdits: {
    en: 'No edit was found that gives a plan.',
    'zh-HK': '找不到可得出計劃的修改。',
    'zh-CN': '找不到可得出计划的修改。',
  },
  least: {
    en: 'Nothing smaller of its kind gives a plan: proven.',
    'zh-HK': '已證明更小的同類修改不能得出計劃。',
    'zh-CN': '已证明更小的同类修改不能得出计划。',
  },
  notLeast: {
    en: 'Whether something smaller would do was not proven.',
    'zh-HK': '未能證明更小的修改是否可行。',
    'zh-CN': '未能证明更小的修改是否可行。',
  },
  notFewest: {
    en: 'No more units of these rows need go unserved; whether fewer would do was not proven.',
    'zh-HK': '以上需求不予供應者無須再多；能否更少，未能證明。',
    'zh-CN': '以上需求不予供应者无须再多；能否更少，未能证明。',
  },
  costs: {
    en: 'The best plan then costs <b>{money}</b>.',
    'zh-HK': '其時最佳計劃成本為 <b>{money}</b>。',
    'zh-CN': '届时最佳计划成本为 <b>{money}</b>。',
  },
  charged: {
    en: 'Of this <b>{money}</b> is charged for {units} left unserved in all.',
    'zh-HK': '其中 <b>{money}</b> 為合共 {units}不予供應的罰款。',
    'zh-CN': '其中 <b>{money}</b> 为合计 {units}不予供应的罚款。',
  },
  contributes: {
    en: 'The best plan then contributes <b>{money}</b>.',
    'zh-HK': '其時最佳計劃貢獻 <b>{money}</b>。',
    'zh-CN': '届时最佳计划贡献 <b>{money}</b>。',
  },
  emits: {
    en: 'The best plan then emits <b>{tonnes} t CO₂e</b>.',
    'zh-HK': '其時最佳計劃排放 <b>{tonnes} 噸二氧化碳當量</b>。',
    'zh-CN': '届时最佳计划排放 <b>{tonnes} 吨二氧化碳当量</b>。',
  },
  notBest: {
    en: 'This plan is not proven to be the best.',
    'zh-HK': '未能證明此計劃為最佳。',
    'zh-CN': '未能证明此计划为最佳。',
  },
  costUnknown: {
    en: 'What the plan then costs was not found in time.',
    'zh-HK': '未能及時算出其時的計劃成本。',
    'zh-CN': '未能及时算出届时的计划成本。',
  },
  unpriced: {
    en: '{units} go unserved, on which the file puts no price.',
    'zh-HK': '{units}未獲供應，檔案未列其價。',
    'zh-CN': '{units}未获供应，文件未列其价。',
  },
  apply: { en: 'Apply', 'zh-HK': '套用', 'zh-CN': '应用' },
  pin: { en: 'Pin as scenario', 'zh-HK': '存為情景', 'zh-CN': '存为情景' },
  applied: { en: 'Edit for a plan', 'zh-HK': '為得出計劃而修改', 'zh-CN': '为得出计划而修改' },
  because: {
    en: 'The smallest change of its kind that gives a plan.',
    'zh-HK': '可得出計劃的同類最小修改。',
    'zh-CN': '可得出计划的同类最小修改。',
  },
  more: {
    en: 'More conflicts may come to light when these are resolved.',
    'zh-HK': '解決以上抵觸後，或會發現其他抵觸。',
    'zh-CN': '解决以上冲突后，或会发现其他冲突。',
  },
  stopped: {
    en: 'Stopped before all edits were looked for: more time may find others.',
    'zh-HK': '未找完所有修改便已停止：時間多些或可找到其他修改。',
    'zh-CN': '未找完所有修改便已停止：时间多些或可找到其他修改。',
  },
  evidence: {
    en: '{solves, plural, one {# solve} other {# solves}}, {seconds} s',
    'zh-HK': '求解 {solves} 次，{seconds} 秒',
    'zh-CN': '求解 {solves} 次，{seconds} 秒',
  },
  backToPlan: { en: 'Show the last plan', 'zh-HK': '顯示上一計劃', 'zh-CN': '显示上一计划' },
});
