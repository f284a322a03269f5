import { useState } from 'react';
import type { PlannerError } from '../../../main/contract/reply.ts';
import type { SharedFile } from '../../../main/contract/sharing.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { suggestedName } from '../../session/document-texts.ts';
import { failureMessages } from '../../session/messages.ts';
import { useSession } from '../../session/use-session.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner, usePlannerStore } from '../../store/use-planner.ts';
import { shareMessages as messages } from './messages.ts';
import { lacksKey, partsToShare, type ShareChoice } from './share-choice.ts';
import { ShareForm } from './share-form.tsx';
import { ShareRemains } from './share-remains.tsx';
import { useSharePreview } from './use-share-preview.ts';
import './share-dialog.css';

const selectIsOpen = ({ dialog, document }: PlannerState) => dialog === 'share' && document !== null;

/** A file for somebody else: what goes along, what is hidden, and what the reader can tell all the same. */
export function ShareDialog() {
  const isOpen = usePlanner(selectIsOpen);
  return isOpen ? <OpenShare /> : null;
}

const selectShow = ({ show }: PlannerState) => show;

function OpenShare() {
  const { say } = useText();
  const session = useSession();
  const store = usePlannerStore();
  const show = usePlanner(selectShow);
  const [choice, setChoice] = useState<ShareChoice>(() => ({
    scenarios: new Set(store.getState().document?.content.scenarios.map(({ id }) => id)),
    hasPlans: true,
    hasTrail: true,
    mask: null,
    key: '',
    because: '',
  }));
  const [written, setWritten] = useState<SharedFile | null>(null);
  const [refusal, setRefusal] = useState<PlannerError | null>(null);
  const preview = useSharePreview(choice);
  const close = () => show({ dialog: null });
  const write = async () => {
    const state = store.getState();
    const document = partsToShare(state, choice, new Date());
    if (document === null) return;
    const { mask, key } = choice;
    const name =
      mask === 'names' || mask === 'all' ? say(messages.maskedName) : stemOf(state, say(messages.sharedName));
    const shared = await session.shareFile(suggestedName(name, 'plusn'), {
      document,
      mask: mask === null ? null : { kind: mask, key },
    });
    if (shared?.ok === true) setWritten(shared.value);
    setRefusal(shared?.ok === false ? shared.error : null);
  };
  if (written !== null) return <Written file={written} isMasked={choice.mask !== null} onClose={close} />;
  return (
    <Dialog
      title={say(messages.title)}
      width="wide"
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say(messages.cancel)}</Button>
          <Button
            kind="primary"
            isDisabled={lacksKey(choice)}
            whyDisabled={say(messages.keyMissing)}
            onPress={() => void write()}
          >
            {say(messages.write)}
          </Button>
        </>
      }
    >
      <p className="quiet">{say(messages.note)}</p>
      <div className="share">
        <ShareForm choice={choice} onChange={setChoice} />
        <section className="share-part">
          <h3>{say(messages.seen)}</h3>
          <ShareRemains choice={choice} preview={preview} />
        </section>
      </div>
      {refusal === null ? null : (
        <p role="alert" className="share-refusal">
          ◆ {say(failureMessages[refusal.code])} <span lang="en">{refusal.message}</span>
        </p>
      )}
    </Dialog>
  );
}

/** What was written, and the hash that tells it from any other. */
function Written({ file, isMasked, onClose }: { file: SharedFile; isMasked: boolean; onClose: () => void }) {
  const { say } = useText();
  return (
    <Dialog
      title={say(messages.written)}
      width="wide"
      isOpen
      onClose={onClose}
      actions={
        <Button kind="primary" autoFocus onPress={onClose}>
          {say(messages.done)}
        </Button>
      }
    >
      <dl className="share-written">
        <dt>{say(messages.file)}</dt>
        <dd>{file.path}</dd>
        <dt>{say(messages.hashFile)}</dt>
        <dd>{file.integrityPath}</dd>
        <dt>SHA-256</dt>
        <dd className="share-hash">{file.sha256}</dd>
      </dl>
      <p>{say(messages.hashNote)}</p>
      {isMasked ? <p>{say(messages.keepKey)}</p> : null}
    </Dialog>
  );
}

function stemOf({ document }: PlannerState, ending: string): string {
  const stem = document?.file.name.replace(/\.plusn$/, '') ?? '';
  return stem === '' ? ending : `${stem}-${ending}`;
}
