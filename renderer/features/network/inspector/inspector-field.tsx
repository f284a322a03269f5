import { useId, useState } from 'react';
import type { Mark } from '../../../components/grid/mark.ts';
import { isNumeric } from '../../../components/grid/column.ts';
import { useText } from '../../../i18n/use-text.tsx';
import type { AnyRecord } from '../../../store/content.ts';
import type { RecordColumn } from '../columns-of.ts';
import { inspectorMessages as messages } from './messages.ts';

export interface InspectorFieldProps {
  record: AnyRecord;
  column: RecordColumn;
  mark: Mark | null;
  onEnter: (text: string) => void;
  /** What stands under the value: what Base holds and why it differs. */
  children?: React.ReactNode;
}

/** A field of a record: its name and unit, and its value, edited in place by the entry that a cell of the table takes. */
export function InspectorField({ record, column, mark, onEnter, children }: InspectorFieldProps) {
  const { say, saySaid } = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const listId = useId();
  const label =
    column.unit === null ? column.title : say(messages.fieldIn, { field: column.title, unit: column.unit });
  const rest = mark?.text ?? column.toText(record);
  const parsed = typed === null || typed === rest ? null : column.parse(typed, record);
  const problem = parsed !== null && !parsed.ok ? saySaid(parsed.problem) : (mark?.say ?? null);
  const state = problem !== null && mark?.state !== 'warning' ? 'error' : (mark?.state ?? null);
  const commit = () => {
    setTyped(null);
    if (typed !== null && typed !== rest) onEnter(typed);
  };
  const options = typed === null || column.options === null || column.isList ? [] : column.options();
  return (
    <div className="inspector-row">
      <dt className="inspector-label">{label}</dt>
      <dd className={state === null ? 'inspector-value' : `inspector-value inspector-${state}`}>
        {column.isComputed ? (
          <span className="inspector-computed">{column.show(record)}</span>
        ) : (
          <input
            className={isNumeric(column) ? 'inspector-input inspector-number' : 'inspector-input'}
            aria-label={label}
            aria-invalid={state === 'error'}
            list={options.length === 0 ? undefined : listId}
            value={typed ?? mark?.text ?? (column.show(record) || '—')}
            onFocus={(event) => {
              setTyped(rest);
              const field = event.currentTarget;
              // By the next frame the focus may have gone on: selecting would call it back.
              requestAnimationFrame(() => {
                if (document.activeElement === field) field.select();
              });
            }}
            onChange={(event) => setTyped(event.currentTarget.value)}
            onBlur={commit}
            onKeyDown={(event) => {
              if (event.nativeEvent.isComposing) return;
              if (event.key === 'Enter') event.currentTarget.blur();
              if (event.key !== 'Escape') return;
              event.stopPropagation();
              setTyped(rest);
            }}
          />
        )}
        {options.length === 0 ? null : (
          <datalist id={listId}>
            {options.map(({ text, label }) => (
              <option key={text} value={text}>
                {label}
              </option>
            ))}
          </datalist>
        )}
        {problem === null ? null : (
          <span className="inspector-problem" lang={mark?.language ?? undefined} role="status">
            {state === 'error' ? '◆' : '△'} {problem}
          </span>
        )}
        {children}
      </dd>
    </div>
  );
}
