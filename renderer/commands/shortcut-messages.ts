import { defineMessages } from '../i18n/message.ts';

export const shortcutMessages = defineMessages({
  title: { en: 'Keyboard shortcuts', 'zh-HK': '鍵盤快速鍵', 'zh-CN': '键盘快捷键' },
  anywhere: { en: 'Anywhere', 'zh-HK': '任何位置', 'zh-CN': '任何位置' },
  inGrids: { en: 'In tables', 'zh-HK': '表格內', 'zh-CN': '表格内' },
  hint: {
    en: 'Every other command is in the search.',
    'zh-HK': '其他指令可在搜尋中找到。',
    'zh-CN': '其他命令可在搜索中找到。',
  },
  edit: { en: 'Edit the cell', 'zh-HK': '編輯儲存格', 'zh-CN': '编辑单元格' },
  fillDown: { en: 'Fill down', 'zh-HK': '向下填滿', 'zh-CN': '向下填充' },
  fillSelection: {
    en: 'Enter into every selected cell',
    'zh-HK': '填入所有已選儲存格',
    'zh-CN': '填入所有选中的单元格',
  },
  fillRight: { en: 'Fill right', 'zh-HK': '向右填滿', 'zh-CN': '向右填充' },
  filter: { en: 'Filter the column', 'zh-HK': '篩選此欄', 'zh-CN': '筛选此列' },
  sort: { en: 'Sort by the column', 'zh-HK': '按此欄排序', 'zh-CN': '按此列排序' },
  leave: { en: 'Leave the table', 'zh-HK': '離開表格', 'zh-CN': '离开表格' },
  copy: { en: 'Copy', 'zh-HK': '複製', 'zh-CN': '复制' },
  paste: {
    en: 'Paste, from Excel as well',
    'zh-HK': '貼上（包括來自 Excel）',
    'zh-CN': '粘贴（包括来自 Excel）',
  },
  selectAll: { en: 'Select all', 'zh-HK': '全選', 'zh-CN': '全选' },
  selectRows: { en: 'Select whole rows', 'zh-HK': '選取整列', 'zh-CN': '选取整行' },
  clear: {
    en: 'Clear the cells; remove the rows when whole rows are selected',
    'zh-HK': '清除儲存格；選取整列時刪除該列',
    'zh-CN': '清除单元格；选取整行时删除该行',
  },
  find: { en: 'Find in the table', 'zh-HK': '在表格中尋找', 'zh-CN': '在表格中查找' },
});
