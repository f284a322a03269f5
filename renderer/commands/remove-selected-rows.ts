import { removeSelected } from '../features/network/remove-selected.ts';
import type { Session } from '../session/session.ts';

/**
 * Removes what is selected. A table that has the focus does it by its own key: it knows the rows that are not complete yet,
 * and of a long selection more than the window is told.
 */
export function removeSelectedRows(session: Session): void {
  const focused = document.activeElement;
  if (focused?.closest('.grid-scroller') == null) {
    removeSelected(session);
    return;
  }
  focused.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Delete', ctrlKey: true, bubbles: true, cancelable: true }),
  );
}
