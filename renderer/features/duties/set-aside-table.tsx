import { useMemo } from 'react';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useExportable, type Exportable } from '../export/exportables.ts';
import { layerTitle } from './layer-words.ts';
import { printRate } from './print-rate.ts';
import { sayWhyNot } from './say-why-not.ts';
import { tableMessages as messages } from './table-messages.ts';
import type { Explorer } from './use-explorer.ts';
import './explorer-table.css';

/** Law that is on these goods and not charged, with the reason. */
export function SetAsideTable({ explorer }: { explorer: Explorer }) {
  const text = useText();
  const { say } = text;
  const format = useFormat();
  const { explained } = explorer;
  const title = say(messages.asideTitle);
  const rows = useMemo(
    () =>
      explained.answer.setAside.map(({ layer, why }) => ({
        id: layer.id,
        title: layerTitle(layer, text),
        authority: layer.authority,
        rate: layer.rate,
        why: sayWhyNot(why, explained, { text, format }),
      })),
    [explained, text, format],
  );
  const exportable = useMemo<Exportable>(
    () => ({
      name: 'duties-set-aside',
      title,
      sentence: null,
      svg: null,
      table: () => ({
        name: 'duties-set-aside',
        title,
        columns: [
          { key: 'layer', title: say(messages.layer), unit: null, kind: 'text', digits: null },
          { key: 'authority', title: say(messages.authority), unit: null, kind: 'text', digits: null },
          { key: 'rate', title: say(messages.itsRate), unit: '%', kind: 'number', digits: null },
          { key: 'why', title: say(messages.why), unit: null, kind: 'text', digits: null },
        ],
        rows: rows.map(({ title, authority, rate, why }) => [
          title,
          authority,
          rate === null ? null : rate * 100,
          why,
        ]),
        total: null,
      }),
    }),
    [rows, title, say],
  );
  useExportable(exportable);
  if (rows.length === 0) {
    return (
      <section aria-label={title}>
        <h2 className="explorer-heading">{title}</h2>
        <p className="explorer-note">{say(messages.nothingAside)}</p>
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
            {say(messages.itsRate)}
          </th>
          <th scope="col">{say(messages.why)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, title, authority, rate, why }) => (
          <tr key={id}>
            <td>
              {title}
              {authority === null ? null : <span className="explorer-way-note">{authority}</span>}
            </td>
            <td className="explorer-number">{rate === null ? '?' : printRate(rate, format)}</td>
            <td className="explorer-how">{why}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
