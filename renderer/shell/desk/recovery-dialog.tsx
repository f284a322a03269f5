import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { deskMessages as messages } from './messages.ts';
import './recovery-dialog.css';

const selectRecoverable = ({ recoverable }: PlannerState) => recoverable;
const selectQuestion = ({ question }: PlannerState) => question;

const shownEdits = 5;

/** Work that the program kept when it ended unexpectedly: exactly what was done, to take back or to drop. */
export function RecoveryDialog() {
  const { say } = useText();
  const format = useFormat();
  const session = useSession();
  const recoverable = usePlanner(selectRecoverable);
  const question = usePlanner(selectQuestion);
  const [isPutOff, setPutOff] = useState(false);
  // A question about one of these stands over them.
  if (isPutOff || recoverable.length === 0 || question !== null) return null;
  const now = new Date();
  return (
    <Dialog
      title={say(messages.recoverTitle)}
      isOpen
      onClose={() => setPutOff(true)}
      actions={<Button onPress={() => setPutOff(true)}>{say(messages.later)}</Button>}
    >
      <p className="recovery-note">{say(messages.recoverNote)}</p>
      <ul>
        {recoverable.map(({ key, title, path, keptAt, edits }) => (
          <li key={key} className="recovery-work">
            <p>
              <strong>{title}</strong>{' '}
              <span className="recovery-fact">
                {[
                  say(messages.keptAt, { time: format.time(keptAt, now) }),
                  say(messages.edits, { count: edits.length }),
                  path ?? say(messages.neverSaved),
                ].join(' · ')}
              </span>
            </p>
            <ol className="recovery-edits">
              {edits.slice(-shownEdits).map((edit, n) => (
                <li key={n}>{edit}</li>
              ))}
            </ol>
            {edits.length <= shownEdits ? null : (
              <p className="recovery-fact">{say(messages.moreEdits, { count: edits.length - shownEdits })}</p>
            )}
            <div className="recovery-actions">
              <Button kind="link" onPress={() => void session.recover(key)}>
                {say(messages.recover, { title })}
              </Button>
              <Button kind="link" onPress={() => void session.dropRecovery(key)}>
                {say(messages.drop, { title })}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
