import { columnWords, modeWords } from '../../plan/plan-words.ts';
import { words } from '../../language/words.ts';
import { drawMap } from '../drawings/draw-map.ts';
import { foldTail } from '../facts/fold-tail.ts';
import { laneVolumes, type LaneVolume } from '../facts/lane-volumes.ts';
import { plantUnits, type PlantUnits } from '../facts/plant-units.ts';
import { markup, type Markup } from '../html/markup.ts';
import { originName } from '../html/origin-name.ts';
import { subsection } from '../html/subsection.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { numberText, percentText } from '../report-numbers.ts';
import type { ReportSection } from '../report-section.ts';
import { sayDependence } from '../sentences/say-dependence.ts';
import { sharedWords } from '../shared-words.ts';

const texts = {
  title: words('Where goods are made and how they move', '生產地與貨流', '生产地与货流'),
  plants: words('What each plant makes', '各廠產量', '各厂产量'),
  plantsNote: words(
    'Finished units over the horizon, and how full the plant’s lines are on average.',
    '全期成品件數，及該廠生產線的平均使用率。',
    '全期成品件数，及该厂生产线的平均使用率。',
  ),
  lanes: words('The lanes that carry the most', '運量最大的航線', '运量最大的航线'),
  lanesNote: words(
    'Finished units over the horizon; goods that change lanes on the way stand on each of them.',
    '全期成品件數；途中轉換航線的貨物在各航線分別計算。',
    '全期成品件数；途中转换航线的货物在各航线分别计算。',
  ),
  use: words('Line use', '產能使用率', '产能使用率'),
  nothing: words('The plan moves nothing.', '方案沒有任何貨流。', '方案没有任何货流。'),
};

const mostPlants = 10;
const mostLanes = 10;

/** The flow map of the plan, what each plant makes and the lanes that carry the most. */
export const mapSection: ReportSection = {
  id: 'map',
  title: texts.title,
  startsPage: true,
  body: (context) => {
    if (context.answer.plan.flows.length === 0) return markup`<p>${context.say(texts.nothing)}</p>`;
    const [sentence] = sayDependence(context);
    return markup`${sentence === undefined ? null : markup`<p class="lead">${sentence}</p>`}
<figure>${drawMap(context)}</figure>
${plantsTable(context)}${lanesTable(context)}`;
  },
};

const sum = (rows: readonly { readonly quantity: number }[]) =>
  rows.reduce((all, { quantity }) => all + quantity, 0);

function plantsTable(context: ReportContext): Markup | null {
  const { say, fill, names, answer } = context;
  const plants = plantUnits(answer);
  const total = sum(plants);
  if (total <= 0) return null;
  const { shown, rest } = foldTail(plants, mostPlants);
  const rows: readonly (PlantUnits | null)[] = rest.length === 0 ? shown : [...shown, null];
  return subsection({
    title: say(texts.plants),
    note: say(texts.plantsNote),
    rows: rows.length,
    body: table<PlantUnits | null>({
      rows,
      columns: [
        {
          title: say(columnWords.plant),
          cell: (row) =>
            row === null ? fill(sharedWords.others, { count: String(rest.length) }) : names.site(row.site),
          total: say(sharedWords.all),
        },
        {
          title: say(columnWords.origin),
          cell: (row) => (row === null ? '' : originName(context, row.origin)),
        },
        {
          title: say(columnWords.units),
          align: 'right',
          cell: (row) => numberText(row?.quantity ?? sum(rest)),
          total: numberText(total),
        },
        {
          title: say(sharedWords.share),
          align: 'right',
          cell: (row) => percentText((row?.quantity ?? sum(rest)) / total),
          total: percentText(1),
        },
        {
          title: say(texts.use),
          align: 'right',
          cell: (row) => (row === null ? '' : percentText(row.use)),
        },
      ],
    }),
  });
}

function lanesTable(context: ReportContext): Markup | null {
  const { say, fill, names, answer } = context;
  const volumes = laneVolumes(answer);
  if (volumes.length === 0) return null;
  const { shown, rest } = foldTail(volumes, mostLanes);
  const total = sum(volumes);
  const rows: readonly (LaneVolume | null)[] = rest.length === 0 ? shown : [...shown, null];
  return subsection({
    title: say(texts.lanes),
    note: say(texts.lanesNote),
    rows: rows.length,
    body: table<LaneVolume | null>({
      rows,
      columns: [
        {
          title: say(columnWords.from),
          cell: (row) =>
            row === null ? fill(sharedWords.others, { count: String(rest.length) }) : names.site(row.from),
        },
        { title: say(columnWords.to), cell: (row) => (row === null ? '' : names.site(row.to)) },
        { title: say(columnWords.mode), cell: (row) => (row === null ? '' : say(modeWords[row.mode])) },
        {
          title: say(columnWords.origin),
          cell: (row) => (row === null ? '' : originName(context, row.origin)),
        },
        {
          title: say(columnWords.units),
          align: 'right',
          cell: (row) => numberText(row?.quantity ?? sum(rest)),
        },
        {
          title: say(sharedWords.share),
          align: 'right',
          cell: (row) => percentText((row?.quantity ?? sum(rest)) / total),
        },
      ],
    }),
  });
}
