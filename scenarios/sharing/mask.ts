import type { AliasOf } from './aliases.ts';
import type { Draw } from './draw.ts';

/** What is hidden: what things are called, what they cost, or both. Whatever somebody wrote freely goes in each case. */
export const maskKinds = ['names', 'costs', 'all'] as const;
export type MaskKind = (typeof maskKinds)[number];

/** Fewest characters of a key: one that can be tried out in a moment hides nothing. */
export const shortestKey = 12;

/** One way to mask a document. */
export interface Mask {
  readonly kind: MaskKind;
  readonly aliasOf: AliasOf;
  /** By which all money is multiplied; 1 where costs are shown. */
  readonly factor: number;
  readonly maskHsCode: (code: string) => string;
  readonly draw: Draw;
}

/** The factor that a key stands for, from a third to three, and never near 1, where it would hide nothing. */
export function moneyFactor(draw: Draw): number {
  const size = 1.25 * (3 / 1.25) ** draw('money');
  return draw('money up or down') < 0.5 ? size : 1 / size;
}
