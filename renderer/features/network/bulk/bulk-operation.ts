import type { Json } from '../../../store/content.ts';

/** What is done to one field of many records. */
export type BulkAct =
  | { readonly kind: 'set'; readonly value: Json; readonly typed: string }
  | { readonly kind: 'scale'; readonly factor: number }
  | { readonly kind: 'add'; readonly amount: number }
  /** To the nearest multiple of a step; halves go away from zero. */
  | { readonly kind: 'round'; readonly step: number };

/** The value after an act; the value itself where the act does not apply to it: what is not stated has no double. */
export function afterAct(value: Json, act: BulkAct): Json {
  if (act.kind === 'set') return act.value;
  if (typeof value !== 'number') return value;
  switch (act.kind) {
    case 'scale':
      return plain(value * act.factor);
    case 'add':
      return plain(value + act.amount);
    case 'round':
      return roundTo(value, act.step);
  }
}

/** The multiple of the step that is nearest; halves go away from zero, as spreadsheets do it. */
export function roundTo(value: number, step: number): number {
  if (step <= 0) return value;
  const steps = Math.abs(value) / step;
  // 2.675 / 0.01 is 267.49999999999997 in binary; the planner wrote a half and means it.
  const whole = Math.round(Number(steps.toPrecision(14)));
  return plain(Math.sign(value) * whole * step) + 0;
}

/** Without the digits that halves of binary fractions leave. */
function plain(value: number): number {
  return Number(value.toPrecision(14));
}
