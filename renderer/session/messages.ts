import { defineMessages } from '../i18n/message.ts';

export const sessionMessages = defineMessages({
  untitled: { en: 'Untitled', 'zh-HK': '未命名', 'zh-CN': '未命名' },
  save: { en: 'Save', 'zh-HK': '儲存', 'zh-CN': '保存' },
  saveAs: { en: 'Save as…', 'zh-HK': '另存新檔…', 'zh-CN': '另存为…' },
  dontSave: { en: 'Don’t save', 'zh-HK': '不儲存', 'zh-CN': '不保存' },
  cancel: { en: 'Cancel', 'zh-HK': '取消', 'zh-CN': '取消' },
  tryAgain: { en: 'Try again', 'zh-HK': '再試', 'zh-CN': '重试' },
  importLabel: {
    en: 'Import from {name}',
    'zh-HK': '由「{name}」匯入',
    'zh-CN': '从“{name}”导入',
  },
  imported: {
    en: 'Imported from {name}. One undo takes it back.',
    'zh-HK': '已由「{name}」匯入，復原一次即可還原。',
    'zh-CN': '已从“{name}”导入，撤销一次即可还原。',
  },
  pasted: { en: 'pasted rows', 'zh-HK': '貼上的行', 'zh-CN': '粘贴的行' },
  overwrite: { en: 'Overwrite', 'zh-HK': '覆寫', 'zh-CN': '覆盖' },
  merge: { en: 'Merge', 'zh-HK': '合併', 'zh-CN': '合并' },
  takeTheirs: { en: 'Take theirs', 'zh-HK': '採用對方版本', 'zh-CN': '采用对方版本' },
  keepMine: { en: 'Keep mine', 'zh-HK': '保留我的版本', 'zh-CN': '保留我的版本' },
  reload: { en: 'Show the new version', 'zh-HK': '顯示新版本', 'zh-CN': '显示新版本' },
  solveAgain: { en: 'Solve again', 'zh-HK': '再次求解', 'zh-CN': '重新求解' },
  drop: { en: 'Discard', 'zh-HK': '捨棄', 'zh-CN': '舍弃' },

  unsavedTitle: {
    en: 'Save the changes to {name}?',
    'zh-HK': '是否儲存對「{name}」的更改？',
    'zh-CN': '是否保存对“{name}”的更改？',
  },
  unsavedDetail: {
    en: '{count, plural, =0 {Work that was recovered has not been saved.} one {# edit has not been saved. Without saving it is lost.} other {# edits have not been saved. Without saving they are lost.}}',
    'zh-HK': '{count, plural, =0 {復原的工作尚未儲存。} other {有 # 項編輯尚未儲存，不儲存便會遺失。}}',
    'zh-CN': '{count, plural, =0 {恢复的工作尚未保存。} other {有 # 项编辑尚未保存，不保存就会丢失。}}',
  },
  unsavedPlansTitle: {
    en: '{count, plural, one {Save the new plan in {name}?} other {Save the new plans in {name}?}}',
    'zh-HK': '是否把新計劃儲存至「{name}」？',
    'zh-CN': '是否把新计划保存到“{name}”？',
  },
  unsavedPlansDetail: {
    en: '{count, plural, one {Every edit is saved; # plan solved since is not. Without saving it has to be solved again.} other {Every edit is saved; # plans solved since are not. Without saving they have to be solved again.}}',
    'zh-HK': '所有更改已儲存，但其後求得的 {count} 個計劃尚未儲存。不儲存便須重新求解。',
    'zh-CN': '所有更改已保存，但其后求得的 {count} 个计划尚未保存。不保存就须重新求解。',
  },
  notKept: {
    en: 'Unsaved work is not being kept against a crash. Save it.',
    'zh-HK': '未儲存的工作未能備存，程式意外結束時會遺失。請儲存。',
    'zh-CN': '未保存的工作未能留存，程序意外结束时会丢失。请保存。',
  },
  draftsTitle: {
    en: 'Leave out the entries that do not fit?',
    'zh-HK': '是否略去不符合要求的輸入？',
    'zh-CN': '是否略去不符合要求的输入？',
  },
  draftsDetail: {
    en: '{cells, plural, =0 {} one {# cell holds an entry that its field refuses; the file keeps its last good value.} other {# cells hold entries that their fields refuse; the file keeps their last good values.}}{rows, plural, =0 {} one { # row is not complete and stays out of the file.} other { # rows are not complete and stay out of the file.}}',
    'zh-HK':
      '{cells, plural, =0 {} other {有 # 個儲存格的輸入不符合要求，檔案會保留其上一個有效的值。}}{rows, plural, =0 {} other {有 # 列尚未完整，不會寫入檔案。}}',
    'zh-CN':
      '{cells, plural, =0 {} other {有 # 个单元格的输入不符合要求，文件会保留其上一个有效的值。}}{rows, plural, =0 {} other {有 # 行尚未完整，不会写入文件。}}',
  },
  unfinishedTitle: {
    en: 'Leave {name} with entries that are not finished?',
    'zh-HK': '「{name}」仍有未完成的輸入，是否離開？',
    'zh-CN': '“{name}”仍有未完成的输入，是否离开？',
  },
  unfinishedDetail: {
    en: '{cells, plural, =0 {} one {# cell holds an entry that its field refuses.} other {# cells hold entries that their fields refuse.}}{rows, plural, =0 {} one { # row is not complete.} other { # rows are not complete.}} No file holds them: they are lost by leaving.',
    'zh-HK':
      '{cells, plural, =0 {} other {有 # 個儲存格的輸入不符合要求。}}{rows, plural, =0 {} other {有 # 列尚未完整。}}檔案不會保存這些輸入，離開便會遺失。',
    'zh-CN':
      '{cells, plural, =0 {} other {有 # 个单元格的输入不符合要求。}}{rows, plural, =0 {} other {有 # 行尚未完整。}}文件不会保存这些输入，离开就会丢失。',
  },
  letGo: { en: 'Leave without them', 'zh-HK': '放棄並離開', 'zh-CN': '放弃并离开' },
  changedTitle: {
    en: '{name} was changed by somebody else',
    'zh-HK': '「{name}」已被他人更改',
    'zh-CN': '“{name}”已被他人更改',
  },
  changedDetail: {
    en: 'The file is no longer the one that was opened here. Merging keeps the changes of both; where both changed the same field, you choose.',
    'zh-HK': '檔案已非此處開啟時的版本。合併會保留雙方的更改；雙方改動同一欄位時，由你選擇。',
    'zh-CN': '文件已非此处打开时的版本。合并会保留双方的更改；双方改动同一字段时，由你选择。',
  },
  changedDetailNoMerge: {
    en: 'The file is no longer the one that this work began from, so the two cannot be merged. Save under another name, or overwrite it on purpose.',
    'zh-HK': '檔案已非此工作開始時的版本，無法合併。請另存新檔，或有意覆寫。',
    'zh-CN': '文件已非此工作开始时的版本，无法合并。请另存为新文件，或有意覆盖。',
  },
  changedNotice: {
    en: '{name} was changed by another program.',
    'zh-HK': '「{name}」已被其他程式更改。',
    'zh-CN': '“{name}”已被其他程序更改。',
  },
  goneNotice: {
    en: '{name} is no longer where it was. Saving writes it again.',
    'zh-HK': '「{name}」已不在原處。儲存會重新寫入。',
    'zh-CN': '“{name}”已不在原处。保存会重新写入。',
  },
  mergedLabel: {
    en: 'Merge with the file',
    'zh-HK': '與檔案合併',
    'zh-CN': '与文件合并',
  },
  mergedNotice: {
    en: 'Merged: {taken, plural, =0 {nothing} one {# change} other {# changes}} taken from the file. Save to keep the result.',
    'zh-HK': '已合併：採用了檔案中的 {taken} 項更改。請儲存以保留結果。',
    'zh-CN': '已合并：采用了文件中的 {taken} 项更改。请保存以保留结果。',
  },
  putOffNotice: {
    en: 'Your {count, plural, one {value stays in # place} other {values stay in # places}} that the file has changed as well.',
    'zh-HK': '有 {count} 處雙方均有更改，暫以你的值為準。',
    'zh-CN': '有 {count} 处双方均有更改，暂以你的值为准。',
  },
  decideNow: { en: 'Choose now', 'zh-HK': '立即選擇', 'zh-CN': '立即选择' },
  undecidedTitle: {
    en: 'Save with {count, plural, one {# place} other {# places}} undecided?',
    'zh-HK': '尚有 {count} 處未選定，是否儲存？',
    'zh-CN': '尚有 {count} 处未选定，是否保存？',
  },
  undecidedDetail: {
    en: 'The file has other values there, which somebody else wrote. Saving yours replaces them.',
    'zh-HK': '檔案在這些地方有他人寫入的其他值。儲存你的版本會取代這些值。',
    'zh-CN': '文件在这些地方有他人写入的其他值。保存你的版本会替换这些值。',
  },
  saveMine: { en: 'Save mine', 'zh-HK': '儲存我的版本', 'zh-CN': '保存我的版本' },
  overwriteTitle: {
    en: 'Replace {name}?',
    'zh-HK': '是否取代「{name}」？',
    'zh-CN': '是否替换“{name}”？',
  },
  overwriteDetail: {
    en: 'There is a file of that name in the folder.',
    'zh-HK': '資料夾中已有同名檔案。',
    'zh-CN': '文件夹中已有同名文件。',
  },
  olderVersion: {
    en: '{name} is of version {found} and is read as version {current}. The first save writes version {current} and keeps the old file beside it, with {ending} behind its name.',
    'zh-HK':
      '「{name}」為第 {found} 版檔案，現以第 {current} 版讀入。首次儲存將寫成第 {current} 版，舊檔會保留在旁，檔名後加 {ending}。',
    'zh-CN':
      '“{name}”为第 {found} 版文件，现以第 {current} 版读入。首次保存将写成第 {current} 版，旧文件会保留在旁，文件名后加 {ending}。',
  },
  recoveredStale: {
    en: '{name} has changed since this work was kept. Saving will ask before it replaces anything.',
    'zh-HK': '「{name}」在此工作備存後已有更改。儲存時會先詢問，才取代任何內容。',
    'zh-CN': '“{name}”在此工作留存后已有更改。保存时会先询问，才替换任何内容。',
  },
  dropTitle: {
    en: 'Discard the unsaved work on {name}?',
    'zh-HK': '是否捨棄「{name}」未儲存的工作？',
    'zh-CN': '是否舍弃“{name}”未保存的工作？',
  },
  dropDetail: {
    en: 'It cannot be brought back.',
    'zh-HK': '捨棄後無法取回。',
    'zh-CN': '舍弃后无法取回。',
  },
  exported: { en: 'Written to {path}.', 'zh-HK': '已寫入 {path}。', 'zh-CN': '已写入 {path}。' },
  solveWaits: {
    en: '{count, plural, one {# error stands} other {# errors stand}} in the way of a solve.',
    'zh-HK': '有 {count} 個錯誤，暫時無法求解。',
    'zh-CN': '有 {count} 个错误，暂时无法求解。',
  },
  allCurrent: {
    en: 'Every plan answers its present data.',
    'zh-HK': '所有計劃均與現有資料相符。',
    'zh-CN': '所有计划均与现有数据相符。',
  },
  solveCrashed: {
    en: 'The solver ended unexpectedly. The last plan stays; solving again starts it anew.',
    'zh-HK': '求解器意外終止。上一個計劃會保留；再次求解會重新啟動。',
    'zh-CN': '求解器意外终止。上一个计划会保留；重新求解会再次启动。',
  },
  analysisCrashed: {
    en: 'The analysis ended unexpectedly. The plans stay; running it again starts it anew.',
    'zh-HK': '分析意外終止。計劃會保留；可重新執行分析。',
    'zh-CN': '分析意外终止。计划会保留；可重新运行分析。',
  },
  solverRestarted: {
    en: 'The solver was started anew.',
    'zh-HK': '求解器已重新啟動。',
    'zh-CN': '求解器已重新启动。',
  },
  preferencesSetAside: {
    en: 'The preferences could not be read and were set aside; the defaults hold.',
    'zh-HK': '偏好設定無法讀取，已另行保存；現用預設值。',
    'zh-CN': '偏好设置无法读取，已另行保存；现用默认值。',
  },
  preferencesNotWritable: {
    en: 'Preferences cannot be written; they last until the window closes.',
    'zh-HK': '偏好設定無法寫入，只在視窗關閉前有效。',
    'zh-CN': '偏好设置无法写入，只在窗口关闭前有效。',
  },
});

