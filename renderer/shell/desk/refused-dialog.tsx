import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { SeverityGlyph } from '../../components/severity-glyph.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { deskMessages as messages } from './messages.ts';
import './refused-dialog.css';

const selectRefused = ({ refusedFile }: PlannerState) => refusedFile;
const selectSetDesk = ({ setDesk }: PlannerState) => setDesk;

/** Why a file could not be opened, line by line, with the next step. */
export function RefusedDialog() {
  const { say } = useText();
  const refused = usePlanner(selectRefused);
  const setDesk = usePlanner(selectSetDesk);
  if (refused === null) return null;
  const close = () => setDesk({ refusedFile: null });
  return (
    <Dialog
      title={say(messages.refusedTitle, { name: refused.name })}
      isOpen
      onClose={close}
      actions={
        <Button kind="primary" autoFocus onPress={close}>
          {say(messages.close)}
        </Button>
      }
    >
      <p className="refused-note">{say(messages.refusedNote)}</p>
      <ul lang="en">
        {refused.findings.map(({ code, say: sentence, next, position, severity }, n) => (
          <li key={`${code} ${n}`} className="refused-finding">
            <SeverityGlyph severity={severity} />
            <span>
              {sentence} {next === null ? null : <span className="refused-next">{next}</span>}
            </span>
            {position === null ? null : (
              <span className="refused-line">{say(messages.atLine, { line: position.line })}</span>
            )}
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
