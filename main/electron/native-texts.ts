import type { Language } from '../contract/preferences.ts';

/** One text in every language. */
type Text = Readonly<Record<Language, string>>;

const text = (en: string, zhHK: string, zhCN: string): Text => ({ en, 'zh-HK': zhHK, 'zh-CN': zhCN });

/** What the system shows for the program: menus, its dialogs, and the two questions asked when the window cannot. */
const texts = {
  menuFile: text('&File', '檔案(&F)', '文件(&F)'),
  new: text('New', '新增', '新建'),
  open: text('Open…', '開啟…', '打开…'),
  recent: text('Open recent', '最近使用的檔案', '最近使用的文件'),
  clearRecent: text('Clear list', '清除清單', '清除列表'),
  save: text('Save', '儲存', '保存'),
  saveAs: text('Save as…', '另存新檔…', '另存为…'),
  saveBecause: text('Save with a reason…', '註明原因並儲存…', '注明原因并保存…'),
  trail: text('History of the file…', '檔案紀錄…', '文件记录…'),
  export: text('Export…', '匯出…', '导出…'),
  import: text('Import…', '匯入…', '导入…'),
  template: text('Save an import template…', '儲存匯入範本…', '保存导入模板…'),
  share: text('Share…', '分享…', '分享…'),
  start: text('Start page', '開始頁', '开始页'),
  quit: text('Quit PlusN', '結束 PlusN', '退出 PlusN'),
  exit: text('Exit', '結束', '退出'),
  menuEdit: text('&Edit', '編輯(&E)', '编辑(&E)'),
  undo: text('Undo', '復原', '撤销'),
  redo: text('Redo', '重做', '重做'),
  cut: text('Cut', '剪下', '剪切'),
  copy: text('Copy', '複製', '复制'),
  paste: text('Paste', '貼上', '粘贴'),
  selectAll: text('Select all', '全選', '全选'),
  find: text('Find…', '尋找…', '查找…'),
  menuView: text('&View', '檢視(&V)', '视图(&V)'),
  network: text('Network', '網絡', '网络'),
  duties: text('Duties', '關稅', '关税'),
  plan: text('Plan', '方案', '方案'),
  compare: text('Compare', '比較', '比较'),
  breakEven: text('Break-even', '臨界點', '临界点'),
  frontier: text('Frontier', '取捨曲線', '取舍曲线'),
  alternatives: text('Alternatives', '相近計劃', '相近计划'),
  stress: text('Stress', '壓力測試', '压力测试'),
  sweep: text('Sweep', '批量推演', '批量推演'),
  findings: text('Findings', '檢查結果', '检查结果'),
  palette: text('Search commands…', '搜尋指令…', '搜索命令…'),
  preferences: text('Preferences…', '偏好設定…', '偏好设置…'),
  fullScreen: text('Full screen', '全螢幕', '全屏'),
  developerTools: text('Developer tools', '開發人員工具', '开发者工具'),
  menuSolve: text('&Solve', '求解(&S)', '求解(&S)'),
  solve: text('Solve', '求解', '求解'),
  cancelSolve: text('Stop, keep the best plan', '停止並保留最佳方案', '停止并保留最佳方案'),
  pin: text('Pin as scenario', '存為情景', '存为情景'),
  menuWindow: text('&Window', '視窗(&W)', '窗口(&W)'),
  minimise: text('Minimise', '最小化', '最小化'),
  zoom: text('Zoom', '縮放', '缩放'),
  front: text('Bring all to front', '全部移到最前', '全部置于顶层'),
  menuHelp: text('&Help', '說明(&H)', '帮助(&H)'),
  keys: text('Keys', '快速鍵', '快捷键'),
  tour: text('Tour', '導覽', '导览'),
  about: text('About PlusN', '關於 PlusN', '关于 PlusN'),
  services: text('Services', '服務', '服务'),
  hide: text('Hide PlusN', '隱藏 PlusN', '隐藏 PlusN'),
  hideOthers: text('Hide others', '隱藏其他', '隐藏其他'),
  showAll: text('Show all', '顯示全部', '显示全部'),
  kindScenario: text('PlusN scenario files', 'PlusN 情景檔案', 'PlusN 情景文件'),
  kindCsv: text('CSV tables', 'CSV 表格', 'CSV 表格'),
  kindXlsx: text('Excel workbooks', 'Excel 活頁簿', 'Excel 工作簿'),
  kindTable: text('Workbooks and CSV tables', '活頁簿及 CSV 表格', '工作簿及 CSV 表格'),
  kindSvg: text('SVG pictures', 'SVG 圖片', 'SVG 图片'),
  kindPng: text('PNG pictures', 'PNG 圖片', 'PNG 图片'),
  kindHtml: text('Web pages', '網頁', '网页'),
  kindPdf: text('PDF documents', 'PDF 文件', 'PDF 文档'),
  kindAll: text('All files', '所有檔案', '所有文件'),
  hungMessage: text('The window does not answer.', '視窗沒有回應。', '窗口没有响应。'),
  hungDetail: text(
    'Unsaved work up to the last snapshot, a few seconds ago at most while you were editing, is kept. It will be offered when PlusN is started again.',
    '未儲存的工作已保留至最近一次快照（編輯期間最多相隔數秒）。下次啟動 PlusN 時可以復原。',
    '未保存的工作已保留至最近一次快照（编辑期间最多相隔数秒）。下次启动 PlusN 时可以恢复。',
  ),
  wait: text('Wait', '等待', '等待'),
  closeAnyway: text('Close anyway', '仍要關閉', '仍要关闭'),
  goneMessage: text('The window has stopped working.', '視窗已停止運作。', '窗口已停止工作。'),
  goneDetail: text(
    'Your files are untouched. Unsaved work up to the last snapshot is kept and will be offered when the window is loaded again.',
    '你的檔案沒有變動。未儲存的工作已保留至最近一次快照，重新載入視窗後可以復原。',
    '您的文件没有变动。未保存的工作已保留至最近一次快照，重新载入窗口后可以恢复。',
  ),
  reload: text('Load again', '重新載入', '重新载入'),
  close: text('Close', '關閉', '关闭'),
} as const;

export type NativeText = keyof typeof texts;

export const nativeTextNames = Object.keys(texts) as readonly NativeText[];

export function nativeText(name: NativeText, language: Language): string {
  return texts[name][language];
}