/** Why a request was refused, in the planner's language; the host's own words follow as the detail. */
export const failureMessages = defineMessages({
  'bad-request': {
    en: 'The program did not understand its own window.',
    'zh-HK': '程式無法理解視窗的要求。',
    'zh-CN': '程序无法理解窗口的请求。',
  },
  'unknown-channel': {
    en: 'The program does not know what the window asked for.',
    'zh-HK': '程式不認識視窗的要求。',
    'zh-CN': '程序不认识窗口的请求。',
  },
  'not-allowed': { en: 'This is not allowed.', 'zh-HK': '不允許此操作。', 'zh-CN': '不允许此操作。' },
  'not-there': {
    en: 'The file or folder is not there.',
    'zh-HK': '找不到檔案或資料夾。',
    'zh-CN': '找不到文件或文件夹。',
  },
  'no-permission': {
    en: 'You have no permission for this file or folder.',
    'zh-HK': '你沒有此檔案或資料夾的權限。',
    'zh-CN': '你没有此文件或文件夹的权限。',
  },
  'read-only': {
    en: 'The file can be read but not written.',
    'zh-HK': '檔案唯讀，無法寫入。',
    'zh-CN': '文件只读，无法写入。',
  },
  'disk-full': {
    en: 'The disk is full. Nothing was lost: the file is as it was.',
    'zh-HK': '磁碟已滿。沒有遺失任何內容：檔案維持原狀。',
    'zh-CN': '磁盘已满。没有丢失任何内容：文件保持原状。',
  },
  'name-not-possible': {
    en: 'The system takes no file of that name.',
    'zh-HK': '系統不接受此檔案名稱。',
    'zh-CN': '系统不接受此文件名。',
  },
  'changed-on-disk': {
    en: 'The file has been changed by somebody else.',
    'zh-HK': '檔案已被他人更改。',
    'zh-CN': '文件已被他人更改。',
  },
  'already-there': {
    en: 'A file of that name is there already.',
    'zh-HK': '已有同名檔案。',
    'zh-CN': '已有同名文件。',
  },
  'too-large': {
    en: 'The file is too large.',
    'zh-HK': '檔案太大。',
    'zh-CN': '文件太大。',
  },
  'stale-plan': {
    en: 'Solve first: the data have changed since this plan.',
    'zh-HK': '請先求解：此方案得出後資料已有改動。',
    'zh-CN': '请先求解：此方案得出后数据已有改动。',
  },
  'not-supported': {
    en: 'This cannot be done here.',
    'zh-HK': '此處無法進行此操作。',
    'zh-CN': '此处无法进行此操作。',
  },
  disconnected: {
    en: 'The program behind this window has ended. Start it again.',
    'zh-HK': '視窗背後的程式已結束，請重新啟動。',
    'zh-CN': '窗口背后的程序已结束，请重新启动。',
  },
  internal: {
    en: 'The program failed at this.',
    'zh-HK': '程式在此出錯。',
    'zh-CN': '程序在此出错。',
  },
});
