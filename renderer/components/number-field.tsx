import { FieldError, Input, Label, NumberField as AriaNumberField, Text } from 'react-aria-components';
import './field.css';
import './number-field.css';

export interface NumberFieldProps {
  label: string;
  /** `null` where nothing is stated. */
  value: number | null;
  onChange: (value: number | null) => void;
  /** Set after the number: `%`, `days`. */
  unit?: string;
  minimum?: number;
  maximum?: number;
  step?: number;
  problem?: string | null;
  hint?: string;
}

/** A number with its unit. Emptied, it states nothing. */
export function NumberField({
  label,
  value,
  onChange,
  unit,
  minimum,
  maximum,
  step,
  problem = null,
  hint,
}: NumberFieldProps) {
  return (
    <AriaNumberField
      className="field"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      isInvalid={problem !== null}
      formatOptions={{ maximumFractionDigits: 6 }}
      {...(minimum === undefined ? {} : { minValue: minimum })}
      {...(maximum === undefined ? {} : { maxValue: maximum })}
      {...(step === undefined ? {} : { step })}
    >
      <Label className="field-label">{label}</Label>
      <span className="number-field-line">
        <Input className="field-input number-field-input" />
        {unit === undefined ? null : <span className="number-field-unit">{unit}</span>}
      </span>
      {hint === undefined ? null : (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      )}
      <FieldError className="field-problem">{problem}</FieldError>
    </AriaNumberField>
  );
}
