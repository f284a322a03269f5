import type { Place } from '../../../scenarios/checks/finding.ts';
import type { ViewState } from '../../store/view-slice.ts';

/** Where in the window a place is shown; `null` for one that is in no table. */
export function viewOfPlace(place: Place): Partial<ViewState> | null {
  switch (place.collection) {
    case 'document':
      return null;
    case 'scenarios':
      return place.id === null ? null : { activeScenario: place.id };
    case 'settings':
      return { screen: 'network', table: 'settings', goal: place };
    case 'duties':
    case 'fees':
    case 'agreements':
      return { screen: 'duties', dutiesTable: place.collection, goal: place };
    default:
      return { screen: 'network', table: place.collection, goal: place };
  }
}
