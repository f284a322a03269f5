import { useMemo } from 'react';
import type { AgreementId } from '../../../scenarios/domain/primitives.ts';
import type { TableData } from '../../charts/table-data.ts';
import { Button } from '../../components/button.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useExportable, type Exportable } from '../export/exportables.ts';
import { printRate } from './print-rate.ts';
import { agreementName } from './say-duty.ts';
import { tableMessages as messages } from './table-messages.ts';
import type { Explorer } from './use-explorer.ts';
import { withArticle } from './with-article.ts';
import { waysToEnter, type Way } from './ways-to-enter.ts';
import './explorer-table.css';

/** Which programme is claimed, and what the others would cost or why they are not open. */
export function WaysTable({ explorer }: { explorer: Explorer }) {
  const text = useText();
  const { say } = text;
  const format = useFormat();
  const { explained, asked, network, type } = explorer;
  const { enquiry } = asked;
  const ways = useMemo(() => {
    const into = network.territories.find(({ id }) => id === enquiry.into)!;
    return waysToEnter(explained, into, {
      text,
      format,
      territory: (id) => withArticle(format.territory(id), text.language),
    });
  }, [explained, network, enquiry.into, text, format]);
  const title = say(messages.waysTitle);
  const currency = format.currency(explained.answer.currency);
  const exportable = useMemo<Exportable>(
    () => ({
      name: 'ways-to-enter',
      title,
      sentence: null,
      svg: null,
      table: () => waysTable(ways, title, { rate: say(messages.rate), duty: say(messages.duty), currency }),
    }),
    [ways, title, say, currency],
  );
  useExportable(exportable);
  const best = ways[0]?.rate ?? 0;
  const claim = (agreement: AgreementId, isClaimed: boolean) =>
    type({
      agreements: isClaimed
        ? [...enquiry.agreements, agreement]
        : enquiry.agreements.filter((each) => each !== agreement),
    });
  return (
    <table className="explorer-table">
      <caption>{title}</caption>
      <thead>
        <tr>
          <th scope="col">{say(messages.way)}</th>
          <th scope="col" className="explorer-number">
            {say(messages.rate)}
          </th>
          <th scope="col" className="explorer-number">
            {say(messages.difference)}
          </th>
          <th scope="col" />
        </tr>
      </thead>
      <tbody>
        {ways.map(({ id, label, state, rate, note, agreement }) => (
          <tr key={id} className={classOf[state]}>
            <td>
              {label}
              {note === '' ? null : <span className="explorer-way-note">{note}</span>}
            </td>
            <td className="explorer-number">{rate === null ? '—' : printRate(rate, format)}</td>
            <td className="explorer-number">
              {state === 'chosen' ? say(messages.chosen) : rate === null ? '—' : format.points(rate - best)}
            </td>
            <td className="explorer-number">
              {agreement === null ? null : (
                <Button
                  kind="link"
                  label={say(state === 'possible' ? messages.claimUnder : messages.dontClaimUnder, {
                    agreement: agreementName(explained, agreement, { format }),
                  })}
                  onPress={() => claim(agreement, state === 'possible')}
                >
                  {say(state === 'possible' ? messages.claim : messages.dontClaim)}
                </Button>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const classOf: Readonly<Record<Way['state'], string | undefined>> = {
  chosen: 'explorer-chosen-way',
  open: undefined,
  possible: undefined,
  closed: 'explorer-closed-way',
};

function waysTable(
  ways: readonly Way[],
  title: string,
  { rate, duty, currency }: { rate: string; duty: string; currency: string },
): TableData {
  return {
    name: 'ways-to-enter',
    title,
    columns: [
      { key: 'way', title, unit: null, kind: 'text', digits: null },
      { key: 'rate', title: rate, unit: '%', kind: 'number', digits: null },
      { key: 'duty', title: duty, unit: currency, kind: 'number', digits: null },
      { key: 'note', title: '', unit: null, kind: 'text', digits: null },
    ],
    rows: ways.map(({ label, rate, dutyPerUnit, note }) => [
      label,
      rate === null ? null : rate * 100,
      dutyPerUnit,
      note,
    ]),
    total: null,
  };
}
