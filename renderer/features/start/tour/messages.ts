import { defineMessages } from '../../../i18n/message.ts';

export const tourMessages = defineMessages({
  progress: {
    en: '{step} of {count}',
    'zh-HK': '第 {step} 步，共 {count} 步',
    'zh-CN': '第 {step} 步，共 {count} 步',
  },
  skip: { en: 'Leave the tour', 'zh-HK': '離開導覽', 'zh-CN': '离开导览' },
  lookTitle: { en: 'This network is solved', 'zh-HK': '這個網絡已經求解', 'zh-CN': '这个网络已经求解' },
  look: {
    en: 'Each line is a lane in use: its width is volume, its colour where the goods originate. The sentence above says what the plan comes to.',
    'zh-HK': '每條線是一條使用中的航線：粗細為貨量，顏色為原產地。上方一句概括整個計劃。',
    'zh-CN': '每条线是一条使用中的航线：粗细为货量，颜色为原产地。上方一句概括整个计划。',
  },
  toDuty: { en: 'Change a duty', 'zh-HK': '改一項關稅', 'zh-CN': '改一项关税' },
  dutyTitle: { en: 'Change one duty', 'zh-HK': '改一項關稅', 'zh-CN': '改一项关税' },
  duty: {
    en: 'A new scenario is open, so Base stays as it is. The rate of “{layer}” is {rate}. Type {target} in its cell and press Enter, or let the tour enter it.',
    'zh-HK':
      '已開新情景，基準不變。「{layer}」的稅率是 {rate}。在儲存格輸入 {target} 再按 Enter，或由導覽代為輸入。',
    'zh-CN':
      '已开新情景，基准不变。“{layer}”的税率是 {rate}。在单元格输入 {target} 再按 Enter，或由导览代为输入。',
  },
  enter: { en: 'Enter {target}', 'zh-HK': '輸入 {target}', 'zh-CN': '输入 {target}' },
  solveTitle: { en: 'Solve', 'zh-HK': '求解', 'zh-CN': '求解' },
  solve: {
    en: 'The scenario now has a duty of its own. Solve it with F5; the old plan stays on screen until the new one is found.',
    'zh-HK': '情景已有自己的稅率。按 F5 求解；找到新計劃前，畫面保留舊計劃。',
    'zh-CN': '情景已有自己的税率。按 F5 求解；找到新计划前，画面保留旧计划。',
  },
  solveNow: { en: 'Solve the scenario', 'zh-HK': '求解此情景', 'zh-CN': '求解此情景' },
  solving: { en: 'Solving…', 'zh-HK': '求解中…', 'zh-CN': '求解中…' },
  failed: {
    en: 'No plan was found this time. What stands beside ◆ in the bar says why.',
    'zh-HK': '今次找不到計劃，原因見工具列 ◆ 旁。',
    'zh-CN': '这次没有找到计划，原因见工具栏 ◆ 旁。',
  },
  readTitle: { en: 'Read what moved', 'zh-HK': '看甚麼轉移了', 'zh-CN': '看什么转移了' },
  read: {
    en: 'Base and the scenario stand side by side: what the duty costs, and which flows moved because of it. That is the whole loop: change, solve, compare.',
    'zh-HK': '基準與情景並列：關稅令成本增減多少，哪些貨流因而轉移。由此循環：改動、求解、比較。',
    'zh-CN': '基准与情景并列：关税令成本增减多少，哪些货流因而转移。由此循环：改动、求解、比较。',
  },
  done: { en: 'End the tour', 'zh-HK': '結束導覽', 'zh-CN': '结束导览' },
  scenarioName: {
    en: 'Tour: {layer} at {target}',
    'zh-HK': '導覽：{layer} {target}',
    'zh-CN': '导览：{layer} {target}',
  },
  scenarioReason: {
    en: 'Made by the tour, to see what one duty moves.',
    'zh-HK': '由導覽建立，以觀察一項關稅的影響。',
    'zh-CN': '由导览建立，以观察一项关税的影响。',
  },
  added: { en: 'Add scenario {name}', 'zh-HK': '新增情景「{name}」', 'zh-CN': '新增情景“{name}”' },
  changed: { en: 'Set a duty to {target}', 'zh-HK': '將關稅改為 {target}', 'zh-CN': '将关税改为 {target}' },
  dutyOn: { en: 'US duty on {origin}', 'zh-HK': '美國對{origin}關稅', 'zh-CN': '美国对{origin}关税' },
});
