import { useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Parsed } from '../../../components/grid/column.ts';
import { useText } from '../../../i18n/use-text.tsx';

export interface CellEntryProps {
  /** Name of the cell with its value, for screen readers. */
  label: string;
  shown: string;
  /** As edited, in full. */
  text: string;
  isChanged: boolean;
  /** What is wrong with the entry that stands; `null` for nothing. */
  problem: string | null;
  parse: (text: string) => Parsed;
  onChange: (parsed: Parsed, typed: string) => void;
}

/**
 * A number of a tree that opens under Enter or a press and is edited where it stands. The field floats over its cell:
 * inside the cell its arrow keys would walk the tree.
 */
export function CellEntry({ label, shown, text, isChanged, problem, parse, onChange }: CellEntryProps) {
  const { saySaid } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const parsed = typed === null ? null : parse(typed);
  const refused = parsed !== null && !parsed.ok ? saySaid(parsed.problem) : null;
  const finish = () => {
    if (typed !== null && parsed !== null && typed !== text) onChange(parsed, typed);
    setTyped(null);
  };
  const state = problem !== null ? ' bill-entry-error' : isChanged ? ' bill-entry-changed' : '';
  return (
    <DialogTrigger isOpen={typed !== null} onOpenChange={(isOpen) => (isOpen ? setTyped(text) : finish())}>
      <Button className={`bill-entry${state}`} aria-label={label}>
        {shown}
      </Button>
      <Popover className="bill-editor" placement="bottom end" offset={-26} crossOffset={1}>
        <Dialog aria-label={label} className="bill-editor-dialog">
          <input
            className={refused === null ? 'bill-input' : 'bill-input bill-input-error'}
            aria-label={label}
            aria-invalid={refused !== null}
            inputMode="decimal"
            // oxlint-disable-next-line jsx-a11y/no-autofocus
            autoFocus
            value={typed ?? ''}
            onFocus={(event) => event.currentTarget.select()}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              event.stopPropagation();
              if (event.key === 'Enter') finish();
              if (event.key === 'Escape') setTyped(null);
            }}
          />
          {refused === null ? null : (
            <span className="bill-problem" role="alert">
              {refused}
            </span>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
