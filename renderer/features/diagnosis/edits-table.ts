import type { DiagnosisEdit } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import type { TableData } from '../../charts/table-data.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { diagnosisMessages as messages } from './messages.ts';
import { sayChange } from './say-statement.ts';

/** What a plan comes to by its objective, as the reader counts it: a contribution is not a cost below zero. */
export function worthOf({ network }: DiagnosisWords, { objective }: DiagnosisEdit): number | null {
  if (objective === null) return null;
  switch (network.settings.objective) {
    case 'cost':
      return objective;
    case 'profit':
      return objective === 0 ? 0 : -objective;
    case 'carbon':
      return objective / 1000;
  }
}

/** Units that an edit lets go unserved. */
const unservedBy = ({ changes }: DiagnosisEdit): number =>
  changes.flatMap(({ short }) => short).reduce((sum, { shortUnits }) => sum + shortUnits, 0);

const worthHeads = {
  cost: messages.planCost,
  profit: messages.planContributes,
  carbon: messages.planEmits,
} as const;

/** The edits as a table that files hold, numbers unrounded; unknown is empty. */
export function editsTable(edits: readonly DiagnosisEdit[], title: string, words: DiagnosisWords): TableData {
  const { network, text, format } = words;
  const { say } = text;
  const { objective, baseCurrency } = network.settings;
  const unit = objective === 'carbon' ? say(messages.tonnes) : format.currency(baseCurrency);
  const named = (key: string, title: string) =>
    ({ key, title, unit: null, kind: 'text', digits: null }) as const;
  const number = (key: string, title: string, unit: string | null, digits: number) =>
    ({ key, title, unit, kind: 'number', digits }) as const;
  // A contribution charges nothing for what is not sold, and least carbon nothing at all.
  const isCost = objective === 'cost';
  const isProven = (is: boolean) => say(is ? messages.proven : messages.notProven);
  return {
    name: 'edits',
    title,
    columns: [
      named('number', say(messages.editNumber)),
      named('edit', say(messages.edit)),
      number('size', say(messages.size), '%', 1),
      number('worth', say(worthHeads[objective]), unit, 0),
      ...(isCost
        ? [
            number('charged', say(messages.chargedHead), unit, 0),
            number('chargedUnits', say(messages.chargedUnits), say(messages.unitsHead), 0),
          ]
        : []),
      number('unserved', say(messages.unserved), say(messages.unitsHead), 0),
      number('unpriced', say(messages.unpricedUnits), say(messages.unitsHead), 0),
      named('smallest', say(messages.smallest)),
    ],
    rows: edits.map((edit, place) => [
      String(place + 1),
      edit.changes.map((change) => sayChange(words, change)).join(say(messages.nextChange)),
      edit.relativeSize * 100,
      worthOf(words, edit),
      ...(isCost
        ? edit.objective === null
          ? [null, null]
          : [edit.chargedShort.amount, edit.chargedShort.units]
        : []),
      unservedBy(edit),
      edit.objective === null ? null : edit.unpricedShortUnits,
      isProven(edit.changes.every(({ isLeast }) => isLeast)),
    ]),
    total: null,
  };
}
