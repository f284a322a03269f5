import { defineMessages } from '../../i18n/message.ts';

export const shareMessages = defineMessages({
  title: { en: 'Share', 'zh-HK': '分享', 'zh-CN': '分享' },
  note: {
    en: 'Writes a file for somebody else from what the window shows, saved or not. Your own file stays as it is.',
    'zh-HK': '按視窗目前內容（不論已否儲存）另寫一個檔案給他人；你的檔案不變。',
    'zh-CN': '按窗口当前内容（无论是否已保存）另写一个文件给他人；您的文件不变。',
  },
  what: { en: 'What goes along', 'zh-HK': '分享內容', 'zh-CN': '分享内容' },
  base: {
    en: 'The base network always goes.',
    'zh-HK': '必定包括基準網絡。',
    'zh-CN': '必定包括基准网络。',
  },
  all: { en: 'All scenarios', 'zh-HK': '全部情景', 'zh-CN': '全部情景' },
  none: { en: 'No scenario', 'zh-HK': '不含情景', 'zh-CN': '不含情景' },
  plans: {
    en: '{count, plural, =0 {Stored plans: there are none} one {The stored plan} other {The # stored plans}}',
    'zh-HK': '{count, plural, =0 {已存計劃：尚無} other {已存計劃（# 個）}}',
    'zh-CN': '{count, plural, =0 {已存计划：尚无} other {已存计划（# 个）}}',
  },
  trail: {
    en: '{count, plural, =0 {The history, empty so far} one {The history: # entry of who changed the file and why} other {The history: # entries of who changed the file and why}}',
    'zh-HK': '{count, plural, =0 {檔案紀錄（尚無內容）} other {檔案紀錄（# 項，含何人為何更改）}}',
    'zh-CN': '{count, plural, =0 {文件记录（尚无内容）} other {文件记录（# 项，含何人为何更改）}}',
  },
  maskedParts: {
    en: 'Plans and history stay behind: they say what the masks hide. Solved anew, the file has the same plan as its best.',
    'zh-HK': '計劃及紀錄會洩露被遮蓋的內容，故不隨檔案分享。重新求解，最佳計劃不變。',
    'zh-CN': '计划及记录会泄露被遮盖的内容，故不随文件分享。重新求解，最佳计划不变。',
  },
  because: { en: 'For whom, or why', 'zh-HK': '給誰或原因', 'zh-CN': '给谁或原因' },
  becauseHint: {
    en: 'Optional. One line at the top of the history that the reader gets.',
    'zh-HK': '可不填。寫在所附紀錄的最前面。',
    'zh-CN': '可不填。写在所附记录的最前面。',
  },
  hide: { en: 'What is hidden', 'zh-HK': '遮蓋內容', 'zh-CN': '遮盖内容' },
  nothing: { en: 'Nothing', 'zh-HK': '不遮蓋', 'zh-CN': '不遮盖' },
  names: { en: 'Names', 'zh-HK': '名稱', 'zh-CN': '名称' },
  costs: { en: 'Costs', 'zh-HK': '成本', 'zh-CN': '成本' },
  both: { en: 'Names and costs', 'zh-HK': '名稱及成本', 'zh-CN': '名称及成本' },
  key: { en: 'Key', 'zh-HK': '密鑰', 'zh-CN': '密钥' },
  keyHint: {
    en: 'At least {count} characters. The masks are made from it: the same key gives the same masks next time. Note it down; PlusN does not keep it, and whoever has it can tell the true figures.',
    'zh-HK':
      '至少 {count} 個字元。遮蓋由密鑰產生，日後用同一密鑰，結果相同。請自行妥善保存：PlusN 不會保留，而持有者可推算真實數字。',
    'zh-CN':
      '至少 {count} 个字符。遮盖由密钥产生，日后用同一密钥，结果相同。请自行妥善保存：PlusN 不会保留，而持有者可推算真实数字。',
  },
  makeKey: { en: 'Make a key', 'zh-HK': '產生密鑰', 'zh-CN': '生成密钥' },
  keyMissing: {
    en: 'Type or make a key first: the masks are made from it.',
    'zh-HK': '請先輸入或產生密鑰：遮蓋由它產生。',
    'zh-CN': '请先输入或生成密钥：遮盖由它产生。',
  },
  seen: { en: 'What the reader sees', 'zh-HK': '收件人所見', 'zh-CN': '收件人所见' },
  everything: {
    en: 'Everything that goes along, as it stands: names, costs, reasons, sources.',
    'zh-HK': '所選內容全部原樣可見，包括名稱、成本、理據及出處。',
    'zh-CN': '所选内容全部原样可见，包括名称、成本、依据及出处。',
  },
  was: { en: 'In your file', 'zh-HK': '你的檔案', 'zh-CN': '您的文件' },
  becomes: { en: 'In the shared file', 'zh-HK': '分享的檔案', 'zh-CN': '分享的文件' },
  supplierPrice: {
    en: 'Supplier’s price: {money}',
    'zh-HK': '供應商價格：{money}',
    'zh-CN': '供应商价格：{money}',
  },
  labour: { en: 'Labour per unit: {money}', 'zh-HK': '每件人工：{money}', 'zh-CN': '每件人工：{money}' },
  readable: { en: 'Still readable', 'zh-HK': '仍可閱讀', 'zh-CN': '仍可阅读' },
  remainsNames: {
    en: 'names, ids, places and HS codes',
    'zh-HK': '名稱、代號、地點及 HS 編碼',
    'zh-CN': '名称、代号、地点及 HS 编码',
  },
  remainsShape: {
    en: 'how many sites, lanes and products there are and how they join',
    'zh-HK': '地點、航線及產品的數目和連繫',
    'zh-CN': '地点、航线及产品的数目和联系',
  },
  remainsQuantities: {
    en: 'quantities, capacities, hours, weights, days and distances; dates; currencies and their rates; duty rates and every other share',
    'zh-HK': '數量、產能、工時、重量、日數及距離；日期；貨幣及匯率；稅率及其他比率',
    'zh-CN': '数量、产能、工时、重量、天数及距离；日期；货币及汇率；税率及其他比率',
  },
  remainsCosts: { en: 'all costs and prices', 'zh-HK': '所有成本及價格', 'zh-CN': '所有成本及价格' },
  remainsRatios: {
    en: 'every ratio of one cost to another',
    'zh-HK': '成本之間的比例',
    'zh-CN': '成本之间的比例',
  },
  givesFactor: {
    en: 'Whoever knows one true cost, or guesses that costs were round, knows the factor and so all of them.',
    'zh-HK': '知道任何一項真實成本，或猜到成本原為整數的人，即可推算倍數及全部成本。',
    'zh-CN': '知道任何一项真实成本，或猜到成本原为整数的人，即可推算倍数及全部成本。',
  },
  givesPattern: {
    en: 'A pattern of duty rates, days and distances may tell which territories and ports are meant.',
    'zh-HK': '稅率、日數及距離的組合，或會透露所指的關稅區及港口。',
    'zh-CN': '税率、天数及距离的组合，可能透露所指的关税区及港口。',
  },
  leftOut: {
    en: '{count, plural, one {# change of a scenario stays behind, since it sets a name, a place or something that is not known} other {# changes of scenarios stay behind, since they set names, places or what is not known}}: {list}',
    'zh-HK': '{count} 項情景更改涉及名稱、地點或不明內容，不隨檔案分享：{list}',
    'zh-CN': '{count} 项情景更改涉及名称、地点或不明内容，不随文件分享：{list}',
  },
  cancel: { en: 'Cancel', 'zh-HK': '取消', 'zh-CN': '取消' },
  write: { en: 'Write the file…', 'zh-HK': '寫入檔案…', 'zh-CN': '写入文件…' },
  done: { en: 'Done', 'zh-HK': '完成', 'zh-CN': '完成' },
  written: { en: 'The file is written', 'zh-HK': '檔案已寫入', 'zh-CN': '文件已写入' },
  file: { en: 'File', 'zh-HK': '檔案', 'zh-CN': '文件' },
  hashFile: {
    en: 'Its hash, in a file beside it',
    'zh-HK': '雜湊檔（同一資料夾）',
    'zh-CN': '哈希文件（同一文件夹）',
  },
  hashNote: {
    en: 'Tell the reader the SHA-256 by another way than the file, such as by telephone: who has it can check that nobody changed the file on the way.',
    'zh-HK': '請以另一途徑（例如電話）告知收件人 SHA-256，以便核對檔案途中未被改動。',
    'zh-CN': '请以另一途径（例如电话）告知收件人 SHA-256，以便核对文件途中未被改动。',
  },
  keepKey: {
    en: 'The key is not in the file. Keep it to share a later version under the same masks.',
    'zh-HK': '密鑰不在檔案內。請保存，日後可用同一遮蓋分享新版本。',
    'zh-CN': '密钥不在文件内。请保存，日后可用同一遮盖分享新版本。',
  },
  sharedName: { en: 'shared', 'zh-HK': '分享', 'zh-CN': '分享' },
  maskedName: { en: 'network-masked', 'zh-HK': '網絡-已遮蓋', 'zh-CN': '网络-已遮盖' },
});
