import { useState, type KeyboardEvent, type RefObject } from 'react';
import { CellPicker, lastTerm, matchingOptions } from './cell-picker.tsx';
import type { Option } from './column.ts';

/** How an edit began: by typing over the cell, where arrows leave it, or inside its text, where they move the caret. */
export type EditMode = 'over' | 'inside';

export interface Editing {
  readonly mode: EditMode;
  readonly isPicking: boolean;
}

export interface EditHostProps {
  hostRef: RefObject<HTMLTextAreaElement | null>;
  id: string;
  gridId: string;
  activeId: string;
  /** Name of the cell and what it holds, for screen readers. */
  label: string;
  description: string;
  isNumber: boolean;
  place: { readonly top: number; readonly left: number; readonly width: number; readonly height: number };
  /** `null` while the cell is at rest. */
  editing: Editing | null;
  options: (() => readonly Option[]) | null;
  isList: boolean;
  onStart: () => void;
  onCommit: (text: string, then: 'down' | 'up' | 'right' | 'left' | 'stay' | 'fill') => void;
  onCancel: () => void;
  onKeyAtRest: (event: KeyboardEvent<HTMLTextAreaElement>) => void;
  onCopy: (isCut: boolean, clipboard: DataTransfer) => void;
  onPaste: (text: string) => void;
}

/**
 * The text field that lies over the active cell and always holds the focus of the grid: unseen at rest, the cell's
 * editor while editing. What is typed lands in it before anything else happens, so that the first stroke of an input
 * method is not lost and a composition is never cut short.
 */
export function EditHost(props: EditHostProps) {
  const { hostRef, id, gridId, editing, options, isList, place } = props;
  const [text, setText] = useState('');
  const [highlighted, setHighlighted] = useState(-1);
  const host = () => hostRef.current!;
  const isPicking = editing !== null && options !== null && editing.isPicking;
  const term = isList ? lastTerm(text).term : text;
  const matches = isPicking
    ? matchingOptions(options(), highlighted < 0 && editing.mode === 'inside' ? '' : term)
    : [];
  const pickerId = `${id}-picker`;

  const take = (value: string) => {
    host().value = value;
    setText(value);
  };
  const finish = (value: string, then: Parameters<EditHostProps['onCommit']>[1]) => {
    take('');
    setHighlighted(-1);
    props.onCommit(value, then);
  };
  const pick = (option: Option) => {
    if (isList) {
      take(`${lastTerm(host().value).before.trimEnd()} ${option.text}, `.trimStart());
      setHighlighted(-1);
    } else finish(option.text, 'stay');
  };

  const keyWhileEditing = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    const option = matches[highlighted];
    const done = (then: Parameters<EditHostProps['onCommit']>[1]) => {
      event.preventDefault();
      if (option !== undefined && then !== 'fill') {
        if (isList) return pick(option);
        return finish(option.text, then);
      }
      return finish(host().value, then);
    };
    const isControl = event.ctrlKey || event.metaKey;
    switch (event.key) {
      case 'Enter':
        if (event.altKey) return undefined;
        return done(isControl ? 'fill' : event.shiftKey ? 'up' : 'down');
      case 'Tab':
        return done(event.shiftKey ? 'left' : 'right');
      case 'Escape':
        event.preventDefault();
        take('');
        setHighlighted(-1);
        return props.onCancel();
      case 'ArrowDown':
      case 'ArrowUp': {
        const way = event.key === 'ArrowDown' ? 1 : -1;
        if (matches.length > 0) {
          event.preventDefault();
          setHighlighted((at) => Math.max(-1, Math.min(matches.length - 1, at + way)));
          return undefined;
        }
        return editing?.mode === 'over' ? done(way > 0 ? 'down' : 'up') : undefined;
      }
      case 'ArrowLeft':
      case 'ArrowRight':
        if (editing?.mode !== 'over') return undefined;
        return done(event.key === 'ArrowRight' ? 'right' : 'left');
      default:
        return undefined;
    }
  };

  return (
    <div
      className={editing === null ? 'grid-host' : 'grid-host grid-host-editing'}
      style={{
        transform: `translate(${place.left}px, ${place.top}px)`,
        width: place.width,
        height: place.height,
      }}
    >
      <textarea
        ref={hostRef}
        id={id}
        className={props.isNumber ? 'grid-input grid-input-number' : 'grid-input'}
        rows={1}
        spellCheck={false}
        autoComplete="off"
        role={isPicking ? 'combobox' : undefined}
        aria-label={props.label}
        aria-description={editing === null ? props.description : undefined}
        aria-controls={isPicking ? pickerId : gridId}
        aria-expanded={isPicking ? true : undefined}
        aria-activedescendant={
          editing === null ? props.activeId : highlighted >= 0 ? `${pickerId}-${highlighted}` : undefined
        }
        onFocus={() => take(editing === null ? '' : host().value)}
        onBlur={() => {
          if (editing !== null) finish(host().value, 'stay');
        }}
        onCompositionStart={() => {
          if (editing === null) props.onStart();
        }}
        onInput={(event) => {
          const typed = event.currentTarget.value;
          setText(typed);
          if (editing === null) props.onStart();
          setHighlighted(options !== null && (isList ? lastTerm(typed).term : typed) !== '' ? 0 : -1);
        }}
        onKeyDown={(event) => {
          // The key belongs to the input method; 229 is how browsers mark the first one of a composition.
          if (event.nativeEvent.isComposing || event.nativeEvent.keyCode === 229) return;
          if (editing === null) props.onKeyAtRest(event);
          else {
            event.stopPropagation();
            keyWhileEditing(event);
          }
        }}
        onCopy={(event) => {
          if (editing !== null) return;
          event.preventDefault();
          props.onCopy(false, event.clipboardData);
        }}
        onCut={(event) => {
          if (editing !== null) return;
          event.preventDefault();
          props.onCopy(true, event.clipboardData);
        }}
        onPaste={(event) => {
          if (editing !== null) return;
          event.preventDefault();
          props.onPaste(event.clipboardData.getData('text/plain'));
        }}
      />
      {matches.length === 0 ? null : (
        <CellPicker
          id={pickerId}
          label={props.label}
          options={matches}
          highlighted={highlighted}
          onPick={pick}
        />
      )}
    </div>
  );
}
