import { useState } from 'react';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { AuthorField } from './author-field.tsx';
import { useUnsaved } from './use-unsaved.ts';
import { trailMessages as messages } from './messages.ts';
import './save-because-dialog.css';

const selectIsOpen = ({ dialog }: PlannerState) => dialog === 'save-because';

/** Asks why before it saves. A plain save never asks. */
export function SaveBecauseDialog() {
  const isOpen = usePlanner(selectIsOpen);
  return isOpen ? <AskWhy /> : null;
}

const selectShow = ({ show }: PlannerState) => show;

function AskWhy() {
  const { say } = useText();
  const session = useSession();
  const show = usePlanner(selectShow);
  const [why, setWhy] = useState('');
  const unsaved = useUnsaved();
  const close = () => show({ dialog: null });
  const save = () => {
    close();
    void session.save(why);
  };
  return (
    <Dialog
      title={say(messages.saveTitle)}
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say(messages.cancel)}</Button>
          <Button kind="primary" onPress={save}>
            {say(messages.save)}
          </Button>
        </>
      }
    >
      <div className="save-because">
        <TextField
          label={say(messages.reason)}
          value={why}
          onChange={setWhy}
          hint={say(messages.reasonHint)}
          autoFocus
          onEnter={save}
        />
        <AuthorField />
        {unsaved.length === 0 ? null : (
          <p className="quiet">
            {say(messages.unsaved)} · {unsaved.join(' · ')}
          </p>
        )}
      </div>
    </Dialog>
  );
}
