import { defineMessages } from '../../i18n/message.ts';

export const gridMessages = defineMessages({
  // Why an entry is refused
  empty: { en: 'This field is required.', 'zh-HK': '此欄必須填寫。', 'zh-CN': '此栏必须填写。' },
  noNumber: {
    en: '“{text}” is not a number. Write it like 1234.5.',
    'zh-HK': '「{text}」不是數字，請寫成 1234.5 的形式。',
    'zh-CN': '“{text}”不是数字，请写成 1234.5 的形式。',
  },
  tooLarge: {
    en: '“{text}” is a larger number than can be counted with.',
    'zh-HK': '「{text}」數值過大，無法計算。',
    'zh-CN': '“{text}”数值过大，无法计算。',
  },
  bracketed: {
    en: 'Brackets are not read as a minus. Write −{text}.',
    'zh-HK': '括號不會當作負號，請寫成 −{text}。',
    'zh-CN': '括号不会当作负号，请写成 −{text}。',
  },
  grouping: {
    en: 'In “{text}” the comma groups thousands and the point is the decimal. Write it like 1,234.5.',
    'zh-HK': '「{text}」中逗號用作千位分隔，小數點用「.」，請寫成 1,234.5 的形式。',
    'zh-CN': '“{text}”中逗号用作千位分隔，小数点用“.”，请写成 1,234.5 的形式。',
  },
  percentHere: {
    en: 'This field is not a percentage. Write the number without %.',
    'zh-HK': '此欄不是百分率，請刪去 %。',
    'zh-CN': '此栏不是百分率，请删去 %。',
  },
  otherCurrency: {
    en: '“{text}” names {code}, and the amounts of this record are in {own}. Convert it, or change the currency.',
    'zh-HK': '「{text}」以 {code} 計，而此記錄以 {own} 計，請換算或更改貨幣。',
    'zh-CN': '“{text}”以 {code} 计，而此记录以 {own} 计，请换算或更改货币。',
  },
  noDate: {
    en: '“{text}” is not a date. Write it like 2026-07-01.',
    'zh-HK': '「{text}」不是日期，請寫成 2026-07-01 的形式。',
    'zh-CN': '“{text}”不是日期，请写成 2026-07-01 的形式。',
  },
  unclearDate: {
    en: '“{text}” may be two different days. Write it like 2026-07-01.',
    'zh-HK': '「{text}」可解作兩個日期，請寫成 2026-07-01 的形式。',
    'zh-CN': '“{text}”可解作两个日期，请写成 2026-07-01 的形式。',
  },
  noFlag: {
    en: 'Write yes or no; “{text}” is neither.',
    'zh-HK': '請寫「是」或「否」；「{text}」兩者皆非。',
    'zh-CN': '请写“是”或“否”；“{text}”两者皆非。',
  },
  noChoice: {
    en: '“{text}” is not one of: {choices}.',
    'zh-HK': '「{text}」不在選項之內：{choices}。',
    'zh-CN': '“{text}”不在选项之内：{choices}。',
  },
  manyChoices: {
    en: '“{text}” may be {choices}. Write more of it.',
    'zh-HK': '「{text}」可以是 {choices}，請寫得更完整。',
    'zh-CN': '“{text}”可以是 {choices}，请写得更完整。',
  },
  yes: { en: 'yes', 'zh-HK': '是', 'zh-CN': '是' },
  no: { en: 'no', 'zh-HK': '否', 'zh-CN': '否' },

  // The grid itself
  typeOrPaste: {
    en: 'Type, or paste rows from Excel',
    'zh-HK': '輸入，或由 Excel 貼上資料列',
    'zh-CN': '输入，或从 Excel 粘贴数据行',
  },
  filter: { en: 'filter', 'zh-HK': '篩選', 'zh-CN': '筛选' },
  filterOf: { en: 'Filter {column}', 'zh-HK': '篩選{column}', 'zh-CN': '筛选{column}' },
  find: { en: 'Find', 'zh-HK': '尋找', 'zh-CN': '查找' },
  findNext: { en: 'Next', 'zh-HK': '下一個', 'zh-CN': '下一个' },
  found: {
    en: '{count, plural, =0 {nothing found} other {{place} of {count}}}',
    'zh-HK': '{count, plural, =0 {找不到} other {第 {place} 個，共 {count} 個}}',
    'zh-CN': '{count, plural, =0 {找不到} other {第 {place} 个，共 {count} 个}}',
  },
  selected: { en: '{count} cells selected', 'zh-HK': '已選 {count} 格', 'zh-CN': '已选 {count} 格' },
  average: { en: 'Average {value}', 'zh-HK': '平均 {value}', 'zh-CN': '平均 {value}' },
  sum: { en: 'Sum {value} {unit}', 'zh-HK': '合計 {value} {unit}', 'zh-CN': '合计 {value} {unit}' },
  someShown: { en: '{shown} of {all}', 'zh-HK': '{all}，顯示 {shown} 項', 'zh-CN': '{all}，显示 {shown} 项' },
  clearFilters: { en: 'Clear filters', 'zh-HK': '清除篩選', 'zh-CN': '清除筛选' },
  row: { en: 'Row', 'zh-HK': '列', 'zh-CN': '行' },
  resize: { en: 'Width of {column}', 'zh-HK': '{column}欄寬', 'zh-CN': '{column}列宽' },
  computed: {
    en: 'Computed from other fields.',
    'zh-HK': '由其他欄位計算得出。',
    'zh-CN': '由其他栏位计算得出。',
  },
  keys: {
    en: 'Arrows move, typing or F2 edits, Esc leaves the edit, F6 leaves the table.',
    'zh-HK': '方向鍵移動，直接輸入或按 F2 編輯，Esc 取消，F6 離開表格。',
    'zh-CN': '方向键移动，直接输入或按 F2 编辑，Esc 取消，F6 离开表格。',
  },
});
