import type { SweptTable } from '../../../solver/analysis/sweep/analyse-sweep.ts';
import { Button } from '../../components/button.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { InspectRows } from '../plan/inspect-rows.tsx';
import { PinButton } from '../questions/pin-button.tsx';
import { sharesInWords } from '../questions/shares-in-words.ts';
import { sweepMessages as messages } from './messages.ts';
import { nameCase } from './name-case.ts';
import { pinCase } from './pin-case.ts';
import type { SweepQuestion } from './use-sweep.ts';

export interface SweepInspectorProps {
  question: SweepQuestion;
  table: SweptTable;
  row: SweptTable['rows'][number];
}

const selectActivate = ({ activate }: PlannerState) => activate;
const selectShow = ({ show }: PlannerState) => show;

/** One case: what it costs against the plan as it is, where goods are made, and the way to a scenario. */
export function SweepInspector({ question, table, row }: SweepInspectorProps) {
  const { text } = question;
  const { say } = text;
  const store = usePlannerStore();
  const activate = usePlanner(selectActivate);
  const show = usePlanner(selectShow);
  const { job, answer } = row;
  const name = nameCase(job, question);
  const isScenarioItself = job.scenario !== null && job.values.length === 0;
  return (
    <div>
      <section className="question-part">
        <h2>{name}</h2>
        {answer.total === null ? (
          <>
            <p>{say(messages.couldNot)}</p>
            {answer.reason === null ? null : <p lang="en">{answer.reason}</p>}
          </>
        ) : (
          <Facts question={question} table={table} row={row} />
        )}
      </section>
      {isScenarioItself ? (
        <div className="question-actions">
          <Button
            onPress={() => {
              activate(job.scenario);
              show({ screen: 'plan' });
            }}
          >
            {say(messages.openScenario)}
          </Button>
        </div>
      ) : (
        <PinButton onPin={() => pinCase(store, question, job, name)} whyNot={null} />
      )}
    </div>
  );
}

function Facts({ question, table, row }: SweepInspectorProps) {
  const { text, format } = question;
  const { say } = text;
  const { answer } = row;
  const money = (amount: number | null) => format.money(amount, table.currency);
  const change = answer.total === null || table.base.total === null ? null : answer.total - table.base.total;
  const moved =
    change === null ? '—' : `${change > 0 ? '▲ ' : change < 0 ? '▼ ' : ''}${money(Math.abs(change))}`;
  return (
    <InspectRows
      rows={[
        { label: say(messages.total), value: <strong>{money(answer.total)}</strong> },
        { label: say(messages.againstBase), value: moved },
        { label: say(messages.duty), value: money(answer.duty) },
        { label: say(messages.freight), value: money(answer.freight) },
        {
          label: say(messages.carbon),
          value: `${format.number(answer.carbonKg === null ? null : answer.carbonKg / 1000, 0)} ${say(messages.tonnes)}`,
        },
        { label: say(messages.short), value: `${format.number(answer.short, 0)} ${say(messages.units)}` },
        { label: say(messages.made), value: sharesInWords(answer.madeIn, format) },
        {
          label: say(messages.gap),
          value: answer.relativeGap === null ? '—' : format.share(answer.relativeGap, 2),
        },
      ]}
    />
  );
}
