import { ToggleButton, ToggleButtonGroup } from 'react-aria-components';
import './segmented.css';

export interface SegmentedOption<Id extends string> {
  id: Id;
  label: string;
}

export interface SegmentedProps<Id extends string> {
  /** Read by screen readers; the words beside the control say it to others. */
  label: string;
  options: readonly SegmentedOption<Id>[];
  value: Id;
  onChange: (id: Id) => void;
}

/** One of at most five words. */
export function Segmented<Id extends string>({ label, options, value, onChange }: SegmentedProps<Id>) {
  return (
    <ToggleButtonGroup
      className="segmented"
      aria-label={label}
      selectionMode="single"
      disallowEmptySelection
      selectedKeys={[value]}
      onSelectionChange={(keys) => {
        const chosen = options.find(({ id }) => keys.has(id));
        if (chosen !== undefined) onChange(chosen.id);
      }}
    >
      {options.map(({ id, label }) => (
        <ToggleButton key={id} id={id} className="segmented-option">
          {label}
        </ToggleButton>
      ))}
    </ToggleButtonGroup>
  );
}
