import { words } from '../../language/words.ts';
import { leverName } from '../facts/lever-name.ts';
import { markup, type Markup } from '../html/markup.ts';
import { subsection } from '../html/subsection.ts';
import { table } from '../html/table.ts';
import type { LeverFragility } from '../report-content.ts';
import type { ReportContext } from '../report-context.ts';
import { percentText } from '../report-numbers.ts';

const texts = {
  title: words('How the plan holds as rates move', '稅率及價格變動時的方案', '税率及价格变动时的方案'),
  note: words(
    'Found by planning anew at every value: the share of finished units that other plants would make or other suppliers sell, were the rate five points higher or lower (a price: five per cent), and the value nearest to today’s at which another plan is best. Prices are shares of today’s.',
    '就每個數值重新規劃得出：稅率升降 5 個百分點（價格則為 5%）時，改由其他工廠或供應商供應的成品份額，以及最接近現值、另一方案變為最佳的數值。價格以現值的百分比表示。',
    '就每个数值重新规划得出：税率升降 5 个百分点（价格则为 5%）时，改由其他工厂或供应商供应的成品份额，以及最接近现值、另一方案变为最佳的数值。价格以现值的百分比表示。',
  ),
  what: words('If this moves', '若變動', '若变动'),
  now: words('Today', '現值', '现值'),
  moved: words('Units moved', '改道件數', '改道件数'),
  next: words('Another plan from', '另一方案的臨界值', '另一方案的临界值'),
  none: words('none from {from} to {to}', '{from} 至 {to} 之間沒有', '{from} 至 {to} 之间没有'),
};

/** How much would move were each of the levers that were asked about turned a little; nothing where none was. */
export function fragilityPart(context: ReportContext): Markup | null {
  const { say, fill, content } = context;
  const { fragilities } = content;
  if (fragilities.length === 0) return null;
  const nearest = ({ fragility, base }: LeverFragility): number | null =>
    fragility.lanes.reduce<number | null>((best, { nearest: next }) => {
      if (next === null) return best;
      return best === null || Math.abs(next.at - base) < Math.abs(best - base) ? next.at : best;
    }, null);
  return subsection({
    title: say(texts.title),
    note: say(texts.note),
    rows: fragilities.length,
    body: table<LeverFragility>({
      rows: fragilities,
      columns: [
        { title: say(texts.what), cell: ({ lever }) => leverName(context, lever), width: '38%' },
        { title: say(texts.now), align: 'right', cell: (row) => percentText(row.base) },
        {
          title: say(texts.moved),
          align: 'right',
          cell: ({ fragility }) => markup`<b>${percentText(fragility.shareMoved)}</b>`,
        },
        {
          title: say(texts.next),
          align: 'right',
          cell: (row) => {
            const at = nearest(row);
            return at === null
              ? fill(texts.none, { from: percentText(row.from), to: percentText(row.to) })
              : percentText(at);
          },
        },
      ],
    }),
  });
}
