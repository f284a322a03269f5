import type { TableData } from '../../charts/table-data.ts';
import type { DiagnosisWords } from './diagnosis-words.ts';
import type { LimitRow } from './limit-rows.ts';
import { diagnosisMessages as messages } from './messages.ts';
import { sayStatement } from './say-statement.ts';

/** The statements that conflict as a table that files hold, numbers unrounded; unknown is empty. */
export function limitsTable(rows: readonly LimitRow[], title: string, words: DiagnosisWords): TableData {
  const { say } = words.text;
  const text = (key: string, title: string) =>
    ({ key, title, unit: null, kind: 'text', digits: null }) as const;
  const number = (key: string, title: string) =>
    ({ key, title, unit: null, kind: 'number', digits: null }) as const;
  return {
    name: 'no-plan',
    title,
    columns: [
      text('conflict', say(messages.conflictHead)),
      text('statement', say(messages.statement)),
      number('stated', say(messages.statedHead)),
      number('wouldDo', say(messages.wouldDoHead)),
      text('alone', say(messages.doesAlone)),
    ],
    rows: rows.map(({ conflict, statement, stated, wouldDo, isChanged, isAlone }) => [
      String(conflict + 1),
      sayStatement(words, statement),
      stated,
      wouldDo,
      isChanged ? say(isAlone ? messages.yes : messages.no) : null,
    ]),
    total: null,
  };
}
