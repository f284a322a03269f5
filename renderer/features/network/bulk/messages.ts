import { defineMessages } from '../../../i18n/message.ts';

export const bulkMessages = defineMessages({
  title: {
    en: 'Change {field} of {count} selected',
    'zh-HK': '更改所選 {count} 項的{field}',
    'zh-CN': '更改所选 {count} 项的{field}',
  },
  act: { en: 'What to do', 'zh-HK': '操作', 'zh-CN': '操作' },
  set: { en: 'Set to', 'zh-HK': '設為', 'zh-CN': '设为' },
  scale: { en: 'Multiply by', 'zh-HK': '乘以', 'zh-CN': '乘以' },
  add: { en: 'Add', 'zh-HK': '加上', 'zh-CN': '加上' },
  round: { en: 'Round to', 'zh-HK': '取整至', 'zh-CN': '取整至' },
  scaleHint: {
    en: 'A factor such as 1.1, or per cent such as 110 %.',
    'zh-HK': '倍數（如 1.1）或百分率（如 110 %）。',
    'zh-CN': '倍数（如 1.1）或百分率（如 110 %）。',
  },
  addHint: { en: 'Negative to take away.', 'zh-HK': '負數即減去。', 'zh-CN': '负数即减去。' },
  roundHint: {
    en: 'The nearest multiple of this.',
    'zh-HK': '取最接近的倍數。',
    'zh-CN': '取最接近的倍数。',
  },
  because: { en: 'Reason', 'zh-HK': '原因', 'zh-CN': '原因' },
  changes: {
    en: '{changed, plural, =0 {Nothing changes} one {# value changes} other {# values change}}.',
    'zh-HK': '{changed, plural, =0 {沒有數值改變} other {將更改 # 個數值}}。',
    'zh-CN': '{changed, plural, =0 {没有数值改变} other {将更改 # 个数值}}。',
  },
  same: {
    en: '{count, plural, one {# holds it already} other {# hold it already}}.',
    'zh-HK': '{count} 個已是此數值。',
    'zh-CN': '{count} 个已是此数值。',
  },
  notStated: {
    en: '{count, plural, one {# states nothing here and is left alone} other {# state nothing here and are left alone}}.',
    'zh-HK': '{count} 個未填寫，維持不變。',
    'zh-CN': '{count} 个未填写，维持不变。',
  },
  refused: {
    en: '{count, plural, one {# would break a rule of its field and is left alone} other {# would break a rule of their field and are left alone}}.',
    'zh-HK': '{count} 個會違反欄位規則，維持不變。',
    'zh-CN': '{count} 个会违反栏位规则，维持不变。',
  },
  example: {
    en: 'For example {name}: {before} → {after}',
    'zh-HK': '例如 {name}：{before} → {after}',
    'zh-CN': '例如 {name}：{before} → {after}',
  },
  apply: {
    en: 'Change {count, plural, one {# value} other {# values}}',
    'zh-HK': '更改 {count} 個數值',
    'zh-CN': '更改 {count} 个数值',
  },
  cancel: { en: 'Cancel', 'zh-HK': '取消', 'zh-CN': '取消' },
  notHere: {
    en: 'This column is computed or names the record; its values cannot be changed together.',
    'zh-HK': '此欄由計算得出或用以識別記錄，不能一併更改。',
    'zh-CN': '此栏由计算得出或用以识别记录，不能一并更改。',
  },
  did: {
    en: 'change {field} of {count, plural, one {# record} other {# records}}',
    'zh-HK': '更改 {count} 項的{field}',
    'zh-CN': '更改 {count} 项的{field}',
  },
});
