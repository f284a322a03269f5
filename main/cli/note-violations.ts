import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** A plan with what the second route through the code finds wrong with it. */
export interface NamedPlan {
  readonly name: string;
  readonly violations: readonly { readonly say: string }[];
}

/** Says what is wrong with plans, each by its name; whether there is any. */
export function noteViolations(plans: readonly NamedPlan[], terminal: Terminal): boolean {
  const wrong = plans.flatMap(({ name, violations }) =>
    violations.map(({ say }) => `${name} contradicts its network: ${say}`),
  );
  for (const line of wrong.flatMap((each) => wrap(each, terminal.width))) terminal.note(line);
  return wrong.length > 0;
}

/** Plans by their letters. */
export function byLetter(
  plans: readonly (Pick<NamedPlan, 'violations'> & { readonly letter: string })[],
): readonly NamedPlan[] {
  return plans.map(({ letter, violations }) => ({ name: `Plan ${letter}`, violations }));
}
