import { useState } from 'react';
import { Segmented } from '../../../components/segmented.tsx';
import { useText } from '../../../i18n/use-text.tsx';
import type { PlannerState } from '../../../store/planner-state.ts';
import { usePlanner } from '../../../store/use-planner.ts';
import { RecordTable } from '../record-table.tsx';
import { DemandPivot } from './demand-pivot.tsx';
import { pivotMessages as messages } from './messages.ts';
import './demand.css';

const selectGoal = ({ goal }: PlannerState) => goal;

/** Demand with the periods across, or row by row with every field. A finding leads to the rows, where each has its cell. */
export function DemandTable() {
  const { say } = useText();
  const goal = usePlanner(selectGoal);
  const [chosen, setChosen] = useState<'across' | 'rows'>('across');
  const form = goal?.collection === 'demand' ? 'rows' : chosen;
  if (form !== chosen) setChosen(form);
  return (
    <div className="demand">
      <div className="demand-tools">
        <Segmented
          label={say(messages.form)}
          options={[
            { id: 'across', label: say(messages.across) },
            { id: 'rows', label: say(messages.rows) },
          ]}
          value={form}
          onChange={setChosen}
        />
      </div>
      <div className="demand-table">
        {form === 'across' ? <DemandPivot /> : <RecordTable collection="demand" />}
      </div>
    </div>
  );
}
