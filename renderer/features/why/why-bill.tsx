import { landedCost } from '../../../solver/report/landed-cost.ts';
import type { WhyUnused, WhyUsed } from '../../../solver/analysis/why/why-answer.ts';
import { columnTitle } from '../plan/report-messages.ts';
import { whyMessages as messages } from './messages.ts';
import type { WhyWords } from './names-of-why.ts';

const titles = new Map<string, string>(landedCost.columns.map(({ key, title }) => [key, title]));

/** What the two plans differ by in all, part by part: adds up to the sentence above it, in all and a unit. */
export function WhyBill({ answer, words }: { answer: WhyUsed | WhyUnused; words: WhyWords }) {
  const { format, text } = words;
  const { say } = text;
  const isUsed = 'leavesAt' in answer;
  const units = isUsed ? answer.quantity : answer.entersAt.quantity;
  const title = say(isUsed ? messages.billWithout : messages.billWith, {
    currency: format.currency(answer.evidence.currency),
  });
  const rows = answer.bill
    .map(({ part, before, after }) => ({ part, more: after - before }))
    .filter(({ more }) => Math.abs(more) >= 0.5);
  const total = rows.reduce((sum, { more }) => sum + more, 0);
  return (
    <section className="inspect-part">
      <h4 className="why-title">{title}</h4>
      <table className="inspect-table" aria-label={title}>
        <thead>
          <tr>
            <th scope="col">{say(messages.billPart)}</th>
            <th scope="col">{say(messages.billMore)}</th>
            <th scope="col">{say(messages.billUnit)}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ part, more }) => (
            <tr key={part}>
              <td>{columnTitle(titles.get(part) ?? part, text)}</td>
              <td>{format.change(more, 0)}</td>
              <td>{format.change(more / units, 2)}</td>
            </tr>
          ))}
          <tr className="why-total">
            <td>{say(messages.billTotal)}</td>
            <td>{format.change(total, 0)}</td>
            <td>{format.change(total / units, 2)}</td>
          </tr>
        </tbody>
      </table>
    </section>
  );
}
