import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { reasonIn } from '../../../scenarios/domain/reason.ts';
import { costGroupKey, type CostGroup } from '../../../solver/report/difference/cost-group.ts';
import { service } from '../../../solver/report/service.ts';
import { madeForMarkets, unitsMadeBy } from '../../plan/made-for-markets.ts';
import { kindWords } from '../../plan/kind-words.ts';
import type { PlanContext } from '../../plan/plan-context.ts';
import { modeWords, planWords } from '../../plan/plan-words.ts';
import { words } from '../../language/words.ts';
import { tenth } from '../drawings/tenth.ts';
import type { Compared } from '../facts/compared.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { markup, type Markup } from '../html/markup.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { changeText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayComparison } from '../sentences/say-comparison.ts';
import { sharedWords } from '../shared-words.ts';

const texts = {
  title: words('Comparison of scenarios', '情景比較', '情景比较'),
  lead: words(
    'Each scenario has the best plan of its own; the changes are against {name}, the plan that this report is of.',
    '各情景均按其最佳方案計；變動相對於本報告的方案「{name}」。',
    '各情景均按其最佳方案计；变动相对于本报告的方案“{name}”。',
  ),
  stale: words(
    'Left out, for the data have changed since their plans were found: {names}. Solve them again to compare.',
    '以下情景的方案得出後資料已有改動，故未列入：{names}。請重新求解後再比較。',
    '以下情景的方案得出后数据已有改动，故未列入：{names}。请重新求解后再比较。',
  ),
  plan: words('Plan', '方案', '方案'),
  total: words('Total', '總額', '总额'),
  change: words('Change', '變動', '变动'),
  duty: words('Duty and fees', '關稅及費用', '关税及费用'),
  origins: words('Origin of goods', '貨物原產地', '货物原产地'),
  moved: words('Units moved', '改道貨量', '改道货量'),
  filled: words('Orders met', '訂單滿足', '订单满足'),
  why: words('Why the cost differs', '成本差異原因', '成本差异原因'),
  reported: words('as reported', '本報告', '本报告'),
  border: words(
    'Duty into {into}, goods of {origin}',
    '{into}對{origin}貨物的關稅',
    '{into}对{origin}货物的关税',
  ),
  freight: words('Freight, {mode}', '運費，{mode}', '运费，{mode}'),
};

const mostReasons = 6;

/** The reported plan beside every other: what it costs, where goods are made, and why the cost differs. */
export const comparisonSection: ReportSection = {
  id: 'comparison',
  title: texts.title,
  startsPage: false,
  body: (context) => {
    const all = context.compared;
    const left = leftOut(context);
    if (all.length === 0) return left;
    return markup`<p class="lead">${context.fill(texts.lead, { name: context.scenarioName })}</p>
      ${plansTable(context, all)}${left}${all.map((each) => reasons(context, each))}`;
  },
};

/** Names the scenarios that are not compared because their plans are stale; `null` where none is. */
function leftOut({ content, fill, list, say, language }: ReportContext): Markup | null {
  const { staleOthers } = content;
  if (staleOthers.length === 0) return null;
  const names = staleOthers.map((name) => (name === null ? say(planWords.base) : nameIn(name, language)));
  return markup`<p class="note">${fill(texts.stale, { names: list(names) })}</p> `;
}

interface Line {
  readonly plan: PlanContext;
  /** `null` for the plan that is reported. */
  readonly compared: Compared | null;
}

function plansTable(context: ReportContext, all: readonly Compared[]): Markup {
  const { say, money, scale } = context;
  const lines: readonly Line[] = [
    { plan: context, compared: null },
    ...all.map((each): Line => ({ plan: each.other, compared: each })),
  ];
  return table<Line>({
    rows: lines,
    isStrong: ({ compared }) => compared === null,
    columns: [
      { title: say(texts.plan), cell: ({ plan }) => plan.scenarioName, width: '21%' },
      {
        title: say(texts.total),
        unit: scale.unit,
        align: 'right',
        cell: ({ plan }) => money(plan.answer.ledger.total),
      },
      {
        title: say(texts.change),
        unit: scale.unit,
        align: 'right',
        cell: ({ compared }) =>
          compared === null ? '—' : changeText(compared.change / scale.divisor, scale.digits),
      },
      {
        title: '%',
        align: 'right',
        cell: ({ compared }) =>
          compared === null || compared.share === null ? '—' : changeText(compared.share * 100, 2),
      },
      {
        title: say(texts.duty),
        unit: scale.unit,
        align: 'right',
        cell: ({ plan }) => {
          const { duty, fee, drawback } = plan.answer.ledger.byKind;
          return money(duty + fee + drawback);
        },
      },
      { title: say(texts.origins), cell: ({ plan }) => originsOf(plan), width: '25%' },
      {
        title: say(texts.moved),
        align: 'right',
        cell: ({ compared }) => (compared === null ? '—' : percentText(compared.shareMoved)),
      },
      { title: say(texts.filled), align: 'right', cell: ({ plan }) => percentText(fillRate(plan)) },
    ],
  });
}

