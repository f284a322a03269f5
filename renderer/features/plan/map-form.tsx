import { useMemo, useRef } from 'react';
import { PlanFlowMap } from '../../charts/map/plan-flow-map.tsx';
import { useExportable, type Exportable } from '../export/exportables.ts';
import { isStale } from '../../store/selectors.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { planMessages as messages } from './messages.ts';
import type { LaneCount } from './plan-tools.tsx';
import { reportTable } from './report-table.ts';
import { shipmentsByLane } from '../../../solver/report/shipments-by-lane.ts';
import type { PlanView } from './use-plan.ts';

const selectIsStale = (state: PlannerState) => isStale(state, state.activeScenario);
const selectShow = ({ show }: PlannerState) => show;

/** The plan on the map, with its strip of periods. */
export function MapForm({
  planned,
  names,
  format,
  text,
  onCount,
}: PlanView & { onCount: (count: LaneCount) => void }) {
  const { network, plan, ledger } = planned;
  const isOld = usePlanner(selectIsStale);
  const show = usePlanner(selectShow);
  const room = useRef<HTMLDivElement>(null);
  const exportable = useMemo<Exportable>(
    () => ({
      name: 'flow-map',
      title: text.say(messages.map),
      sentence: null,
      svg: () => room.current?.querySelector('svg') ?? null,
      table: () => reportTable(shipmentsByLane, { planned, names, format, text }),
    }),
    [planned, names, format, text],
  );
  useExportable(exportable);
  return (
    <div className="plan-map" ref={room}>
      <PlanFlowMap
        network={network}
        plan={plan}
        ledger={ledger}
        isStale={isOld}
        onCount={onCount}
        onOpen={() => show({ isInspectorOpen: true })}
      />
    </div>
  );
}
