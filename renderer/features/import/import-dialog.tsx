import { Dialog } from '../../components/dialog.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { Importing } from '../../store/desk-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { ChooseStep } from './choose-step.tsx';
import { MapStep } from './map-step.tsx';
import { importMessages as messages } from './messages.ts';
import { PreviewStep } from './preview-step.tsx';
import './import.css';

const selectImporting = ({ importing }: PlannerState) => importing;
const stepNumbers: Readonly<Record<Importing['step'], number>> = { choose: 1, map: 2, preview: 3 };

/** A planner's own tables on their way into the network: choose, map, preview, accept. Nothing changes before the last. */
export function ImportDialog() {
  const { say } = useText();
  const session = useSession();
  const importing = usePlanner(selectImporting);
  if (importing === null) return null;
  const { step } = importing;
  return (
    <Dialog title={say(messages.title)} isOpen width="wide" onClose={() => session.closeImport()}>
      <div className="import">
        <p className="quiet">{say(messages.steps, { step: stepNumbers[step], name: say(messages[step]) })}</p>
        {step === 'choose' ? <ChooseStep importing={importing} /> : null}
        {step === 'map' ? <MapStep importing={importing} /> : null}
        {step === 'preview' ? <PreviewStep importing={importing} /> : null}
        <Working importing={importing} />
      </div>
    </Dialog>
  );
}

/** How far the reading is; heard by screen readers as it begins. */
function Working({ importing: { isBusy, progress } }: { importing: Importing }) {
  const { say } = useText();
  const format = useFormat();
  if (!isBusy) return null;
  return (
    <div className="import-working">
      <p role="status">{say(messages.working)}</p>
      <progress
        aria-label={say(messages.progress)}
        {...(progress === null ? {} : { value: progress.done, max: Math.max(1, progress.of) })}
      />
      {progress === null ? null : (
        <span>
          {say(messages.workingRows, {
            done: format.number(progress.done),
            of: format.number(progress.of),
          })}
        </span>
      )}
    </div>
  );
}
