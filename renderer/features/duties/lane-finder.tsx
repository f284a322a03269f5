import { useState } from 'react';
import {
  Autocomplete,
  Button as AriaButton,
  Dialog,
  DialogTrigger,
  Input,
  Menu,
  MenuItem,
  Popover,
  TextField,
} from 'react-aria-components';
import { useText } from '../../i18n/use-text.tsx';
import { useColumnContext } from '../network/use-column-context.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import type { CarriedGoods } from './carried-goods.ts';
import { explorerMessages as messages } from './explorer-messages.ts';
import type { Explorer } from './use-explorer.ts';
import './lane-finder.css';

/** Lanes offered at once; more words find the others. */
const mostOffered = 12;

/** Finds a lane over a border by the places at its ends; those that carry most are offered first. */
export function LaneFinder({ explorer }: { explorer: Explorer }) {
  const { say } = useText();
  return (
    <DialogTrigger>
      <AriaButton className="button button-link">{say(messages.findLane)}</AriaButton>
      <Popover className="menu-popover lane-finder" offset={4} placement="bottom end">
        <Dialog className="lane-finder-dialog" aria-label={say(messages.findLane)}>
          {({ close }) => <LaneSearch explorer={explorer} onDone={close} />}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LaneSearch({ explorer, onDone }: { explorer: Explorer; onDone: () => void }) {
  const { say } = useText();
  const { network, moved, question, ask } = explorer;
  const context = useColumnContext(network);
  const [query, setQuery] = useState('');
  const words = query.toLowerCase().split(/\s+/);
  const named = lanesOnce(moved).map(({ lane }) => ({
    id: lane.id as string,
    name: nameOfRecord('lanes', lane, context),
  }));
  const found = named
    .filter(({ name }) => words.every((word) => name.toLowerCase().includes(word)))
    .slice(0, mostOffered);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <TextField className="lane-finder-field" aria-label={say(messages.laneSearch)} autoFocus>
        <Input className="field-input" placeholder={say(messages.lanePlaceholder)} />
      </TextField>
      <Menu
        className="menu"
        aria-label={say(messages.laneSearch)}
        items={found}
        onAction={(id) => {
          const { date } = question.typed;
          ask({ lane: String(id), product: null, typed: date === undefined ? {} : { date } });
          onDone();
        }}
        renderEmptyState={() => <p className="lane-finder-none">{say(messages.noLane, { query })}</p>}
      >
        {({ id, name }) => (
          <MenuItem id={id} textValue={name} className="menu-item">
            {name}
          </MenuItem>
        )}
      </Menu>
    </Autocomplete>
  );
}

/** Each lane once, in the order of what it carries most of. */
function lanesOnce(moved: readonly CarriedGoods[]): readonly CarriedGoods[] {
  const seen = new Set<string>();
  return moved.filter(({ lane }) => !seen.has(lane.id) && seen.add(lane.id));
}
