import { capacityUse } from '../../../solver/report/capacity-use.ts';
import { originColour } from '../../../drawing/origin-colour.ts';
import { madeForMarkets } from '../../plan/made-for-markets.ts';
import { columnWords, modeWords } from '../../plan/plan-words.ts';
import { words } from '../../workbook/language.ts';
import { drawMap } from '../drawings/draw-map.ts';
import { laneVolumes } from '../facts/lane-volumes.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { markup, type Markup } from '../html/markup.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayDependence } from '../sentences/say-dependence.ts';

const texts = {
  title: words('Where goods are made and how they move', '生產地與貨流', '生产地与货流'),
  plants: words('What each plant makes', '各廠產量', '各厂产量'),
  plantsNote: words(
    'Finished units over the horizon, and how full the plant’s lines are on average.',
    '全期成品件數，及該廠生產線的平均使用率。',
    '全期成品件数，及该厂生产线的平均使用率。',
  ),
  lanes: words('The lanes that carry the most', '運量最大的航線', '运量最大的航线'),
  use: words('Line use', '產能使用率', '产能使用率'),
  shareOfAll: words('Share', '份額', '份额'),
  all: words('All', '合計', '合计'),
  others: words('{count} others', '其餘 {count} 項', '其余 {count} 项'),
  nothing: words('The plan moves nothing.', '方案沒有任何貨流。', '方案没有任何货流。'),
};

const mostPlants = 10;
const mostLanes = 9;

/** The flow map of the plan, what each plant makes and the lanes that carry the most. */
export const mapSection: ReportSection = {
  id: 'map',
  title: texts.title,
  startsPage: true,
  body: (context) => {
    if (context.answer.plan.flows.length === 0) return markup`<p>${context.say(texts.nothing)}</p>`;
    const [sentence] = sayDependence(context);
    return markup`${
      sentence === undefined
        ? null
        : markup`<p class="lead">${sentence}</p>
`
    }<figure>${drawMap(context)}</figure>
      ${plantTable(context)}${laneTable(context)}`;
  },
};

const swatch = (territory: string): Markup =>
  markup`<i class="swatch" style="background:${originColour(territory)}"></i>`;

function plantTable(context: ReportContext): Markup | null {
  const { say, fill, names, answer } = context;
  const made = madeForMarkets(answer);
  const total = made.reduce((sum, { quantity }) => sum + quantity, 0);
  if (total <= 0) return null;
  const use = lineUse(context);
  const rows = new Map<string, { site: string | null; origin: string | null; quantity: number }>();
  for (const { site, origin, quantity } of made) {
    const key = `${site} ${origin}`;
    const row = rows.get(key) ?? { site, origin, quantity: 0 };
    rows.set(key, row);
    row.quantity += quantity;
  }
  const sorted = [...rows.values()].sort((one, other) => other.quantity - one.quantity);
  const { shown, rest } = foldTail(sorted, mostPlants);
  const folded =
    rest.length === 0
      ? shown
      : [
          ...shown,
          { site: null, origin: null, quantity: rest.reduce((sum, { quantity }) => sum + quantity, 0) },
        ];
  return markup`<h3>${say(texts.plants)}</h3>
    <p class="note">${say(texts.plantsNote)}</p>
    ${table<(typeof folded)[number]>({
      rows: folded,
      columns: [
        {
          title: say(columnWords.plant),
          cell: ({ site }) =>
            site === null ? fill(texts.others, { count: String(rest.length) }) : names.site(site),
          total: say(texts.all),
        },
        {
          title: say(columnWords.origin),
          cell: ({ origin }) => (origin === null ? '' : [swatch(origin), names.territory(origin)]),
        },
        {
          title: say(columnWords.units),
          align: 'right',
          cell: ({ quantity }) => numberText(quantity),
          total: numberText(total),
        },
        {
          title: say(texts.shareOfAll),
          align: 'right',
          cell: ({ quantity }) => percentText(quantity / total),
          total: percentText(1),
        },
        {
          title: say(texts.use),
          align: 'right',
          cell: ({ site }) => (site === null ? '' : percentText(use.get(site) ?? null)),
        },
      ],
    })}`;
}

/** Hours used of hours there are, by site, over the horizon. */
function lineUse({ answer }: ReportContext): ReadonlyMap<string, number> {
  const hours = new Map<string, { used: number; available: number }>();
  for (const row of capacityUse.rows(answer.network, answer.plan, answer.ledger)) {
    const sum = hours.get(row.site) ?? { used: 0, available: 0 };
    hours.set(row.site, sum);
    sum.used += row.hoursUsed;
    sum.available += row.regularHours + row.overtimeHours + row.expansionHours;
  }
  return new Map(
    [...hours]
      .filter(([, { available }]) => available > 0)
      .map(([site, { used, available }]) => [site, used / available]),
  );
}

function laneTable(context: ReportContext): Markup | null {
  const { say, fill, names, answer } = context;
  const volumes = laneVolumes(answer);
  if (volumes.length === 0) return null;
  const { shown, rest } = foldTail(volumes, mostLanes);
  const total = volumes.reduce((sum, { quantity }) => sum + quantity, 0);
  const rows: readonly ((typeof volumes)[number] | null)[] = rest.length === 0 ? shown : [...shown, null];
  const ofRest = rest.reduce((sum, { quantity }) => sum + quantity, 0);
  return markup`<h3>${say(texts.lanes)}</h3>
    ${table<(typeof rows)[number]>({
      rows,
      columns: [
        {
          title: say(columnWords.from),
          cell: (row) =>
            row === null ? fill(texts.others, { count: String(rest.length) }) : names.site(row.from),
          total: say(texts.all),
        },
        { title: say(columnWords.to), cell: (row) => (row === null ? '' : names.site(row.to)) },
        { title: say(columnWords.mode), cell: (row) => (row === null ? '' : say(modeWords[row.mode])) },
        {
          title: say(columnWords.origin),
          cell: (row) => (row === null ? '' : [swatch(row.origin), names.territory(row.origin)]),
        },
        {
          title: say(columnWords.units),
          align: 'right',
          cell: (row) => numberText(row?.quantity ?? ofRest),
          total: numberText(total),
        },
        {
          title: say(texts.shareOfAll),
          align: 'right',
          cell: (row) => percentText((row?.quantity ?? ofRest) / total),
          total: percentText(1),
        },
      ],
    })}`;
}
