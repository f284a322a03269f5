import { MenuButton } from '../components/menu-button.tsx';
import { useText } from '../i18n/use-text.tsx';
import { useSession } from '../session/use-session.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { Wordmark } from './wordmark.tsx';
import { shellMessages as messages } from './messages.ts';

const selectShow = ({ show }: PlannerState) => show;

/** Files, preferences and keys under the program's mark, for hosts without a menu bar and for everyone else. */
export function FileMenu({ isShort }: { isShort: boolean }) {
  const { say } = useText();
  const session = useSession();
  const show = usePlanner(selectShow);
  const actions = {
    open: () => void session.open(),
    save: () => void session.save(),
    saveAs: () => void session.saveAs(),
    close: () => void session.close(),
    preferences: () => show({ dialog: 'preferences' }),
    shortcuts: () => show({ dialog: 'shortcuts' }),
  };
  return (
    <MenuButton<keyof typeof actions>
      label={say(messages.fileMenu)}
      items={[
        [{ id: 'open', label: say(messages.open), keys: 'Mod+O' }],
        [
          { id: 'save', label: say(messages.save), keys: 'Mod+S' },
          { id: 'saveAs', label: say(messages.saveAs), keys: 'Mod+Shift+S' },
        ],
        [
          { id: 'preferences', label: say(messages.preferences), keys: 'Mod+,' },
          { id: 'shortcuts', label: say(messages.shortcuts) },
        ],
        [{ id: 'close', label: say(messages.close) }],
      ]}
      onAction={(id) => actions[id]()}
    >
      <Wordmark isShort={isShort} />
      {isShort ? null : <span aria-hidden="true">▾</span>}
    </MenuButton>
  );
}
