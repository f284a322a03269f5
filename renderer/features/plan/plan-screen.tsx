import { ScreenLayout } from '../../shell/screen-layout.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { CostsForm } from './costs-form.tsx';
import { PlanHeadline } from './plan-headline.tsx';
import { PlanInspector } from './plan-inspector.tsx';
import { NoPlan, PlanNotice } from './plan-states.tsx';
import { PlanTools } from './plan-tools.tsx';
import { TablesForm } from './tables-form.tsx';
import { useBasePlan, usePlan } from './use-plan.ts';
import './plan.css';

const selectForm = ({ planForm }: PlannerState) => planForm;

/** The answer: a sentence, then the map, the flows, the costs, the charts or the tables, and what is selected beside them. */
export function PlanScreen() {
  const view = usePlan();
  const base = useBasePlan();
  const form = usePlanner(selectForm);
  if (view === null) {
    return (
      <ScreenLayout>
        <NoPlan />
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout
      headline={<PlanHeadline {...view} base={base} />}
      tools={<PlanTools {...view} />}
      inspector={<PlanInspector {...view} base={base} />}
    >
      <PlanNotice />
      {form === 'table' ? <TablesForm {...view} /> : <CostsForm {...view} />}
    </ScreenLayout>
  );
}
