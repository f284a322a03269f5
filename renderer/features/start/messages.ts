import { defineMessages } from '../../i18n/message.ts';

export const startMessages = defineMessages({
  tagline: {
    en: 'Where to make and ship when tariffs move',
    'zh-HK': '關稅變動時，何處生產、如何出貨',
    'zh-CN': '关税变动时，何处生产、如何出货',
  },
  newFromTemplate: { en: 'New from template…', 'zh-HK': '由範本新增…', 'zh-CN': '从模板新建…' },
  open: { en: 'Open…', 'zh-HK': '開啟…', 'zh-CN': '打开…' },
  importWorkbook: { en: 'Import a workbook…', 'zh-HK': '匯入活頁簿…', 'zh-CN': '导入工作簿…' },
  recent: { en: 'Recent', 'zh-HK': '最近', 'zh-CN': '最近' },
  noRecent: {
    en: 'Files that you open or save are listed here.',
    'zh-HK': '開啟或儲存過的檔案會列於此處。',
    'zh-CN': '打开或保存过的文件会列于此处。',
  },
  isGone: { en: '△ Not there now', 'zh-HK': '△ 現已不在', 'zh-CN': '△ 现已不在' },
  forget: { en: 'Forget', 'zh-HK': '移除', 'zh-CN': '移除' },
  forgetFile: {
    en: 'Forget {title}; the file itself stays',
    'zh-HK': '由列表移除「{title}」；檔案不受影響',
    'zh-CN': '从列表移除“{title}”；文件不受影响',
  },
  offline: {
    en: 'Works offline. Nothing leaves this computer.',
    'zh-HK': '離線運作，資料不離開本機。',
    'zh-CN': '离线运行，数据不离开本机。',
  },
  reference: {
    en: 'Reference data of {date}, {days, plural, =0 {of today} one {# day old} other {# days old}}',
    'zh-HK': '參考資料截至 {date}，{days, plural, =0 {即今日} other {距今 # 日}}',
    'zh-CN': '参考数据截至 {date}，{days, plural, =0 {即今日} other {距今 # 天}}',
  },
  language: { en: 'Language', 'zh-HK': '語言', 'zh-CN': '语言' },
  version: { en: 'Version {version}', 'zh-HK': '版本 {version}', 'zh-CN': '版本 {version}' },
  headline: {
    en: 'Open a solved network, change one tariff, and watch the flows move.',
    'zh-HK': '開啟已求解的網絡，改一項關稅，看貨流如何轉移。',
    'zh-CN': '打开已求解的网络，改一项关税，看货流如何转移。',
  },
  stepOne: {
    en: 'Open an example: it is already solved',
    'zh-HK': '開啟範例，計劃已算好',
    'zh-CN': '打开示例，计划已算好',
  },
  stepTwo: {
    en: 'Put a US duty of 25 % on Vietnam',
    'zh-HK': '美國對越南加徵 25 % 關稅',
    'zh-CN': '美国对越南加征 25 % 关税',
  },
  stepThree: {
    en: 'Read what moved and what it costs',
    'zh-HK': '看貨流去向及成本增減',
    'zh-CN': '看货流去向及成本增减',
  },
  steps: { en: 'Three steps', 'zh-HK': '三個步驟', 'zh-CN': '三个步骤' },
  reading: {
    en: 'Reading the examples…',
    'zh-HK': '正在讀取範例…',
    'zh-CN': '正在读取示例…',
  },
  openWithTour: { en: 'Open and take the tour', 'zh-HK': '開啟並跟隨導覽', 'zh-CN': '打开并跟随导览' },
  size: {
    en: '{plants, plural, one {# plant} other {# plants}}, {markets, plural, one {# market} other {# markets}}, {periods, plural, one {# period} other {# periods}}',
    'zh-HK': '{plants} 間工廠、{markets} 個市場、{periods} 期',
    'zh-CN': '{plants} 家工厂、{markets} 个市场、{periods} 期',
  },
  question: { en: '“{scenario}”', 'zh-HK': '「{scenario}」', 'zh-CN': '“{scenario}”' },
  solved: {
    en: 'Solved, {money} landed',
    'zh-HK': '已求解，到岸成本 {money}',
    'zh-CN': '已求解，到岸成本 {money}',
  },
  notSolved: { en: 'Not solved yet', 'zh-HK': '尚未求解', 'zh-CN': '尚未求解' },
  templates: { en: 'Choose a template', 'zh-HK': '選擇範本', 'zh-CN': '选择模板' },
  templatesHint: {
    en: 'A copy of a fictional example brings its sites, lanes and dated duties along, to make your own.',
    'zh-HK': '複製虛構範例，連同地點、航線及註明日期的關稅，再改成你的網絡。',
    'zh-CN': '复制虚构示例，连同地点、航线及注明日期的关税，再改成您的网络。',
  },
  empty: { en: 'Empty network', 'zh-HK': '空白網絡', 'zh-CN': '空白网络' },
  emptyHint: {
    en: 'No sites, products or demand yet.',
    'zh-HK': '尚無地點、產品及需求。',
    'zh-CN': '尚无地点、产品及需求。',
  },
  couldNotList: {
    en: 'The examples could not be read.',
    'zh-HK': '無法讀取範例。',
    'zh-CN': '无法读取示例。',
  },
});
