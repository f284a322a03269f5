import type { commandMessages } from './messages.ts';

/** Words beside its title by which the search finds a command: those that other programs call it by. */
export const commandWords: Readonly<Partial<Record<keyof typeof commandMessages, readonly string[]>>> = {
  'file/new': ['create empty blank', '建立 空白', '创建 空白'],
  'file/open': ['load', '載入', '加载'],
  'file/import': [
    'excel csv spreadsheet workbook paste upload',
    'excel 試算表 活頁簿 貼上',
    'excel 电子表格 工作簿 粘贴',
  ],
  'file/template': [
    'excel spreadsheet workbook blank',
    'excel 試算表 活頁簿 空白',
    'excel 电子表格 工作簿 空白',
  ],
  'file/save-because': ['commit message comment why author', '說明 備註 署名', '说明 备注 署名'],
  'file/trail': [
    'history log versions who changed author audit trail',
    '歷史 紀錄 何人 更改 署名',
    '历史 记录 何人 更改 署名',
  ],
  'file/export': ['download csv svg png picture', '下載 圖片', '下载 图片'],
  'file/share': [
    'send mask hide anonymise anonymize confidential third party hash',
    '傳送 遮蓋 隱藏 匿名 保密 第三方',
    '发送 遮盖 隐藏 匿名 保密 第三方',
  ],
  'edit/bulk': ['bulk edit change selected rows cells', '批量 所選列 儲存格', '批量 所选行 单元格'],
  'edit/remove': [
    'delete remove erase row rows record site product lane',
    '刪除 移除 列 資料列 記錄 地點 產品 航線',
    '删除 移除 行 数据行 记录 地点 产品 航线',
  ],
  'duties/explain': ['tariff stack why', '稅率 組成 原因', '税率 构成 原因'],
  'duties/explore': ['tariff rate HS code explorer enquiry', '稅率 編碼', '税率 编码'],
  'view/breakeven': [
    'sensitivity tariff threshold switching parametric what if',
    '敏感度 臨界 轉換點 假設',
    '敏感性 临界 转换点 假设',
  ],
  'view/futures': [
    'uncertainty risk stochastic probability regret hedge CVaR',
    '不確定 風險 概率 遺憾 對沖',
    '不确定 风险 概率 遗憾 对冲',
  ],
  'view/frontier': [
    'pareto trade-off carbon lead time concentration knee',
    '帕累托 碳 交付期 集中度 拐點',
    '帕累托 碳 交付期 集中度 拐点',
  ],
  'view/alternatives': [
    'near-optimal other plans options robust',
    '次優 其他計劃 選項',
    '次优 其他计划 选项',
  ],
  'view/stress': [
    'disruption outage resilience risk knock out time to survive recover',
    '中斷 停擺 韌性 風險',
    '中断 停摆 韧性 风险',
  ],
  'view/sweep': [
    'grid batch scenarios parametric sensitivity table',
    '網格 批量 情景 敏感度',
    '网格 批量 情景 敏感性',
  ],
  'futures/run': [
    'weigh decide now uncertainty risk stochastic probability regret hedge CVaR',
    '不確定 風險 概率 遺憾 對沖',
    '不确定 风险 概率 遗憾 对冲',
  ],
  'plan/why': ['reason unused next best option explain', '原因 未用 次選', '原因 未用 次选'],
  'plan/limits': [
    'shadow price bottleneck capacity constraint policy cost',
    '影子價格 瓶頸 產能 政策',
    '影子价格 瓶颈 产能 政策',
  ],
  'view/findings': ['errors warnings problems checks', '錯誤 警告 問題', '错误 警告 问题'],
  'view/preferences': [
    'settings options language Chinese English dark theme',
    '設定 選項 語言 中文 繁體 深色',
    '设置 选项 语言 中文 简体 深色',
  ],
  'scenario/add': ['create add what-if', '建立 加入', '创建 添加'],
  'scenario/remove': ['remove', '移除', '移除'],
  'solve/diagnose': [
    'infeasible diagnose conflict impossible relax no plan',
    '無解 抵觸 診斷',
    '无解 冲突 诊断',
  ],
  'solve/start': ['run optimise optimize calculate', '運行 優化 計算', '运行 优化 计算'],
  'help/keys': ['help shortcuts', '說明 幫助', '帮助'],
};
