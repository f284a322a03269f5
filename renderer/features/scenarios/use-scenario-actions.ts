import { useMemo } from 'react';
import { useText } from '../../i18n/use-text.tsx';
import { usePlannerStore } from '../../store/use-planner.ts';
import { scenarioActions, type ScenarioActions } from './scenario-actions.ts';

export function useScenarioActions(): ScenarioActions {
  const store = usePlannerStore();
  const { language } = useText();
  return useMemo(() => scenarioActions(store, language), [store, language]);
}
