import { Button } from 'react-aria-components';
import { useListedFindings } from '../features/findings/use-listed-findings.ts';
import { useFormat } from '../format/use-format.ts';
import { useText } from '../i18n/use-text.tsx';
import type { OpenDocument } from '../store/document-slice.ts';
import { hasUnsavedWork } from '../store/has-unsaved-work.ts';
import type { PlannerState } from '../store/planner-state.ts';
import { usePlanner } from '../store/use-planner.ts';
import { RailIcon, type RailIconId } from './rail-icon.tsx';
import { screenGroups } from './screens.ts';
import { shellMessages as messages } from './messages.ts';
import './rail.css';

export interface RailProps {
  isFolded: boolean;
  /** `null` where the window is too narrow for words. */
  onFold: ((isFolded: boolean) => void) | null;
}

const selectState = (state: PlannerState) => state;

/** The screens of a document by what they are for; at the foot what belongs to all of them. */
export function Rail({ isFolded, onFold }: RailProps) {
  const { say, saySaid } = useText();
  const format = useFormat();
  const state = usePlanner(selectState);
  const { document, screen, show, areFindingsOpen, undo, redo } = state;
  const found = useListedFindings();
  const hasErrors = (found ?? []).some(({ finding }) => finding.severity === 'error');
  if (document === null) return null;
  // A copy of an example has no file yet, so its title names it.
  const name =
    document.file.path === null
      ? format.name(document.content.network.settings.title)
      : document.file.name.replace(/\.plusn$/, '');
  const past = document.past.at(-1);
  const future = document.future[0];
  return (
    <nav className={isFolded ? 'rail rail-folded' : 'rail'} aria-label={say(messages.screens)}>
      {isFolded ? null : (
        <div className="rail-document" title={document.file.path ?? name}>
          <span className="rail-document-name">{name}</span>
          <span className="rail-document-state">{say(messages[fileState(state, document)])}</span>
        </div>
      )}
      {screenGroups.map(({ title, screens }) => (
        <div key={title.en} className="rail-group" role="group" aria-label={say(title)}>
          {isFolded ? null : <span className="rail-heading">{say(title)}</span>}
          {screens.map(({ id, title }) => (
            <RailItem
              key={id}
              icon={id}
              label={say(title)}
              isFolded={isFolded}
              isCurrent={screen === id}
              onPress={() => show({ screen: id })}
            />
          ))}
        </div>
      ))}
      <div className="rail-foot">
        <div className={isFolded ? 'rail-steps rail-steps-folded' : 'rail-steps'}>
          <RailItem
            icon="undo"
            label={say(messages.undo)}
            longLabel={
              past === undefined
                ? say(messages.nothingToUndo)
                : say(messages.undoStep, { step: saySaid(past.label) })
            }
            isFolded={isFolded}
            isUnavailable={past === undefined}
            onPress={undo}
          />
          <RailItem
            icon="redo"
            label={say(messages.redo)}
            longLabel={
              future === undefined
                ? say(messages.nothingToRedo)
                : say(messages.redoStep, { step: saySaid(future.label) })
            }
            isFolded={isFolded}
            isUnavailable={future === undefined}
            onPress={redo}
          />
        </div>
        <RailItem
          icon="findings"
          label={say(messages.findings)}
          isFolded={isFolded}
          isPressed={areFindingsOpen}
          count={found?.length ?? null}
          hasErrors={hasErrors}
          onPress={() => show({ areFindingsOpen: !areFindingsOpen })}
        />
        <RailItem
          icon="export"
          label={say(messages.export)}
          isFolded={isFolded}
          onPress={() => show({ dialog: 'export' })}
        />
        {onFold === null ? null : (
          <RailItem
            icon={isFolded ? 'unfold' : 'fold'}
            label={isFolded ? say(messages.unfoldRail) : say(messages.foldRail)}
            isFolded={isFolded}
            onPress={() => onFold(!isFolded)}
          />
        )}
      </div>
    </nav>
  );
}

/** Nothing was edited where it says example or new: an example has sites, a new document has none yet. */
function fileState(state: PlannerState, { file, content }: OpenDocument) {
  const isUnsaved = hasUnsavedWork(state);
  if (file.isReadOnly) return isUnsaved ? 'readOnlyChanged' : 'readOnly';
  if (isUnsaved) return 'notSaved';
  if (file.path !== null) return 'saved';
  return content.network.sites.length === 0 ? 'newDocument' : 'exampleCopy';
}

interface RailItemProps {
  icon: RailIconId;
  label: string;
  /** Said instead of the label to screen readers and under the pointer. */
  longLabel?: string;
  isFolded: boolean;
  isCurrent?: boolean;
  isPressed?: boolean;
  isUnavailable?: boolean;
  count?: number | null;
  hasErrors?: boolean;
  onPress: () => void;
}

function RailItem(item: RailItemProps) {
  const { icon, label, longLabel, isFolded, isCurrent = false, isPressed, isUnavailable = false } = item;
  const { count = null, hasErrors = false, onPress } = item;
  const name = longLabel ?? (isFolded ? [label, ...(count === null ? [] : [count])].join(' ') : null);
  return (
    <Button
      className={isCurrent || isPressed === true ? 'rail-item rail-item-current' : 'rail-item'}
      {...(name === null ? {} : { 'aria-label': name })}
      {...(isCurrent ? { 'aria-current': 'page' } : {})}
      {...(isPressed === undefined ? {} : { 'aria-pressed': isPressed })}
      {...(isUnavailable ? { 'aria-disabled': true } : {})}
      onPress={() => {
        if (!isUnavailable) onPress();
      }}
    >
      {isFolded ? <RailIcon icon={icon} /> : <span>{label}</span>}{' '}
      {count === null || isFolded ? null : (
        <span className="rail-count">
          {hasErrors ? (
            <span className="rail-count-error" aria-hidden="true">
              ◆{' '}
            </span>
          ) : null}
          {count}
        </span>
      )}
    </Button>
  );
}
