import { useState } from 'react';
import { ScreenLayout } from '../../shell/screen-layout.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { isDiagnosisOnScreen } from '../../store/selectors.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { activeWhatIf, type WhatIf } from '../../store/what-if-slice.ts';
import { useFollowed } from '../what-if/use-followed.ts';
import { WhatIfBar } from '../what-if/what-if-bar.tsx';
import { WhatIfFigures } from '../what-if/what-if-figures.tsx';
import { WhatIfHeadline } from '../what-if/what-if-headline.tsx';
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
  const whatIf = usePlanner(activeWhatIf);
  const [count, setCount] = useState<LaneCount | null>(null);
  const isWhyShown = usePlanner(isDiagnosisOnScreen);
  if (view === null || isWhyShown) {
    return (
      <ScreenLayout>
        <NoPlan />
      </ScreenLayout>
    );
  }
  return (
    <ScreenLayout
      headline={
        whatIf === null ? (
          <PlanHeadline {...view} base={base} />
        ) : (
          <WhatIfHeadline {...view} whatIf={whatIf} />
        )
      }
      tools={<PlanTools {...view} count={count} />}
      inspector={
        whatIf === null ? (
          <PlanInspector {...view} base={base} />
        ) : (
          <WhatIfFigures {...view} whatIf={whatIf} />
        )
      }
      footer={<WhatIfBar {...view} />}
    >
      <PlanNotice />
      <PlanCentre {...view} whatIf={whatIf} onCount={setCount} />
    </ScreenLayout>
  );
}

function PlanCentre({
  onCount,
  whatIf,
  ...shown
}: PlanView & { whatIf: WhatIf | null; onCount: (count: LaneCount) => void }) {
  const view = useFollowed(shown, whatIf);
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
