import { defineMessages } from '../../i18n/message.ts';

export const deskMessages = defineMessages({
  dismiss: { en: 'Dismiss', 'zh-HK': '知道了', 'zh-CN': '知道了' },
  hostEnded: {
    en: 'The program behind this window has ended, so nothing can be saved or solved here any more. Start it again: what was not saved is kept and offered then.',
    'zh-HK': '本視窗背後的程式已結束，不能再儲存或求解。請重新啟動；未儲存的內容已保留，屆時可取回。',
    'zh-CN': '本窗口背后的程序已结束，不能再保存或求解。请重新启动；未保存的内容已保留，届时可取回。',
  },
  hostReplaced: {
    en: 'PlusN has been opened in another window of this browser, which has taken over: nothing can be saved or solved here any more. Go on there; what was not saved here is kept and offered in it.',
    'zh-HK':
      'PlusN 已在此瀏覽器的另一視窗開啟並由該處接手，這裏不能再儲存或求解。請到該視窗繼續；這裏未儲存的內容已保留，可在該處取回。',
    'zh-CN':
      'PlusN 已在此浏览器的另一窗口打开并由该处接手，这里不能再保存或求解。请到该窗口继续；这里未保存的内容已保留，可在该处取回。',
  },
  openTitle: { en: 'Open a file', 'zh-HK': '開啟檔案', 'zh-CN': '打开文件' },
  saveTitle: { en: 'Save as', 'zh-HK': '另存為', 'zh-CN': '另存为' },
  open: { en: 'Open', 'zh-HK': '開啟', 'zh-CN': '打开' },
  save: { en: 'Save', 'zh-HK': '儲存', 'zh-CN': '保存' },
  cancel: { en: 'Cancel', 'zh-HK': '取消', 'zh-CN': '取消' },
  close: { en: 'Close', 'zh-HK': '關閉', 'zh-CN': '关闭' },
  places: { en: 'Places', 'zh-HK': '位置', 'zh-CN': '位置' },
  home: { en: 'Home', 'zh-HK': '主目錄', 'zh-CN': '主目录' },
  documents: { en: 'Documents', 'zh-HK': '文件', 'zh-CN': '文档' },
  desktop: { en: 'Desktop', 'zh-HK': '桌面', 'zh-CN': '桌面' },
  downloads: { en: 'Downloads', 'zh-HK': '下載', 'zh-CN': '下载' },
  root: { en: 'Root', 'zh-HK': '根目錄', 'zh-CN': '根目录' },
  entries: { en: 'In {folder}', 'zh-HK': '{folder} 內', 'zh-CN': '{folder} 内' },
  parent: { en: 'Up one folder', 'zh-HK': '上一層', 'zh-CN': '上一层' },
  fileName: { en: 'File name', 'zh-HK': '檔案名稱', 'zh-CN': '文件名' },
  folderOrFile: { en: 'File name or path', 'zh-HK': '檔案名稱或路徑', 'zh-CN': '文件名或路径' },
  reading: { en: 'Reading the folder…', 'zh-HK': '正在讀取資料夾…', 'zh-CN': '正在读取文件夹…' },
  nothingHere: {
    en: 'No files of this kind here.',
    'zh-HK': '這裏沒有此類檔案。',
    'zh-CN': '这里没有此类文件。',
  },
  notWritable: {
    en: 'This folder takes no new files. Choose another.',
    'zh-HK': '此資料夾不能寫入，請選另一個。',
    'zh-CN': '此文件夹不能写入，请选另一个。',
  },
  folder: { en: 'folder', 'zh-HK': '資料夾', 'zh-CN': '文件夹' },
  refusedTitle: {
    en: '{name} could not be opened',
    'zh-HK': '無法開啟「{name}」',
    'zh-CN': '无法打开“{name}”',
  },
  refusedNote: {
    en: 'Nothing was changed; what was open stays open.',
    'zh-HK': '沒有改動任何內容；原先開啟的仍在。',
    'zh-CN': '没有改动任何内容；原先打开的仍在。',
  },
  atLine: { en: 'line {line}', 'zh-HK': '第 {line} 行', 'zh-CN': '第 {line} 行' },
  recoverTitle: { en: 'Unsaved work was kept', 'zh-HK': '已保留未儲存的內容', 'zh-CN': '已保留未保存的内容' },
  recoverNote: {
    en: 'The program ended before this was saved. Take it back, or drop it for good.',
    'zh-HK': '程式在儲存前結束。可取回，或永久捨棄。',
    'zh-CN': '程序在保存前结束。可取回，或永久舍弃。',
  },
  keptAt: { en: 'kept at {time}', 'zh-HK': '保留於 {time}', 'zh-CN': '保留于 {time}' },
  neverSaved: { en: 'never saved to a file', 'zh-HK': '從未存成檔案', 'zh-CN': '从未存成文件' },
  edits: {
    en: '{count, plural, =0 {no edits listed} one {# edit} other {# edits}}',
    'zh-HK': '{count, plural, =0 {沒有列出更改} other {# 項更改}}',
    'zh-CN': '{count, plural, =0 {没有列出更改} other {# 项更改}}',
  },
  moreEdits: { en: 'and {count} before', 'zh-HK': '另有較早 {count} 項', 'zh-CN': '另有较早 {count} 项' },
  recover: { en: 'Take back {title}', 'zh-HK': '取回「{title}」', 'zh-CN': '取回“{title}”' },
  drop: { en: 'Drop {title}', 'zh-HK': '捨棄「{title}」', 'zh-CN': '舍弃“{title}”' },
  later: { en: 'Decide later', 'zh-HK': '稍後決定', 'zh-CN': '稍后决定' },
});
