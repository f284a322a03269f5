import { landedCost, type LandedCostRow } from '../../solver/report/landed-cost.ts';
import { listText } from '../plan/plan-format.ts';
import { planContext, type PlanContext } from '../plan/plan-context.ts';
import { fillPlaces, type Words } from '../language/words.ts';
import { compareWith, type Compared } from './facts/compared.ts';
import { nothing, type Content, type Markup, markup } from './html/markup.ts';
import type { ReportContent } from './report-content.ts';
import { moneyScale, numberText, type MoneyScale } from './report-numbers.ts';

/** A report's content with what its sections share. */
export interface ReportContext extends PlanContext {
  readonly content: ReportContent;
  /** The plans that it is compared with, and what they have otherwise. */
  readonly compared: readonly Compared[];
  /** Every cost by the goods that bear it: traced once, which takes most of the time that a report does. */
  readonly landed: readonly LandedCostRow[];
  readonly scale: MoneyScale;
  /** A text with values in its places. */
  readonly fill: (words: Words, values: Readonly<Record<string, string>>) => string;
  /** The same, with the values set in the weight of what matters. */
  readonly fillStrong: (words: Words, values: Readonly<Record<string, string>>) => Markup;
  /** An amount at the report's scale, without its unit. */
  readonly money: (amount: number) => string;
  /** Names in a row: `a, b and c`. */
  readonly list: (names: readonly string[]) => string;
}

export function reportContext(content: ReportContent): ReportContext {
  const subject = planContext(content.subject);
  const { say } = subject;
  const { network, plan, ledger } = subject.answer;
  const others = content.others.map(planContext);
  const largest = Math.max(
    ...[subject, ...others].map(({ answer }) =>
      Math.max(...Object.values(answer.ledger.byKind).map(Math.abs), Math.abs(answer.ledger.total)),
    ),
  );
  const scale = moneyScale(largest, ledger.currency, subject.language);
  return {
    ...subject,
    content,
    compared: compareWith(subject, others),
    landed: landedCost.rows(network, plan, ledger),
    scale,
    fill: (words, values) => fillPlaces(say(words), values),
    fillStrong: (words, values) => {
      const parts = say(words).split(/\{(\w+)\}/);
      // Every second part is the name of a place.
      return markup`${parts.map((part, index): Content => {
        if (index % 2 === 0) return part;
        const value = values[part];
        return value === undefined ? nothing : markup`<b>${value}</b>`;
      })}`;
    },
    money: (amount) => numberText(amount / scale.divisor, scale.digits),
    list: (names) => listText(names, subject.language),
  };
}
