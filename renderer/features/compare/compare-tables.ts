import type { DifferenceEntries } from '../../../solver/report/difference/difference-behind.ts';
import { ledgerFields } from '../../../solver/report/ledger-query.ts';
import type { LedgerEntry } from '../../../solver/solution/ledger.ts';
import type { TableColumn, TableData } from '../../charts/table-data.ts';
import type { WindowFormat } from '../../format/use-format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { ledgerFieldMessages, ledgerMessages } from '../plan/ledger-messages.ts';
import { ledgerValue } from '../plan/ledger-value.ts';
import type { Names } from '../plan/names.ts';
import type { Comparison } from './comparison.ts';
import { costGroupName } from './cost-group-name.ts';
import { namesOfBoth } from './names-of-both.ts';
import { compareMessages as messages } from './messages.ts';

const text = (key: string, title: string): TableColumn => ({
  key,
  title,
  unit: null,
  kind: 'text',
  digits: null,
});
const number = (key: string, title: string, unit: string, digits: number): TableColumn => ({
  key,
  title,
  unit,
  kind: 'number',
  digits,
});

/** Every group of costs that differs, none gathered: before, after and change, which add up to the totals' difference. */
export function costTable(
  { before, after, costs }: Comparison,
  words: Text,
  format: WindowFormat,
): TableData {
  const { say } = words;
  const { currency } = after.ledger;
  const rest = before.ledger.total - costs.reduce((sum, row) => sum + row.before, 0);
  return {
    name: 'what-it-costs',
    title: say(messages.whatItCosts),
    columns: [
      text('group', say(messages.costOf)),
      number('before', 'A', currency, 2),
      number('after', 'B', currency, 2),
      number('change', say(messages.change), currency, 2),
    ],
    rows: [
      ...costs.map(({ group, before, after, change }) => [
        costGroupName(group, words, format),
        before,
        after,
        change,
      ]),
      [say(messages.unchanged), rest, rest, 0],
    ],
    total: [
      say(messages.total),
      before.ledger.total,
      after.ledger.total,
      after.ledger.total - before.ledger.total,
    ],
  };
}

/** Every lane and origin whose volume differs. */
export function laneTable(comparison: Comparison, words: Text, format: WindowFormat): TableData {
  const { say, language } = words;
  const names = namesOfBoth(comparison, language);
  const unit = say(messages.units);
  return {
    name: 'what-moves',
    title: say(messages.whatMoves),
    columns: [
      text('lane', say(messages.lane)),
      text('origin', say(messages.origin)),
      number('before', 'A', unit, 0),
      number('after', 'B', unit, 0),
      number('change', say(messages.change), unit, 0),
    ],
    rows: comparison.lanes.rows.map(({ lane, origin, before, after, change }) => [
      names.lane(lane),
      { text: `${format.territoryCode(origin)} ${format.territory(origin)}`, territory: origin },
      before,
      after,
      change,
    ]),
    total: null,
  };
}

/** Units made by customs origin. */
export function madeTable({ made }: Comparison, { say }: Text, format: WindowFormat): TableData {
  const unit = say(messages.units);
  return {
    name: 'made-in',
    title: say(messages.where),
    columns: [
      text('origin', say(messages.madeIn)),
      number('before', 'A', unit, 0),
      number('after', 'B', unit, 0),
      number('change', say(messages.change), unit, 0),
      number('share', say(messages.shareOfB), '%', 1),
    ],
    rows: made.map(({ origin, before, after, change, shareAfter }) => [
      { text: `${format.territoryCode(origin)} ${format.territory(origin)}`, territory: origin },
      before,
      after,
      change,
      shareAfter === null ? null : shareAfter * 100,
    ]),
    total: null,
  };
}

/** The ledger entries of A and B behind a difference, every field a column. */
export function differenceTable(
  title: string,
  { before, after }: DifferenceEntries,
  currency: string,
  names: Names,
  words: Text,
): TableData {
  const { say } = words;
  const rowOf = (plan: 'A' | 'B', entry: LedgerEntry) => [
    plan,
    ...ledgerFields.map((field) => {
      const value = entry[field];
      if (value === null) return null;
      return field === 'period' ? names.periodCell(value) : ledgerValue(field, value, names, words);
    }),
    entry.quantity,
    entry.amount,
  ];
  return {
    name: 'difference',
    title,
    columns: [
      text('plan', say(messages.scenario)),
      ...ledgerFields.map((field) => text(field, say(ledgerFieldMessages[field]))),
      { ...number('quantity', say(ledgerMessages.quantity), '', 0), unit: null, digits: null },
      number('amount', say(ledgerMessages.amount), currency, 2),
    ],
    rows: [...before.map((entry) => rowOf('A', entry)), ...after.map((entry) => rowOf('B', entry))],
    total: null,
  };
}
