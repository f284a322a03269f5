import { useMemo } from 'react';
import type { Diagnosis } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { statementKindOf } from '../../../solver/analysis/diagnosis/statements/index.ts';
import { ChartFrame } from '../../charts/chart-frame.tsx';
import { LimitsChart, type LimitItem } from '../../charts/limits-chart.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { viewOfPlace } from '../findings/view-of-place.ts';
import { SizedChart } from '../plan/charts/sized-chart.tsx';
import type { DiagnosisWords } from './diagnosis-words.ts';
import { limitsTable } from './limits-table.ts';
import { limitRows, type LimitRow } from './limit-rows.ts';
import { diagnosisMessages as messages } from './messages.ts';
import { sayAmount, sayStatement, saySubject } from './say-statement.ts';

const selectShow = ({ show }: PlannerState) => show;

/** The statements that conflict as bars: what each states, and what would do in its place. */
export function LimitsFigure({ diagnosis, words }: { diagnosis: Diagnosis; words: DiagnosisWords }) {
  const { say } = words.text;
  const show = usePlanner(selectShow);
  const rows = useMemo(() => limitRows(words.network, diagnosis), [words.network, diagnosis]);
  const title = say(messages.limits);
  const table = useMemo(() => limitsTable(rows, title, words), [rows, title, words]);
  const isOfMany = diagnosis.conflicts.length > 1;
  const items = rows.map((row, place): LimitItem => {
    const { statement, stated, wouldDo, conflict } = row;
    const { collection, field } = statementKindOf(statement.kind);
    const goal = viewOfPlace({ collection, id: statement.ids[0] ?? null, field });
    const isFirst = rows[place - 1]?.conflict !== conflict;
    return {
      id: `${statement.kind} ${statement.ids.join(' ')}`,
      label: saySubject(words, statement),
      ...(isOfMany && isFirst ? { heading: say(messages.conflict, { number: conflict + 1 }) } : {}),
      mark: stated === null ? null : { stated, wouldDo },
      texts: { stated: sayAmount(words, statement, stated), wouldDo: sayWouldDo(words, row) },
      words: sayStatement(words, statement),
      ...(goal === null ? {} : { onOpen: () => show(goal) }),
    };
  });
  if (rows.length === 0) return null;
  return (
    <ChartFrame name="no-plan" title={title} note={say(messages.limitsNote)} table={table}>
      <SizedChart>
        {(width, sizes) => (
          <LimitsChart
            name={title}
            items={items}
            heads={{ stated: say(messages.statedHead), wouldDo: say(messages.wouldDoHead) }}
            width={width}
            sizes={sizes}
          />
        )}
      </SizedChart>
    </ChartFrame>
  );
}

function sayWouldDo(
  words: DiagnosisWords,
  { statement, stated, wouldDo, isChanged, isAlone }: LimitRow,
): string {
  const { say } = words.text;
  if (!isChanged) return '—';
  const value = stated === null ? say(messages.without) : sayAmount(words, statement, wouldDo);
  return isAlone ? value : say(messages.togetherOnly, { value });
}
