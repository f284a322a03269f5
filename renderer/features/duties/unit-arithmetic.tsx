import { useMemo } from 'react';
import type { TableData } from '../../charts/table-data.ts';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useExportable, type Exportable } from '../export/exportables.ts';
import { tableMessages as messages } from './table-messages.ts';
import { unitSteps, type UnitStep } from './unit-steps.ts';
import type { Explorer } from './use-explorer.ts';
import { withArticle } from './with-article.ts';
import './explorer-table.css';

/** What one unit is worth, what each layer and fee takes of it, and how that is reckoned. */
export function UnitArithmetic({ explorer }: { explorer: Explorer }) {
  const text = useText();
  const { say } = text;
  const format = useFormat();
  const { explained, asked, question, network } = explorer;
  const { enquiry, lane } = asked;
  const site = network.sites.find(({ id }) => id === lane?.from);
  const seller = site === undefined ? null : format.name(site.name);
  const isValueTyped = question.typed.valuePerUnit !== undefined || asked.product === null;
  const steps = useMemo(
    () => unitSteps(explained, { text, format, seller, isValueTyped, isLane: lane !== null }),
    [explained, text, format, seller, isValueTyped, lane],
  );
  const title = say(messages.unitTitle, { into: withArticle(format.territory(enquiry.into), text.language) });
  const currency = format.currency(explained.answer.currency);
  const exportable = useMemo<Exportable>(
    () => ({
      name: 'duty-of-a-unit',
      title,
      sentence: null,
      svg: null,
      table: steps === null ? null : () => unitTable(steps, title, { how: say(messages.how), currency }),
    }),
    [steps, title, say, currency],
  );
  useExportable(exportable);
  if (steps === null) {
    return (
      <section aria-label={title}>
        <h2 className="explorer-heading">{title}</h2>
        <p className="explorer-note">{say(messages.noValue)}</p>
      </section>
    );
  }
  return (
    <table className="explorer-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say(messages.layer)}</th>
          <th scope="col" className="explorer-number">
            {currency}
          </th>
          <th scope="col">{say(messages.how)}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ id, label, amount, how, isTotal }) => (
          <tr key={id} className={isTotal ? 'explorer-total' : undefined}>
            <td>{label}</td>
            <td className="explorer-number">
              {format.number(amount, amount !== 0 && amount < 0.005 ? 4 : 2)}
            </td>
            <td className="explorer-how">{how}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function unitTable(
  steps: readonly UnitStep[],
  title: string,
  { how, currency }: { how: string; currency: string },
): TableData {
  return {
    name: 'duty-of-a-unit',
    title,
    columns: [
      { key: 'step', title, unit: null, kind: 'text', digits: null },
      { key: 'amount', title: currency, unit: null, kind: 'number', digits: null },
      { key: 'how', title: how, unit: null, kind: 'text', digits: null },
    ],
    rows: steps.map(({ label, amount, how }) => [label, amount, how]),
    total: null,
  };
}
