import { commands } from '../commands/command-list.ts';
import { MenuButton } from '../components/menu-button.tsx';
import type { MenuEntry } from '../components/menu-items.tsx';
import { languageNames } from '../features/start/language-switch.tsx';
import { languages } from '../i18n/language.ts';
import { useText } from '../i18n/use-text.tsx';
import { useSession } from '../session/use-session.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { Wordmark } from './wordmark.tsx';
import { shellMessages as messages } from './messages.ts';

const selectState = (state: PlannerState) => state;

/** Commands that the menu offers, by groups. */
const groups: readonly (readonly string[])[] = [
  ['file/new', 'file/open'],
  ['file/save', 'file/save-because', 'file/save-as', 'file/trail'],
  ['file/import', 'file/template', 'file/export', 'file/share'],
  ['edit/undo', 'edit/redo'],
  ['solve/all', 'solve/pin'],
  ['view/preferences', 'help/keys', 'help/tour'],
  ['file/start'],
];

/** What belongs to the whole file, under the program's mark: for hosts without a menu bar, and for everyone else. */
export function FileMenu({ isShort }: { isShort: boolean }) {
  const { say, language } = useText();
  const session = useSession();
  const state = usePlanner(selectState);
  const entries = groups.map((ids) =>
    ids.flatMap((id): readonly MenuEntry<string>[] => {
      const command = commands.find((command) => command.id === id);
      if (command === undefined) return [];
      const { title, keys, isOn } = command;
      return [{ id, label: say(title), isDisabled: !isOn(state), ...(keys === null ? {} : { keys }) }];
    }),
  );
  const languageEntries = languages.map((each) => ({
    id: each as string,
    label: `${each === language ? '✓ ' : ''}${languageNames[each]}`,
  }));
  const act = (id: string) => {
    const chosen = languages.find((each) => each === id);
    if (chosen !== undefined) state.setPreferences({ language: chosen });
    else commands.find((command) => command.id === id)?.run(session);
  };
  return (
    <MenuButton
      label={say(messages.fileMenu)}
      items={[...entries.slice(0, -1), languageEntries, ...entries.slice(-1)]}
      onAction={act}
    >
      <Wordmark isShort={isShort} />
      {isShort ? null : <span aria-hidden="true">▾</span>}
    </MenuButton>
  );
}