/** The origins of most finished units, with their shares. */
function originsOf({ answer, names }: PlanContext): string {
  const made = unitsMadeBy(madeForMarkets(answer), 'origin');
  const total = made.reduce((sum, { quantity }) => sum + quantity, 0);
  return made
    .slice(0, 3)
    .map(({ id, quantity }) => `${names.territory(id)} ${percentText(quantity / total, 0)}`)
    .join(' · ');
}

function fillRate({ answer }: PlanContext): number | null {
  const rows = service.rows(answer.network, answer.plan, answer.ledger);
  const wanted = rows.reduce((sum, row) => sum + row.wanted, 0);
  return wanted > 0 ? rows.reduce((sum, row) => sum + row.served, 0) / wanted : null;
}

/** The bridge from the reported plan's total to another's, as rows that add up to the change. */
function reasons(context: ReportContext, each: Compared): Markup {
  const { say, fill, scale } = context;
  const { shown, rest } = foldTail(each.costs, mostReasons);
  const rows = [
    ...shown.map(({ group, change }) => ({
      key: costGroupKey(group),
      label: groupText(context, group),
      change,
    })),
    ...(rest.length === 0
      ? []
      : [
          {
            key: 'others',
            label: fill(sharedWords.others, { count: String(rest.length) }),
            change: rest.reduce((sum, { change }) => sum + change, 0),
          },
        ]),
  ];
  const largest = Math.max(...rows.map(({ change }) => Math.abs(change)), 1e-9);
  const because = reasonIn(each.other.answer.stamp.scenario?.because ?? null, context.language);
  return markup`<div class="keep">
    <h3>${each.other.scenarioName}</h3>
    ${because === null ? null : markup`<p class="note">${because}</p> `}
    <p>${sayComparison(context, each)}</p>
    ${table<(typeof rows)[number]>({
      rows,
      columns: [
        { title: say(texts.why), cell: ({ label }) => label, width: '46%', total: say(texts.change) },
        { title: '', cell: ({ change }) => changeBar(change / largest), width: '36%', isDrawing: true },
        {
          title: scale.unit,
          align: 'right',
          cell: ({ change }) => changeText(change / scale.divisor, scale.digits),
          total: changeText(each.change / scale.divisor, scale.digits),
        },
      ],
    })}
  </div> `;
}

/** A bar to the right of the middle for more, to the left for less. */
function changeBar(share: number): Markup {
  const half = 120;
  const width = Math.max(0.75, Math.abs(share) * half);
  const x = share >= 0 ? half : half - width;
  const inset = share < 0 ? 0.75 : 0;
  return markup`<svg viewBox="0 0 ${half * 2} 25" preserveAspectRatio="none" aria-hidden="true">
    <line class="joint" x1="${half}" x2="${half}" y1="0" y2="25" />
    <rect
      class="${share >= 0 ? 'up' : 'down'}"
      x="${tenth(x + inset)}"
      y="${6 + inset}"
      width="${tenth(Math.max(0.5, width - 2 * inset))}"
      height="${13 - 2 * inset}"
    />
  </svg>`;
}

function groupText({ say, fill, names }: ReportContext, group: CostGroup): string {
  switch (group.of) {
    case 'border':
      return group.into === null || group.origin === null
        ? say(texts.duty)
        : fill(texts.border, { into: names.territory(group.into), origin: names.territory(group.origin) });
    case 'freight':
      return group.mode === null
        ? say(kindWords.freight)
        : fill(texts.freight, { mode: say(modeWords[group.mode]) });
    case 'kind':
      return say(kindWords[group.kind]);
  }
}
