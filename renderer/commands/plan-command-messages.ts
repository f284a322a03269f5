import { defineMessages } from '../i18n/message.ts';

export const planCommandMessages = defineMessages({
  'plan/map': { en: 'Plan as a flow map', 'zh-HK': '計劃：流向圖', 'zh-CN': '计划：流向图' },
  'plan/sankey': { en: 'Plan as a Sankey diagram', 'zh-HK': '計劃：桑基圖', 'zh-CN': '计划：桑基图' },
  'plan/costs': { en: 'Plan as costs', 'zh-HK': '計劃：成本', 'zh-CN': '计划：成本' },
  'plan/charts': { en: 'Plan as charts', 'zh-HK': '計劃：圖表', 'zh-CN': '计划：图表' },
  'plan/table': { en: 'Plan as tables', 'zh-HK': '計劃：表格', 'zh-CN': '计划：表格' },
  'plan/by-origin': {
    en: 'Colour the map by origin',
    'zh-HK': '地圖按原產地著色',
    'zh-CN': '地图按原产地着色',
  },
  'plan/by-mode': {
    en: 'Draw the map by mode of transport',
    'zh-HK': '地圖按運輸方式繪畫',
    'zh-CN': '地图按运输方式绘制',
  },
  'plan/by-burden': {
    en: 'Colour the map by duty burden',
    'zh-HK': '地圖按稅負著色',
    'zh-CN': '地图按税负着色',
  },
  'plan/by-product': {
    en: 'Show one product on the map',
    'zh-HK': '地圖只顯示一項產品',
    'zh-CN': '地图只显示一项产品',
  },
  'plan/world': { en: 'Map of the world', 'zh-HK': '地圖：世界', 'zh-CN': '地图：世界' },
  'plan/asia': { en: 'Map of Asia', 'zh-HK': '地圖：亞洲', 'zh-CN': '地图：亚洲' },
  'plan/prd': { en: 'Map of the Pearl River Delta', 'zh-HK': '地圖：珠三角', 'zh-CN': '地图：珠三角' },
  'plan/yrd': { en: 'Map of the Yangtze River Delta', 'zh-HK': '地圖：長三角', 'zh-CN': '地图：长三角' },
  'plan/asean': { en: 'Map of ASEAN', 'zh-HK': '地圖：東盟', 'zh-CN': '地图：东盟' },
  'plan/fujian': { en: 'Map of Fujian', 'zh-HK': '地圖：福建', 'zh-CN': '地图：福建' },
  'file/export-svg': {
    en: 'Export the picture as SVG…',
    'zh-HK': '匯出圖片（SVG）…',
    'zh-CN': '导出图片（SVG）…',
  },
  'file/export-png': {
    en: 'Export the picture as PNG…',
    'zh-HK': '匯出圖片（PNG）…',
    'zh-CN': '导出图片（PNG）…',
  },
  'file/export-plan': {
    en: 'Export the plan as an Excel workbook…',
    'zh-HK': '匯出方案（Excel 活頁簿）…',
    'zh-CN': '导出方案（Excel 工作簿）…',
  },
  'file/export-report-html': {
    en: 'Export the plan as a report (HTML)…',
    'zh-HK': '匯出方案報告（HTML）…',
    'zh-CN': '导出方案报告（HTML）…',
  },
  'file/export-report-pdf': {
    en: 'Export the plan as a report (PDF)…',
    'zh-HK': '匯出方案報告（PDF）…',
    'zh-CN': '导出方案报告（PDF）…',
  },
  'file/export-csv': {
    en: 'Export the table as CSV…',
    'zh-HK': '匯出表格（CSV）…',
    'zh-CN': '导出表格（CSV）…',
  },
});
