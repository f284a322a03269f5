import { defineMessages } from '../../i18n/message.ts';

export const exportMessages = defineMessages({
  title: { en: 'Export', 'zh-HK': '匯出', 'zh-CN': '导出' },
  onScreen: { en: 'On the screen now', 'zh-HK': '目前畫面', 'zh-CN': '当前画面' },
  plan: { en: 'Allocation plan', 'zh-HK': '分配方案', 'zh-CN': '分配方案' },
  planWorkbook: {
    en: 'Plan as Excel workbook',
    'zh-HK': '方案（Excel 活頁簿）',
    'zh-CN': '方案（Excel 工作簿）',
  },
  planReport: {
    en: 'Plan as a report for readers',
    'zh-HK': '方案（報告）',
    'zh-CN': '方案（报告）',
  },
  planReportNote: {
    en: 'The report compares the plan shown with every other scenario that has a current plan, and names those whose plan is stale.',
    'zh-HK': '報告會將所示方案與其他已有最新方案的情景作比較，並列出方案已過時的情景。',
    'zh-CN': '报告会将所示方案与其他已有最新方案的情景作比较，并列出方案已过时的情景。',
  },
  noPrinter: {
    en: 'A PDF needs Chromium, Chrome or Edge on this machine. Write HTML, and print it in any browser.',
    'zh-HK': '製作 PDF 需要本機裝有 Chromium、Chrome 或 Edge。可先匯出 HTML，再以任何瀏覽器列印。',
    'zh-CN': '制作 PDF 需要本机装有 Chromium、Chrome 或 Edge。可先导出 HTML，再用任何浏览器打印。',
  },
  tables: { en: 'Tables of the plan', 'zh-HK': '計劃表格', 'zh-CN': '计划表格' },
  ledger: { en: 'Ledger, every entry', 'zh-HK': '帳目，全部明細', 'zh-CN': '账目，全部明细' },
  nothing: {
    en: 'There is no plan to export yet. Solve first, then come back.',
    'zh-HK': '尚無計劃可匯出。請先求解。',
    'zh-CN': '尚无计划可导出。请先求解。',
  },
  note: {
    en: 'Tables are CSV files with every digit, in your language, ready for Excel. Pictures are as on the screen.',
    'zh-HK': '表格為 CSV 檔，數字不捨入，可直接以 Excel 開啟；圖片與畫面相同。',
    'zh-CN': '表格为 CSV 文件，数字不舍入，可直接用 Excel 打开；图片与画面相同。',
  },
  close: { en: 'Close', 'zh-HK': '關閉', 'zh-CN': '关闭' },
  save: { en: 'Export ▾', 'zh-HK': '匯出 ▾', 'zh-CN': '导出 ▾' },
  saveAs: { en: '{title} as {kind}', 'zh-HK': '{title}，{kind}', 'zh-CN': '{title}，{kind}' },
  /** What is seen on the button stands as a word of its own in its name, in Chinese by a space. */
  exportChart: { en: 'Export {title}', 'zh-HK': '匯出 {title}', 'zh-CN': '导出 {title}' },
  svg: { en: 'Picture (SVG)', 'zh-HK': '向量圖（SVG）', 'zh-CN': '矢量图（SVG）' },
  png: { en: 'Picture (PNG)', 'zh-HK': '圖片（PNG）', 'zh-CN': '图片（PNG）' },
  csv: { en: 'Table (CSV)', 'zh-HK': '表格（CSV）', 'zh-CN': '表格（CSV）' },
  showTable: { en: 'Table', 'zh-HK': '表格', 'zh-CN': '表格' },
  showChart: { en: 'Chart', 'zh-HK': '圖表', 'zh-CN': '图表' },
});
