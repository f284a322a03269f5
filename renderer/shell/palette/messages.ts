import { defineMessages } from '../../i18n/message.ts';

export const paletteMessages = defineMessages({
  title: { en: 'Search and commands', 'zh-HK': '搜尋及指令', 'zh-CN': '搜索及命令' },
  placeholder: {
    en: 'A place, product, lane, scenario or command',
    'zh-HK': '地點、產品、航線、情景或指令',
    'zh-CN': '地点、产品、航线、情景或命令',
  },
  commands: { en: 'Commands', 'zh-HK': '指令', 'zh-CN': '命令' },
  scenarios: { en: 'Scenarios', 'zh-HK': '情景', 'zh-CN': '情景' },
  site: { en: 'Sites', 'zh-HK': '地點', 'zh-CN': '地点' },
  product: { en: 'Products', 'zh-HK': '產品', 'zh-CN': '产品' },
  lane: { en: 'Lanes', 'zh-HK': '航線', 'zh-CN': '航线' },
  duty: { en: 'Duty layers', 'zh-HK': '關稅層', 'zh-CN': '关税层' },
  demand: { en: 'Demand', 'zh-HK': '需求', 'zh-CN': '需求' },
  nothing: {
    en: 'Nothing in this file is called “{query}”.',
    'zh-HK': '此檔案中沒有「{query}」。',
    'zh-CN': '此文件中没有“{query}”。',
  },
  hint: {
    en: 'Arrows choose, Enter goes there, Esc closes.',
    'zh-HK': '方向鍵選擇，Enter 前往，Esc 關閉。',
    'zh-CN': '方向键选择，Enter 前往，Esc 关闭。',
  },
});
