import { moneyText } from '../../plan/plan-format.ts';
import { sayProof } from '../../plan/plan-stamp-lines.ts';
import { words } from '../../language/words.ts';
import { lawDoubts } from '../facts/law-doubts.ts';
import { markup, type Markup } from '../html/markup.ts';
import type { ReportContext } from '../report-context.ts';

const texts = {
  proof: words('{proof}.', '{proof}。', '{proof}。'),
  doubts: words(
    '{count} laws that the plan pays by are contested, ending, old or not verified; together they take {amount}.',
    '方案所依 {count} 項稅法有爭議、將屆滿、資料陳舊或未經核實，合計徵收 {amount}。',
    '方案所依 {count} 项税法有争议、将届满、资料陈旧或未经核实，合计征收 {amount}。',
  ),
  doubt: words(
    'One law that the plan pays by is contested, ending, old or not verified; it takes {amount}.',
    '方案所依 1 項稅法有爭議、將屆滿、資料陳舊或未經核實，徵收 {amount}。',
    '方案所依 1 项税法有争议、将届满、资料陈旧或未经核实，征收 {amount}。',
  ),
  sound: words(
    'Every law that the plan pays by is in force throughout and its source verified.',
    '方案所依稅法全期有效，來源均經核實。',
    '方案所依税法全期有效，来源均经核实。',
  ),
};

/** How far the plan is proven, and how firm the law is that it rests on. */
export function sayEvidence(context: ReportContext): readonly Markup[] {
  return [markup`${context.fill(texts.proof, { proof: sayProof(context) })}`, sayLaws(context)];
}

/** How much of what the plan pays by may not hold. */
export function sayLaws({ fillStrong, answer, language }: ReportContext): Markup {
  const doubtful = lawDoubts(answer);
  if (doubtful.length === 0) return fillStrong(texts.sound, {});
  const amount = doubtful.reduce((sum, law) => sum + law.amount, 0);
  return fillStrong(doubtful.length === 1 ? texts.doubt : texts.doubts, {
    count: String(doubtful.length),
    amount: moneyText(amount, answer.ledger.currency, language),
  });
}
