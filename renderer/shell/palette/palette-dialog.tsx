import { useEffect, useRef, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  TextField,
} from 'react-aria-components';
import { afterOverlay } from '../../components/after-overlay.ts';
import { Keys } from '../../components/keys.tsx';
import { useText } from '../../i18n/use-text.tsx';
import type { PlannerState } from '../../store/planner-state.ts';
import { usePlanner } from '../../store/use-planner.ts';
import { paletteMessages as messages } from './messages.ts';
import { usePaletteGroups } from './use-palette-groups.ts';
import './palette-dialog.css';

const selectIsOpen = ({ dialog }: PlannerState) => dialog === 'palette';
const selectShow = ({ show }: PlannerState) => show;

/** Typed words find commands, screens, scenarios and every named thing of the network. */
export function PaletteDialog() {
  const isOpen = usePlanner(selectIsOpen);
  const show = usePlanner(selectShow);
  const { say } = useText();
  return (
    <ModalOverlay
      className="dialog-overlay"
      isOpen={isOpen}
      isDismissable
      onOpenChange={(open) => {
        if (!open) show({ dialog: null });
      }}
    >
      <Modal className="dialog-modal palette-modal">
        <Dialog className="dialog palette" aria-label={say(messages.title)}>
          <PaletteSearch onClose={() => show({ dialog: null })} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function PaletteSearch({ onClose }: { onClose: () => void }) {
  const { say } = useText();
  const [query, setQuery] = useState('');
  const groups = usePaletteGroups(query);
  const run = (id: unknown) => {
    const entry = groups.flatMap(({ entries }) => entries).find((entry) => entry.id === id);
    if (entry === undefined || entry.whyNot !== null) return;
    onClose();
    afterOverlay(entry.run);
  };
  const all = useRef<HTMLDivElement>(null);
  // The field keeps the focus while the list is walked, so the library gives the list none; who scrolls it by keys must be
  // able to come to it.
  useEffect(() => {
    const list = all.current?.querySelector<HTMLElement>('[role="menu"]');
    if (list != null) list.tabIndex = 0;
  });
  return (
    <div ref={all} className="palette-parts">
      <Autocomplete inputValue={query} onInputChange={setQuery}>
        <TextField className="palette-field" aria-label={say(messages.title)} autoFocus>
          <Input className="palette-input" placeholder={say(messages.placeholder)} />
        </TextField>
        <Menu
          className="palette-list"
          aria-label={say(messages.title)}
          onAction={run}
          disabledKeys={groups
            .flatMap(({ entries }) => entries)
            .filter(({ whyNot }) => whyNot !== null)
            .map(({ id }) => id)}
          renderEmptyState={() => <p className="palette-nothing">{say(messages.nothing, { query })}</p>}
        >
          {groups.map(({ id, title, entries }) => (
            <MenuSection key={id} id={id} className="menu-section">
              <Header className="menu-heading">{title}</Header>
              {entries.map(({ id, label, note, keys, whyNot }) => (
                <MenuItem key={id} id={id} textValue={label} className="menu-item">
                  <span className="menu-item-text">
                    {label}
                    {whyNot === null ? null : <span className="menu-item-why">{whyNot}</span>}
                  </span>
                  {note === null ? null : <span className="palette-note">{note}</span>}
                  {keys === null ? null : <Keys keys={keys} />}
                </MenuItem>
              ))}
            </MenuSection>
          ))}
        </Menu>
        <p className="palette-hint">{say(messages.hint)}</p>
      </Autocomplete>
    </div>
  );
}
