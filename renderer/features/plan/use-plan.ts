import { useFormat, type WindowFormat } from '../../format/use-format.ts';
import { useText, type Text } from '../../i18n/use-text.tsx';
import { activeAnswer } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { namesOf, type Names } from './names.ts';
import { plannedOf, type Planned } from './planned.ts';

export interface PlanView {
  planned: Planned;
  names: Names;
  format: WindowFormat;
  text: Text;
}

const selectIsScenario = ({ activeScenario }: PlannerState) => activeScenario !== null;
const selectBase = ({ answers }: PlannerState) => answers[''] ?? null;

/** The plan on the screen with all that is needed to write about it; `null` where there is none yet. */
export function usePlan(): PlanView | null {
  const planned = plannedOf(usePlanner(activeAnswer));
  const text = useText();
  const format = useFormat();
  return planned === null ? null : { planned, names: namesOf(planned.network, text.language), format, text };
}

/** The base's plan where a scenario is active, both have one, and both count in the same currency. */
export function useBasePlan(): Planned | null {
  const base = plannedOf(usePlanner(selectBase));
  const active = plannedOf(usePlanner(activeAnswer));
  const isScenario = usePlanner(selectIsScenario);
  return isScenario && base?.ledger.currency === active?.ledger.currency ? base : null;
}
