import { useEffect } from 'react';
import type { Session } from '../session/session.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { commands, runCommand } from './command-list.ts';
import { isComposing, pressedKeys } from './pressed-keys.ts';

/** Hears the keys of every command at the window, and the host's menu. Whatever has handled a key before keeps it. */
export function useShortcuts(session: Session): void {
  useEffect(() => {
    session.onMenuCommand((id) => runCommand(session, id));
    /** The field that something was typed into since it was entered: undo is its own as long. */
    let typedInto: EventTarget | null = null;
    const onTyped = ({ target }: Event) => {
      typedInto = target;
    };
    const onEntered = () => {
      typedInto = null;
    };
    const onKey = (event: KeyboardEvent) => {
      const state = session.store.getState();
      const isMac = state.host.platform === 'mac';
      const written = pressedKeys(event, isMac);
      const found = commands.find(({ keys, otherKeys }) =>
        [keys, ...otherKeys].some((each) => each !== null && written.includes(each)),
      );
      if (event.key === 'Enter') typedInto = null;
      if (found === undefined || event.defaultPrevented || isComposing(event)) return;
      const { target } = event;
      if (isTextField(target) && isForText(written, target === typedInto)) return;
      // The browser's own meaning of the key, such as loading the page anew, is never wanted.
      event.preventDefault();
      if (!isCovered(state) && !isInDialog(target) && found.isOn(state)) found.run(session);
    };
    window.addEventListener('keydown', onKey);
    window.addEventListener('input', onTyped, true);
    window.addEventListener('focusin', onEntered);
    return () => {
      session.onMenuCommand(() => undefined);
      window.removeEventListener('keydown', onKey);
      window.removeEventListener('input', onTyped, true);
      window.removeEventListener('focusin', onEntered);
    };
  }, [session]);
}

/** Whether the key was pressed in a dialog that has the window to itself: the tour and the evidence of a solve leave it to the rest. */
function isInDialog(target: EventTarget | null): boolean {
  const dialogs = '[role="dialog"]:not([aria-modal="false"]), [role="alertdialog"]';
  return target instanceof Element && target.closest(dialogs) !== null;
}

const textInputs: ReadonlySet<string> = new Set([
  'text',
  'search',
  'number',
  'email',
  'url',
  'password',
  'tel',
]);

function isTextField(target: EventTarget | null): boolean {
  if (target instanceof HTMLTextAreaElement) return true;
  if (target instanceof HTMLInputElement) return textInputs.has(target.type);
  return target instanceof HTMLElement && target.isContentEditable;
}

const undoKeys: ReadonlySet<string> = new Set(['Mod+Z', 'Mod+Y', 'Mod+Shift+Z']);

/** A word before or behind the cursor goes. */
const erasingKeys: ReadonlySet<string> = new Set(['Mod+Delete', 'Mod+Backspace']);

/** Whether keys mean something in a text field: those that write or erase, and undo while there is something to take back in it. */
function isForText(written: readonly string[], isTyped: boolean): boolean {
  return written.some(
    (keys) => keys.length === 1 || erasingKeys.has(keys) || (isTyped && undoKeys.has(keys)),
  );
}

/** Whether something stands over the window that has the keys to itself. */
function isCovered({ dialog, question, chooser, refusedFile }: PlannerState): boolean {
  return dialog !== null || question !== null || chooser !== null || refusedFile !== null;
}
