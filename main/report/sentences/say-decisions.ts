import { planDecisions } from '../../plan/plan-decisions.ts';
import { words } from '../../language/words.ts';
import { markup, type Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';

const texts = {
  decision: words('{verb}: {what}, {when}', '{verb}{what}（{when}）', '{verb}{what}（{when}）'),
  more: words('and {count} more', '另有 {count} 項', '另有 {count} 项'),
  none: words(
    'Nothing is opened, closed, qualified or expanded.',
    '無需開設、關閉、認證或擴充。',
    '无需开设、关闭、认证或扩充。',
  ),
  end: words('.', '。', '。'),
  separator: words('; ', '；', '；'),
};

const mostNamed = 4;

/** What the plan decides once and for all, the first of it by name. */
export function sayDecisions(context: ReportContext): readonly Markup[] {
  const { say, fill, fillStrong } = context;
  const decisions = planDecisions(context);
  if (decisions.length === 0) return [fillStrong(texts.none, {})];
  const named = decisions
    .slice(0, decisions.length > mostNamed ? mostNamed - 1 : mostNamed)
    .map(([verb, what, when]) => fill(texts.decision, { verb, what, when }));
  const more = decisions.length - named.length;
  const parts = more === 0 ? named : [...named, fill(texts.more, { count: String(more) })];
  return [markup`${parts.join(say(texts.separator))}${say(texts.end)}`];
}
