import type { Place } from '../../../scenarios/checks/finding.ts';
import type { PlannerStore } from '../../store/planner-store.ts';

const dutyTables = ['duties', 'fees', 'agreements'] as const;

/** Goes to the screen and table that hold a record, selects it, and asks the grid for its cell. */
export function showPlace(store: PlannerStore, place: Place): void {
  const { collection, id, field } = place;
  if (collection === 'scenarios' || collection === 'document' || collection === 'settings') return;
  const { show } = store.getState();
  const selection = id === null ? null : { collection, ids: [id], field };
  const dutiesTable = dutyTables.find((table) => table === collection);
  if (dutiesTable !== undefined) show({ screen: 'duties', dutiesTable, selection, goal: place });
  else show({ screen: 'network', table: collection, selection, goal: place });
}
