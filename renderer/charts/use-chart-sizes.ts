import { useMemo } from 'react';
import { useText } from '../i18n/use-text.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { chartSizes, type ChartSizes } from '../drawing/chart-sizes.ts';

const selectScale = ({ preferences }: PlannerState) => preferences.scalePercent / 100;

/** The sizes of charts in the planner's language and scale. */
export function useChartSizes(): ChartSizes {
  const { language } = useText();
  const scale = usePlanner(selectScale);
  return useMemo(() => chartSizes(language, scale), [language, scale]);
}
