import type { OptionSpec } from './option.ts';

/** Options that are the same in every command that has them. */
export const scenarioOption = {
  kind: 'text',
  value: 'ID',
  say: 'apply the overrides of this scenario first',
} as const satisfies OptionSpec;

export const outOption = {
  kind: 'text',
  value: 'PATH',
  say: 'write to this file instead of standard output',
} as const satisfies OptionSpec;

/** What else a command makes of the choice, it says itself. */
export const engineOption = {
  kind: 'choice',
  choices: ['auto', 'highs', 'glpk'],
  say: 'auto picks by size, or races both',
} as const satisfies OptionSpec;

/** Wall seconds of each of the solves that a command makes, `say` what becomes of one that is stopped. */
export const timeOption = (say: string) =>
  ({ kind: 'number', value: 'SECONDS', least: 0.001, say }) as const satisfies OptionSpec;

/** Wall seconds of all that a command does; of its one solve, where it makes one. */
export const secondsOption = {
  kind: 'number',
  value: 'N',
  least: 0.001,
  say: 'stop after so long with what is known',
} as const satisfies OptionSpec;

/** A share of cost, `say` what is done within it. */
export const gapOption = (say: string) =>
  ({ kind: 'number', value: 'FRACTION', least: 0, say }) as const satisfies OptionSpec;
