import { madeForMarkets } from '../../plan/made-for-markets.ts';
import { columnWords } from '../../plan/plan-words.ts';
import { words } from '../../language/words.ts';
import { dependences, type Dependence } from '../facts/dependences.ts';
import { singleSourced } from '../facts/single-sourced.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';
import { subsection } from '../html/subsection.ts';
import { table } from '../html/table.ts';
import type { ReportContext } from '../report-context.ts';
import { percentText } from '../report-numbers.ts';

const texts = {
  title: words('What the plan hangs on', '方案所依賴', '方案所依赖'),
  note: words(
    'Shares of finished units over the horizon; of suppliers, shares of what is paid for material.',
    '佔全期成品件數；供應商則為佔物料支出。',
    '占全期成品件数；供应商则为占物料支出。',
  ),
  on: words('By', '按', '按'),
  largest: words('Largest', '最大', '最大'),
  second: words('Second', '其次', '其次'),
  share: words('Share', '份額', '份额'),
  ofHowMany: words('Of', '總數', '总数'),
  lane: words('Lane', '航線', '航线'),
  single: words(
    'Made at one plant only: {products}. If that plant stops, nothing takes its place within this plan.',
    '只由一家工廠生產：{products}。若該廠停產，本方案內無替代。',
    '只由一家工厂生产：{products}。若该厂停产，本方案内无替代。',
  ),
  more: words('{products} and {count} more', '{products}及另外 {count} 種', '{products}及另外 {count} 种'),
};

const mostNamed = 6;

/** How concentrated the plan is, and what is made at one plant alone. */
export function dependencePart(context: ReportContext): Markup | null {
  const { say, names, answer } = context;
  const rows = dependences(answer);
  if (rows.length === 0) return null;
  const nameOf: Readonly<Record<Dependence['on'], (id: string) => string>> = {
    origin: names.territory,
    plant: names.site,
    supplier: names.site,
    lane: names.lane,
    market: names.site,
  };
  const kindOf: Readonly<Record<Dependence['on'], string>> = {
    origin: say(columnWords.origin),
    plant: say(columnWords.plant),
    supplier: say(columnWords.supplier),
    lane: say(texts.lane),
    market: say(columnWords.market),
  };
  const body = table<Dependence>({
    rows,
    columns: [
      { title: say(texts.on), cell: ({ on }) => kindOf[on] },
      { title: say(texts.largest), cell: ({ on, largest }) => nameOf[on](largest.id) },
      { title: say(texts.share), align: 'right', cell: ({ largest }) => percentText(largest.share) },
      {
        title: say(texts.second),
        cell: ({ on, second }) => (second === null ? '—' : nameOf[on](second.id)),
      },
      { title: say(texts.share), align: 'right', cell: ({ second }) => percentText(second?.share ?? null) },
      { title: say(texts.ofHowMany), align: 'right', cell: ({ count }) => String(count) },
    ],
  });
  return subsection({ title: say(texts.title), note: say(texts.note), body: [body, saySingle(context)] });
}

function saySingle({ fill, list, names, answer }: ReportContext): Markup {
  const single = singleSourced(madeForMarkets(answer)).map(names.product);
  if (single.length === 0) return nothing;
  const more = single.length - mostNamed;
  const named = list(single.slice(0, mostNamed));
  const products = more > 0 ? fill(texts.more, { products: named, count: String(more) }) : named;
  return markup`<p>${fill(texts.single, { products })}</p>`;
}
