import { Swatch } from '../swatch.tsx';
import type { Option } from './column.ts';
import { fold } from './parse-choice.ts';

const mostShown = 60;

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

/** The list under a cell that is being edited. The cell keeps the focus. */
export function CellPicker({ id, label, options, highlighted, onPick }: CellPickerProps) {
  return (
    <div className="grid-picker" role="listbox" id={id} aria-label={label}>
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
