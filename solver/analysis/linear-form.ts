/** A linear function of a program's columns: constant + Σ coefficient · column. */
export interface LinearForm {
  readonly constant: number;
  readonly terms: readonly FormTerm[];
}

export interface FormTerm {
  readonly column: number;
  readonly coefficient: number;
}

export function formValue({ constant, terms }: LinearForm, values: Float64Array): number {
  let sum = constant;
  for (const { column, coefficient } of terms) sum += coefficient * (values[column] as number);
  return sum;
}
