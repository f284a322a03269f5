import { defineMessages } from '../../i18n/message.ts';

export const findingMessages = defineMessages({
  findings: { en: 'Findings', 'zh-HK': '檢查結果', 'zh-CN': '检查结果' },
  counts: {
    en: '{errors, plural, =0 {Nothing stops the solve} one {# error stops the solve} other {# errors stop the solve}}{refused, plural, =0 {} one {, # of them an entry that is not taken} other {, # of them entries that are not taken}} · {warnings, plural, one {# warning} other {# warnings}} · {notes, plural, one {# note} other {# notes}}',
    'zh-HK':
      '{errors, plural, =0 {沒有錯誤阻礙求解} other {# 項錯誤阻礙求解}}{refused, plural, =0 {} other {，其中 # 項為未獲接受的輸入}} · {warnings} 項警告 · {notes} 項備註',
    'zh-CN':
      '{errors, plural, =0 {没有错误阻碍求解} other {# 项错误阻碍求解}}{refused, plural, =0 {} other {，其中 # 项为未获接受的输入}} · {warnings} 项警告 · {notes} 项备注',
  },
  unfinished: {
    en: '{table}: {count, plural, one {# row is not in the network yet} other {# rows are not in the network yet}}.',
    'zh-HK': '{table}：有 {count} 列尚未加入網絡。',
    'zh-CN': '{table}：有 {count} 行尚未加入网络。',
  },
  unfinishedNext: {
    en: 'State what they lack at the foot of the table, or remove them.',
    'zh-HK': '請在表格末端補上所欠資料，或將其移除。',
    'zh-CN': '请在表格末端补上所缺数据，或将其移除。',
  },
  none: {
    en: '✓ The checks find nothing wrong.',
    'zh-HK': '✓ 檢查未發現問題。',
    'zh-CN': '✓ 检查未发现问题。',
  },
  checking: { en: 'Not checked yet.', 'zh-HK': '尚未檢查。', 'zh-CN': '尚未检查。' },
  next: { en: 'Next', 'zh-HK': '下一項', 'zh-CN': '下一项' },
  close: { en: 'Close', 'zh-HK': '關閉', 'zh-CN': '关闭' },
  show: { en: 'Show', 'zh-HK': '顯示', 'zh-CN': '显示' },
  severity: { en: 'Severity', 'zh-HK': '嚴重程度', 'zh-CN': '严重程度' },
  all: { en: 'All', 'zh-HK': '全部', 'zh-CN': '全部' },
  error: { en: '◆ Errors', 'zh-HK': '◆ 錯誤', 'zh-CN': '◆ 错误' },
  warning: { en: '△ Warnings', 'zh-HK': '△ 警告', 'zh-CN': '△ 警告' },
  note: { en: '○ Notes', 'zh-HK': '○ 備註', 'zh-CN': '○ 备注' },
  isError: { en: 'Error', 'zh-HK': '錯誤', 'zh-CN': '错误' },
  isWarning: { en: 'Warning', 'zh-HK': '警告', 'zh-CN': '警告' },
  isNote: { en: 'Note', 'zh-HK': '備註', 'zh-CN': '备注' },
  inTable: { en: '{name} ({table})', 'zh-HK': '{name}（{table}）', 'zh-CN': '{name}（{table}）' },
  refused: {
    en: '{record}, {field}: “{text}” is not taken; the last good value counts.',
    'zh-HK': '{record}，{field}：「{text}」未獲接受，仍以原值計算。',
    'zh-CN': '{record}，{field}：“{text}”未获接受，仍以原值计算。',
  },
  dropEntry: { en: 'Drop the entry', 'zh-HK': '捨棄輸入', 'zh-CN': '舍弃输入' },
  setTo: { en: 'Set to {value}', 'zh-HK': '設為 {value}', 'zh-CN': '设为 {value}' },
  lowerTo: { en: 'Lower to {value}', 'zh-HK': '降至 {value}', 'zh-CN': '降至 {value}' },
  clear: { en: 'Clear', 'zh-HK': '清除', 'zh-CN': '清除' },
  mended: { en: 'mend {field}', 'zh-HK': '修正{field}', 'zh-CN': '修正{field}' },
  more: {
    en: '{count} more like these. Mend some, and the rest are listed.',
    'zh-HK': '尚有 {count} 項。修正部分後會列出其餘各項。',
    'zh-CN': '尚有 {count} 项。修正部分后会列出其余各项。',
  },
});
