import { service } from '../../../solver/report/service.ts';
import { moneyText } from '../../plan/plan-format.ts';
import { planHeadline } from '../../plan/plan-headline.ts';
import { words } from '../../language/words.ts';
import { drawOrigins } from '../drawings/draw-origins.ts';
import { servedCost } from '../facts/served-cost.ts';
import { markup, type Markup } from '../html/markup.ts';
import { sentences } from '../html/sentences.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayComparisons } from '../sentences/say-comparison.ts';
import { sayCosts } from '../sentences/say-costs.ts';
import { sayDecisions } from '../sentences/say-decisions.ts';
import { sayDependence } from '../sentences/say-dependence.ts';
import { sayDuties } from '../sentences/say-duties.ts';
import { sayEvidence } from '../sentences/say-evidence.ts';
import { sayService } from '../sentences/say-service.ts';

const texts = {
  title: words('Summary', '摘要', '摘要'),
  landed: words('Landed cost', '到岸成本', '到岸成本'),
  profit: words('Contribution', '貢獻', '贡献'),
  overHorizon: words('{unit}, over the horizon', '{unit}，全期', '{unit}，全期'),
  perUnit: words('A unit served', '每件', '每件'),
  perUnitNote: words(
    '{served} over {units} units served',
    '{served}除以已供應的 {units}件',
    '{served}除以已供应的 {units}件',
  ),
  perUnitApart: words(
    '{served} over {units} units served; goods still in stock and charges that no goods bear apart',
    '{served}除以已供應的 {units}件；期末剩餘貨物及無貨物承擔的費用另計',
    '{served}除以已供应的 {units}件；期末剩余货物及无货物承担的费用另计',
  ),
  duty: words('Duty and fees', '關稅及費用', '关税及费用'),
  dutyNote: words('of landed cost', '佔到岸成本', '占到岸成本'),
  fill: words('Orders met', '訂單滿足', '订单满足'),
  fillNote: words('of {wanted} units', '共 {wanted}件', '共 {wanted}件'),
  cost: words('Cost', '成本', '成本'),
  duties: words('Duty', '關稅', '关税'),
  where: words('Dependence', '依賴', '依赖'),
  service: words('Service', '服務', '服务'),
  decisions: words('Decisions', '決定', '决定'),
  scenarios: words('Scenarios', '情景', '情景'),
  evidence: words('Confidence', '可信度', '可信度'),
};

/** The plan on one page: the sentence, four figures, and what each of the pages behind says in a sentence or two. */
export const summarySection: ReportSection = {
  id: 'summary',
  title: texts.title,
  startsPage: false,
  body: (context) => markup`<p class="headline">${planHeadline(context)}</p>
${figures(context)}
${drawOrigins(context)}
<dl class="said">
${said(context)
  .filter(([, all]) => all.length > 0)
  .map(
    ([label, all]) => markup`<div><dt>${label}</dt><dd>${sentences(context, all)}</dd></div>
`,
  )}</dl>
`,
};

function said(context: ReportContext): readonly (readonly [string, readonly Markup[]])[] {
  const { say } = context;
  return [
    [say(texts.cost), sayCosts(context)],
    [say(texts.duties), sayDuties(context)],
    [say(texts.where), sayDependence(context)],
    [say(texts.service), sayService(context)],
    [say(texts.decisions), sayDecisions(context)],
    [say(texts.scenarios), sayComparisons(context)],
    [say(texts.evidence), sayEvidence(context)],
  ];
}

/** Below this share of the cost what the average leaves out does not show in it. */
const leastApart = 0.0005;

function figures(context: ReportContext): Markup {
  const { say, fill, answer, landed, money, scale, language } = context;
  const { network, plan, ledger } = answer;
  const rows = service.rows(network, plan, ledger);
  const wanted = rows.reduce((sum, row) => sum + row.wanted, 0);
  const served = rows.reduce((sum, row) => sum + row.served, 0);
  const cost = ledger.total - ledger.byKind.revenue;
  const duty = ledger.byKind.duty + ledger.byKind.fee + ledger.byKind.drawback;
  const average = servedCost(landed);
  const isApart = Math.abs(cost - average.served) >= leastApart * cost;
  const isProfit = network.settings.objective === 'profit';
  const figure = (label: string, value: string, note: string) =>
    markup`<div><dt>${label}</dt><dd>${value}</dd><dd class="note">${note}</dd></div>
`;
  return markup`<dl class="figures">
${figure(
  say(isProfit ? texts.profit : texts.landed),
  money(isProfit ? -ledger.total : cost),
  fill(texts.overHorizon, { unit: scale.unit }),
)}${figure(
    say(texts.perUnit),
    numberText(average.perUnit, 2),
    fill(isApart ? texts.perUnitApart : texts.perUnitNote, {
      served: moneyText(average.served, ledger.currency, language),
      units: numberText(average.units),
    }),
  )}${figure(say(texts.duty), percentText(cost > 0 ? duty / cost : null), say(texts.dutyNote))}${figure(
    say(texts.fill),
    percentText(wanted > 0 ? served / wanted : null),
    fill(texts.fillNote, { wanted: numberText(wanted) }),
  )}</dl>`;
}
