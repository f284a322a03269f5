import { originColour } from '../../../renderer/drawing/origin-colour.ts';
import { madeForMarkets, unitsMadeBy } from '../../plan/made-for-markets.ts';
import { words } from '../../language/words.ts';
import { markup, nothing, type Markup } from '../html/markup.ts';
import { originName } from '../html/origin-name.ts';
import type { ReportContext } from '../report-context.ts';
import { percentText } from '../report-numbers.ts';

const texts = {
  title: words('Finished units by origin', '成品件數按原產地', '成品件数按原产地'),
};

/** Below this share of all units an origin has no room for a name of its own. */
const leastShare = 0.001;

/** Finished units as one bar, a part for each customs origin, with its share beside its name. */
export function drawOrigins(context: ReportContext): Markup {
  const { say, answer } = context;
  const made = unitsMadeBy(madeForMarkets(answer), 'origin');
  const total = made.reduce((sum, { quantity }) => sum + quantity, 0);
  if (total <= 0) return nothing;
  const shown = made.filter(({ quantity }) => quantity / total >= leastShare);
  return markup`<div class="origins"><p class="note">${say(texts.title)}</p>
<div class="stack" aria-hidden="true">${shown.map(
    ({ id, quantity }) =>
      markup`<i style="background:${originColour(id)};flex:${Math.round((quantity / total) * 10_000)}"></i>`,
  )}</div>
<p>${shown.map(
    ({ id, quantity }) =>
      markup`<span class="key">${originName(context, id)} <b>${percentText(quantity / total)}</b></span> `,
  )}</p></div>`;
}
