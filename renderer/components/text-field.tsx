import { FieldError, Input, Label, Text, TextArea, TextField as AriaTextField } from 'react-aria-components';
import './field.css';

export interface TextFieldProps {
  label: string;
  value: string;
  onChange: (value: string) => void;
  /** What is wrong with the value; `null` when nothing is. */
  problem?: string | null;
  hint?: string;
  placeholder?: string;
  /** Read by screen readers alone where the place of the field says what it is. */
  isLabelUnseen?: boolean;
  /** Of whole sentences: it grows by lines as they do, and all of them can be read. It stays one paragraph. */
  isLong?: boolean;
  autoFocus?: boolean;
  /** Selects a file's name without its ending when the field is entered, so that typing takes its place. */
  isStemSelected?: boolean;
  onEnter?: () => void;
}

/** A line of text with its name above and what is wrong with it below. */
export function TextField({
  label,
  value,
  onChange,
  problem = null,
  hint,
  placeholder,
  isLabelUnseen = false,
  isLong = false,
  autoFocus = false,
  isStemSelected = false,
  onEnter,
}: TextFieldProps) {
  const hinted = placeholder === undefined ? {} : { placeholder };
  return (
    <AriaTextField
      className="field"
      value={value}
      onChange={(text) => onChange(isLong ? text.replaceAll(/\s*\n\s*/g, ' ') : text)}
      isInvalid={problem !== null}
      autoFocus={autoFocus}
      onFocus={({ target }) => {
        if (!isStemSelected || !(target instanceof HTMLInputElement)) return;
        const end = target.value.lastIndexOf('.');
        target.setSelectionRange(0, end < 0 ? target.value.length : end);
      }}
      onKeyDown={(event) => {
        // Enter that ends a composition of Chinese belongs to the input method.
        if (event.key !== 'Enter' || event.nativeEvent.isComposing) {
          event.continuePropagation();
          return;
        }
        // What Enter brings up takes the focus while the key is still down: it must not press the button found there.
        event.preventDefault();
        onEnter?.();
      }}
    >
      <Label className={isLabelUnseen ? 'unseen' : 'field-label'}>{label}</Label>
      {isLong ? (
        <TextArea className="field-input field-input-long" rows={1} {...hinted} />
      ) : (
        <Input className="field-input" {...hinted} />
      )}
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaTextField>
  );
}
