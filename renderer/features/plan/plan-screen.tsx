import { useState } from 'react';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { ChartsForm } from './charts-form.tsx';
import { CostsForm } from './costs-form.tsx';
import { MapForm } from './map-form.tsx';
import { PlanHeadline } from './plan-headline.tsx';
import { PlanInspector } from './plan-inspector.tsx';
import { NoPlan, PlanNotice } from './plan-states.tsx';
import { PlanTools, type LaneCount } from './plan-tools.tsx';
import { SankeyForm } from './sankey-form.tsx';
import { TablesForm } from './tables-form.tsx';
import { useBasePlan, usePlan, type PlanView } from './use-plan.ts';
import './plan.css';

const selectForm = ({ planForm }: PlannerState) => planForm;

/** The answer: a sentence, then the map, the flows, the costs, the charts or the tables, and what is selected beside them. */
export function PlanScreen() {
  const view = usePlan();
  const base = useBasePlan();
  const [count, setCount] = useState<LaneCount | null>(null);
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
      tools={<PlanTools {...view} count={count} />}
      inspector={<PlanInspector {...view} base={base} />}
    >
      <PlanNotice />
      <PlanCentre {...view} onCount={setCount} />
    </ScreenLayout>
  );
}

function PlanCentre({ onCount, ...view }: PlanView & { onCount: (count: LaneCount) => void }) {
  const form = usePlanner(selectForm);
  switch (form) {
    case 'map':
      return <MapForm {...view} onCount={onCount} />;
    case 'sankey':
      return <SankeyForm {...view} />;
    case 'costs':
      return <CostsForm {...view} />;
    case 'charts':
      return <ChartsForm {...view} />;
    case 'table':
      return <TablesForm {...view} />;
  }
}
