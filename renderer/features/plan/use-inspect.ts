import { useCallback } from 'react';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';

/** Records that the inspector of the plan tells of. */
export type Inspected = 'sites' | 'lanes' | 'products';

const selectShow = ({ show }: PlannerState) => show;
const selectSelect = ({ select }: PlannerState) => select;

/** Opens a record beside the plan, whether the inspector is folded away or shows something else. */
export function useInspect(): (collection: Inspected, id: string) => void {
  const show = usePlanner(selectShow);
  const select = usePlanner(selectSelect);
  return useCallback(
    (collection, id) => {
      select({ collection, ids: [id], field: null });
      show({ isInspectorOpen: true });
    },
    [show, select],
  );
}
