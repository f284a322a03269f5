import { words } from '../../language/words.ts';
import { markup } from '../html/markup.ts';
import type { ReportSection } from '../report-section.ts';
import { checkPart } from '../risks/check-part.ts';
import { dependencePart } from '../risks/dependence-part.ts';
import { disputedPart } from '../risks/disputed-part.ts';
import { fragilityPart } from '../risks/fragility-part.ts';
import { lawPart } from '../risks/law-part.ts';
import { linePart } from '../risks/line-part.ts';
import { sayLaws } from '../sentences/say-evidence.ts';

/** What could upset the plan: concentration, rates that move, disputed origins, laws in doubt, lines without room, doubtful data. */
export const riskSection: ReportSection = {
  id: 'risks',
  title: words('Risks', '風險', '风险'),
  startsPage: false,
  body: (context) => markup`<p class="lead">${sayLaws(context)}</p>
${[dependencePart, fragilityPart, disputedPart, lawPart, checkPart, linePart].map((part) => part(context))}`,
};
