import { useLayoutEffect, useRef, useState } from 'react';
import { Swatch } from '../swatch.tsx';
import type { Option } from './column.ts';
import { fold } from './parse-choice.ts';

const mostShown = 60;
/** Kept free between the list and the edge of the grid, in px. */
const margin = 4;
/** Two entries and a half, in px: less is no list. */
const leastRoom = 70;

/** The entries that go with what has been typed: those that begin with it first, then those that contain it. */
export function matchingOptions(options: readonly Option[], typed: string): readonly Option[] {
  const wanted = fold(typed);
  if (wanted === '') return options.slice(0, mostShown);
  const begun: Option[] = [];
  const containing: Option[] = [];
  for (const option of options) {
    const label = fold(option.label);
    if (label.startsWith(wanted)) begun.push(option);
    else if (label.includes(wanted) || fold(option.note ?? '').includes(wanted)) containing.push(option);
  }
  return [...begun, ...containing].slice(0, mostShown);
}

/** What stands after the last separator of a list, and everything before it. */
export function lastTerm(text: string): { readonly before: string; readonly term: string } {
  const at = Math.max(...[',', ';', '，', '；', '、'].map((separator) => text.lastIndexOf(separator)));
  return { before: text.slice(0, at + 1), term: text.slice(at + 1).trimStart() };
}

export interface CellPickerProps {
  id: string;
  label: string;
  options: readonly Option[];
  /** Place of the highlighted entry; −1 for none. */
  highlighted: number;
  onPick: (option: Option) => void;
}

interface Side {
  readonly isAbove: boolean;
  readonly isFromRight: boolean;
  /** Height between the cell and the edge of the grid, in px. */
  readonly room: number | null;
}

/** The list at a cell that is being edited: under it, or over it where that has more room. The cell keeps the focus. */
export function CellPicker({ id, label, options, highlighted, onPick }: CellPickerProps) {
  const listRef = useRef<HTMLDivElement>(null);
  const [side, setSide] = useState<Side>({ isAbove: false, isFromRight: false, room: null });
  useLayoutEffect(() => {
    const list = listRef.current!;
    const frame = list.closest('.grid-scroller')!.getBoundingClientRect();
    const head = list.closest('.grid-scroller')!.querySelector('.grid-head')!.getBoundingClientRect();
    const cell = list.parentElement!.getBoundingClientRect();
    const below = frame.bottom - cell.bottom - margin;
    const above = cell.top - head.bottom - margin;
    const isAbove = list.scrollHeight > below && above > below;
    const isFromRight =
      cell.left + list.offsetWidth > frame.right && cell.right - list.offsetWidth > frame.left;
    setSide({ isAbove, isFromRight, room: Math.max(isAbove ? above : below, leastRoom) });
  }, [options.length]);
  return (
    <div
      ref={listRef}
      className={[
        'grid-picker',
        side.isAbove ? 'grid-picker-above' : '',
        side.isFromRight ? 'grid-picker-from-right' : '',
      ].join(' ')}
      role="listbox"
      id={id}
      aria-label={label}
      style={side.room === null ? {} : { maxHeight: `min(${side.room}px, var(--grid-picker-height))` }}
    >
      {options.map((option, n) => (
        <div
          key={option.text}
          id={`${id}-${n}`}
          role="option"
          aria-selected={n === highlighted}
          className="grid-option"
          ref={n === highlighted ? (element) => element?.scrollIntoView({ block: 'nearest' }) : null}
          // The focus stays in the cell, and the press does not select the cell underneath.
          onPointerDown={(event) => {
            event.preventDefault();
            event.stopPropagation();
            onPick(option);
          }}
        >
          {option.territory === null ? null : <Swatch territory={option.territory} />}
          <span>{option.label}</span>
          {option.note === null ? null : <span className="grid-option-note">{option.note}</span>}
        </div>
      ))}
    </div>
  );
}
