import { reasonIn } from '../../../scenarios/domain/reason.ts';
import { longestTrail, type TrailEntry } from '../../../scenarios/domain/trail.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { formatMoment } from '../../format/format-date.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { AuthorField } from './author-field.tsx';
import { trailMessages as messages } from './messages.ts';
import { sayTrailChanges } from './say-trail-changes.ts';
import { useUnsaved } from './use-unsaved.ts';
import './trail-dialog.css';

const selectIsOpen = ({ dialog }: PlannerState) => dialog === 'trail';

/** Who changed the file, when and why, newest first; above it, what the file does not hold yet. */
export function TrailDialog() {
  const isOpen = usePlanner(selectIsOpen);
  return isOpen ? <OpenTrail /> : null;
}

const nothing: readonly TrailEntry[] = [];
const selectTrail = ({ document }: PlannerState) => document?.shell.trail ?? nothing;
const selectShow = ({ show }: PlannerState) => show;

function OpenTrail() {
  const { say } = useText();
  const trail = usePlanner(selectTrail);
  const show = usePlanner(selectShow);
  const unsaved = useUnsaved();
  const close = () => show({ dialog: null });
  return (
    <Dialog
      title={say(messages.title)}
      width="wide"
      isOpen
      onClose={close}
      actions={
        <Button kind="primary" onPress={close}>
          {say(messages.close)}
        </Button>
      }
    >
      <p className="quiet">{say(messages.note)}</p>
      <div className="trail-author">
        <AuthorField />
      </div>
      {/* Longer than the window, with little in it that takes the focus: the whole is scrolled by keys. */}
      <ol className="trail" aria-label={say(messages.title)} tabIndex={0}>
        {unsaved.length === 0 ? null : (
          <li className="trail-entry trail-unsaved">
            <span className="trail-when">{say(messages.unsaved)}</span>
            <div className="trail-what">
              <span>{unsaved.join(' · ')}</span>
              <Button kind="link" onPress={() => show({ dialog: 'save-because' })}>
                {say(messages.saveBecause)}
              </Button>
            </div>
          </li>
        )}
        {trail.map((entry, n) => (
          <Entry key={n} entry={entry} />
        ))}
      </ol>
      {trail.length === 0 ? <p className="quiet">{say(messages.empty)}</p> : null}
      {trail.length < longestTrail ? null : (
        <p className="quiet">{say(messages.isFull, { count: longestTrail })}</p>
      )}
    </Dialog>
  );
}

function Entry({ entry: { at, by, did, changed, because } }: { entry: TrailEntry }) {
  const { say, language } = useText();
  const reason = reasonIn(because, language);
  const what = sayTrailChanges(changed, { say });
  return (
    <li className="trail-entry">
      <time className="trail-when" dateTime={at}>
        {formatMoment(at, language)}
      </time>
      <div className="trail-what">
        <span>
          <strong>{by ?? say(messages.nobody)}</strong> · {say(messages[did])}
        </span>
        {reason === null ? null : <span>{reason}</span>}
        <span className="quiet">{what.length === 0 ? say(messages.nothingChanged) : what.join(' · ')}</span>
      </div>
    </li>
  );
}
