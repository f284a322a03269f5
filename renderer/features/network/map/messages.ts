import { defineMessages } from '../../../i18n/message.ts';

export const networkMapMessages = defineMessages({
  name: {
    en: 'Map of the network: {sites, plural, one {# site} other {# sites}}, {lanes, plural, one {# lane} other {# lanes}}. Arrow keys move, Enter chooses, L draws a lane, Alt and arrows move a site, N adds one, Delete removes what is chosen.',
    'zh-HK':
      '網絡地圖：{sites} 個地點，{lanes} 條航線。方向鍵移動，Enter 選取，L 畫航線，Alt 加方向鍵移動地點，N 新增地點，刪除鍵移除所選項目。',
    'zh-CN':
      '网络地图：{sites} 个地点，{lanes} 条航线。方向键移动，Enter 选取，L 画航线，Alt 加方向键移动地点，N 新增地点，删除键移除所选项目。',
  },
  drawLane: { en: 'Draw a lane', 'zh-HK': '畫航線', 'zh-CN': '画航线' },
  addSite: { en: 'Add a site', 'zh-HK': '新增地點', 'zh-CN': '新增地点' },
  stop: { en: 'Stop', 'zh-HK': '停止', 'zh-CN': '停止' },
  chooseFrom: {
    en: 'Choose the site that the lane leaves',
    'zh-HK': '請選擇航線的起點',
    'zh-CN': '请选择航线的起点',
  },
  chooseTo: {
    en: 'From {from}: choose where the lane goes',
    'zh-HK': '起點為 {from}：請選擇航線的終點',
    'zh-CN': '起点为 {from}：请选择航线的终点',
  },
  alreadyLane: {
    en: '{from} → {to} by {mode} is there already. It is chosen now.',
    'zh-HK': '{from} → {to} 的{mode}航線已存在，現已選取。',
    'zh-CN': '{from} → {to} 的{mode}航线已存在，现已选取。',
  },
  oneMark: {
    en: '{count} sites lie here. Zoom in, or choose one in the table, to move it.',
    'zh-HK': '此處有 {count} 個地點，請先放大，或在表中選取一個再移動。',
    'zh-CN': '此处有 {count} 个地点，请先放大，或在表中选取一个再移动。',
  },
  moved: { en: 'move {name}', 'zh-HK': '移動 {name}', 'zh-CN': '移动 {name}' },
  laneDrawn: {
    en: 'draw a lane from {from} to {to}',
    'zh-HK': '由 {from} 畫航線至 {to}',
    'zh-CN': '由 {from} 画航线至 {to}',
  },
  siteAdded: { en: 'add {name}', 'zh-HK': '新增 {name}', 'zh-CN': '新增 {name}' },
  newSite: { en: 'New site', 'zh-HK': '新地點', 'zh-CN': '新地点' },
  hint: {
    en: 'Drag a site to move it. Double-click to add one.',
    'zh-HK': '拖動地點可移動；按兩下可新增地點。',
    'zh-CN': '拖动地点可移动；双击可新增地点。',
  },
  lane: { en: '{from} → {to}, {mode}', 'zh-HK': '{from} → {to}，{mode}', 'zh-CN': '{from} → {to}，{mode}' },
});
