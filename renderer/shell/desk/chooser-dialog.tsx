import { useState } from 'react';
import { Button as AriaButton, ListBox, ListBoxItem } from 'react-aria-components';
import type { FolderEntry } from '../../../main/contract/requests.ts';
import { Button } from '../../components/button.tsx';
import { Dialog } from '../../components/dialog.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import type { Message } from '../../i18n/message.ts';
import type { Chooser } from '../../store/desk-slice.ts';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { deskMessages as messages } from './messages.ts';
import './chooser-dialog.css';

const selectChooser = ({ chooser }: PlannerState) => chooser;

/** The host's words for places; a drive has the name that the system gives it. */
const places: Readonly<Record<string, Message>> = {
  home: messages.home,
  documents: messages.documents,
  desktop: messages.desktop,
  downloads: messages.downloads,
  root: messages.root,
};

/** The window's own file chooser, where the host has no dialog of the system. */
export function ChooserDialog() {
  const chooser = usePlanner(selectChooser);
  return chooser === null ? null : <OpenChooser chooser={chooser} />;
}

function OpenChooser({ chooser }: { chooser: Chooser }) {
  const { purpose, suggestedName, listing, problem, isReading, visit, take, takeName, close } = chooser;
  const { say, saySaid } = useText();
  const [name, setName] = useState(suggestedName);
  const isSave = purpose === 'save';
  const isClosed = isSave && listing !== null && !listing.isWritable;
  const placeName = (name: string) => {
    const message = places[name];
    return message === undefined ? name : say(message);
  };
  const accept = () => {
    const entry = listing?.entries.find((entry) => entry.name === name.trim());
    if (entry?.isFolder === true) visit(entry.path);
    else if (name.trim() !== '') takeName(name.trim());
  };
  return (
    <Dialog
      title={say(isSave ? messages.saveTitle : messages.openTitle)}
      width="wide"
      isOpen
      onClose={close}
      actions={
        <>
          <Button onPress={close}>{say(messages.cancel)}</Button>
          <Button
            kind="primary"
            onPress={accept}
            isDisabled={isClosed || name.trim() === ''}
            {...(isClosed ? { whyDisabled: say(messages.notWritable) } : {})}
          >
            {say(isSave ? messages.save : messages.open)}
          </Button>
        </>
      }
    >
      <div className="chooser">
        <nav className="chooser-places" aria-label={say(messages.places)}>
          {listing?.places.map((place) => (
            <AriaButton
              key={place.path}
              className="chooser-place"
              aria-current={place.path === listing.folder}
              onPress={() => visit(place.path)}
            >
              {placeName(place.name)}
            </AriaButton>
          ))}
        </nav>
        <div className="chooser-folder">
          <div className="chooser-path">
            <Button
              kind="quiet"
              label={say(messages.parent)}
              isDisabled={listing?.parent == null}
              onPress={() => {
                if (listing?.parent != null) visit(listing.parent);
              }}
            >
              ↑
            </Button>
            <span className="chooser-path-text" title={listing?.folder ?? ''}>
              <bdi>{listing?.folder}</bdi>
            </span>
          </div>
          {problem === null ? null : (
            <p className="chooser-problem" role="alert">
              ◆ {saySaid(problem.said)} <span lang="en">{problem.detail}</span>
            </p>
          )}
          {listing === null ? (
            <p className="chooser-empty">{say(messages.reading)}</p>
          ) : (
            <Entries
              key={listing.folder}
              folder={listing.folder}
              entries={listing.entries}
              isReading={isReading}
              onPoint={(entry) => {
                if (!entry.isFolder) setName(entry.name);
              }}
              onTake={(entry) => {
                if (entry.isFolder) visit(entry.path);
                else take(entry);
              }}
            />
          )}
          {isClosed ? <p className="chooser-problem">△ {say(messages.notWritable)}</p> : null}
        </div>
      </div>
      <TextField
        label={say(isSave ? messages.fileName : messages.folderOrFile)}
        value={name}
        onChange={setName}
        autoFocus
        isStemSelected
        onEnter={accept}
      />
    </Dialog>
  );
}

interface EntriesProps {
  folder: string;
  entries: readonly FolderEntry[];
  isReading: boolean;
  onPoint: (entry: FolderEntry) => void;
  onTake: (entry: FolderEntry) => void;
}

function Entries({ folder, entries, isReading, onPoint, onTake }: EntriesProps) {
  const { say } = useText();
  const format = useFormat();
  const now = new Date();
  const byPath = (path: unknown) => entries.find((entry) => entry.path === path);
  return (
    <ListBox
      className={isReading ? 'chooser-entries chooser-entries-reading' : 'chooser-entries'}
      aria-label={say(messages.entries, { folder })}
      items={entries.map((entry) => ({ ...entry, id: entry.path }))}
      selectionMode="single"
      selectionBehavior="replace"
      onSelectionChange={(keys) => {
        const entry = keys === 'all' ? undefined : byPath([...keys][0]);
        if (entry !== undefined) onPoint(entry);
      }}
      onAction={(key) => {
        const entry = byPath(key);
        if (entry !== undefined) onTake(entry);
      }}
      renderEmptyState={() => <p className="chooser-empty">{say(messages.nothingHere)}</p>}
    >
      {(entry) => (
        <ListBoxItem className="chooser-entry" textValue={entry.name}>
          <span className={entry.isFolder ? 'chooser-entry-name chooser-entry-folder' : 'chooser-entry-name'}>
            {entry.isFolder ? `${entry.name}/` : entry.name}
          </span>
          <span className="chooser-entry-note">
            {entry.isFolder
              ? say(messages.folder)
              : entry.bytes === null
                ? '—'
                : `${format.number(entry.bytes / 1024, 0)} KiB`}
          </span>
          <span className="chooser-entry-note">{format.time(entry.modifiedAt, now)}</span>
        </ListBoxItem>
      )}
    </ListBox>
  );
}
