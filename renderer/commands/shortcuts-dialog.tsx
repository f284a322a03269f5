import { Dialog } from '../components/dialog.tsx';
import { Keys } from '../components/keys.tsx';
import { useText } from '../i18n/use-text.tsx';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { commands } from './command-list.ts';
import { gridKeys } from './grid-keys.ts';
import { shortcutMessages as messages } from './shortcut-messages.ts';
import './shortcuts-dialog.css';

const selectIsOpen = ({ dialog }: PlannerState) => dialog === 'shortcuts';
const selectShow = ({ show }: PlannerState) => show;

/** Every key of the window and of its grids. */
export function ShortcutsDialog() {
  const { say } = useText();
  const isOpen = usePlanner(selectIsOpen);
  const show = usePlanner(selectShow);
  if (!isOpen) return null;
  const groups = [
    {
      title: messages.anywhere,
      rows: commands.flatMap(({ title, keys }) => (keys === null ? [] : [{ title, keys }])),
    },
    { title: messages.inGrids, rows: gridKeys },
  ];
  return (
    <Dialog title={say(messages.title)} isOpen onClose={() => show({ dialog: null })} width="wide">
      {/* Longer than the window, with nothing in it that takes the focus: the whole is scrolled by keys. */}
      <div className="shortcuts" role="group" aria-label={say(messages.title)} tabIndex={0}>
        {groups.map(({ title, rows }) => (
          <section key={title.en}>
            <h3 className="shortcuts-heading">{say(title)}</h3>
            <dl className="shortcuts-list">
              {rows.map(({ title, keys }) => (
                <div key={keys} className="shortcuts-row">
                  <dt>{say(title)}</dt>
                  <dd>
                    <Keys keys={keys} />
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
      <p className="shortcuts-hint">{say(messages.hint)}</p>
    </Dialog>
  );
}
