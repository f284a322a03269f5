import { localDate } from '../../../scenarios/domain/calendar-day.ts';
import { windowLanguage } from '../../i18n/window-language.ts';
import type { Session } from '../../session/session.ts';
import { activeNetwork } from '../../store/selectors.ts';
import { columnContextIn } from './column-context-in.ts';
import { removeRecords } from './remove-records.ts';

/** Removes the records that are selected in a table or on the map, after a question where others name them. */
export function removeSelected(session: Session): void {
  const state = session.store.getState();
  const network = activeNetwork(state);
  const { selection, preferences } = state;
  if (network === null || selection === null) return;
  const language = preferences.language ?? windowLanguage(navigator.languages);
  const context = columnContextIn(network, language, localDate(new Date()));
  void removeRecords(session, context, selection.collection, selection.ids);
}
