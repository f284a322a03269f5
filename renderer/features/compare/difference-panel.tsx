import { useMemo, useState } from 'react';
import {
  differenceBehind,
  groupDifference,
  totalDifference,
  type DifferenceQuery,
} from '../../../solver/report/difference/difference-behind.ts';
import { laneUnits } from '../../../solver/report/difference/lane-units.ts';
import { tellingFields, type LedgerField, type LedgerQuery } from '../../../solver/report/ledger-query.ts';
import { Button } from '../../components/button.tsx';
import { Select } from '../../components/select.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useExportable, type Exportable } from '../export/exportables.ts';
import { useExport } from '../export/use-export.ts';
import { LedgerFilters } from '../plan/ledger-filters.tsx';
import { ledgerFieldMessages, ledgerMessages } from '../plan/ledger-messages.ts';
import { ledgerValue } from '../plan/ledger-value.ts';
import { differenceTable } from './compare-tables.ts';
import type { Comparison } from './comparison.ts';
import { costGroupName } from './cost-group-name.ts';
import { DifferenceRows } from './difference-rows.tsx';
import { compareMessages as messages } from './messages.ts';
import { namesOfBoth } from './names-of-both.ts';
import './difference-panel.css';

export interface DifferencePanelProps {
  comparison: Comparison;
  query: DifferenceQuery;
  onClose: () => void;
}

const mostShown = 200;

/**
 * What stands behind a difference: the ledger entries of A and of B side by side, by one field at a time. A row opens
 * into the next field; the sums under the rows are the difference that was opened.
 */
export function DifferencePanel({ comparison, query, onClose }: DifferencePanelProps) {
  const text = useText();
  const { say, language } = text;
  const format = useFormat();
  const write = useExport();
  const [chosen, setChosen] = useState<LedgerField | null>(null);
  const [where, setWhere] = useState<LedgerQuery['where']>({});
  const { before, after } = comparison;
  const names = namesOfBoth(comparison, language);
  const entries = useMemo(() => differenceBehind(before, after, query, where), [before, after, query, where]);
  const { open, first } = useMemo(
    () => tellingFields([...entries.before, ...entries.after], where),
    [entries, where],
  );
  const field = open.find((each) => each === chosen) ?? first;
  const rows = useMemo(() => (field === null ? [] : groupDifference(entries, field)), [entries, field]);
  const total = totalDifference(entries);
  const title = titleOf();
  const unit = format.currency(after.ledger.currency);
  const exportable = useMemo<Exportable>(
    () => ({
      name: 'difference',
      title,
      sentence: null,
      svg: null,
      table: () =>
        differenceTable(title, entries, after.ledger.currency, namesOfBoth(comparison, language), text),
    }),
    [title, entries, after, comparison, language, text],
  );
  useExportable(exportable);
  return (
    <div className="difference">
      <div>
        <Button kind="link" onPress={onClose}>
          {say(ledgerMessages.close)}
        </Button>
      </div>
      <h2 className="difference-title">{title}</h2>
      {query.of === 'lane' ? (
        <DifferenceRows
          title={say(messages.finishedUnits)}
          rows={laneUnits(before, after, query.lane, query.origin).map(({ product, ...row }) => ({
            ...row,
            id: product,
            label: names.product(product),
          }))}
          digits={0}
        />
      ) : null}
      <p className="difference-note">
        {say(messages.entriesOfBoth, {
          before: entries.before.length,
          after: entries.after.length,
          unit,
        })}
      </p>
      <LedgerFilters
        where={where}
        names={names}
        text={text}
        onDrop={(field) => {
          const { [field]: _, ...rest } = where;
          setWhere(rest);
        }}
      />
      {field === null ? null : (
        <Select
          label={say(ledgerMessages.groupBy)}
          isLabelShown
          options={open.map((id) => ({ id, label: say(ledgerFieldMessages[id]) }))}
          value={field}
          onChange={setChosen}
        />
      )}
      <DifferenceRows
        title={unit}
        rows={rows.slice(0, mostShown).map(({ value, ...row }) => ({
          ...row,
          id: value ?? '',
          label: ledgerValue(field!, value, names, text),
          onOpen: () => {
            setChosen(null);
            setWhere({ ...where, [field!]: value });
          },
        }))}
        total={total}
        digits={2}
      />
      {rows.length > mostShown ? (
        <p className="difference-note">{say(ledgerMessages.more, { count: rows.length - mostShown })}</p>
      ) : null}
      <div>
        <Button onPress={() => void write(exportable, 'csv')}>{say(ledgerMessages.csv)}</Button>
      </div>
    </div>
  );

  function titleOf(): string {
    switch (query.of) {
      case 'total':
        return say(messages.total);
      case 'lane':
        return say(messages.ofOrigin, {
          lane: names.lane(query.lane),
          origin: format.territory(query.origin),
        });
      case 'costs': {
        const [only, ...others] = query.groups;
        return only === undefined || others.length > 0
          ? say(messages.otherChanges, { count: query.groups.length })
          : costGroupName(only, text, format);
      }
    }
  }
}
