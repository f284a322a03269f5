import type { Place } from '../../../scenarios/checks/finding.ts';
import type { ViewState } from '../../store/view-slice.ts';

/** Where in the window a place is shown; `null` for one that is in no table. */
export function viewOfPlace(place: Place): Partial<ViewState> | null {
  const { collection, id } = place;
  if (collection === 'document') return null;
  if (collection === 'scenarios') return id === null ? null : { activeScenario: id };
  if (collection === 'duties' || collection === 'fees' || collection === 'agreements') {
    return { screen: 'duties', dutiesTable: collection, goal: place };
  }
  return { screen: 'network', table: collection, goal: place };
}
