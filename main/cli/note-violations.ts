import type { Terminal } from './terminal.ts';
import { wrap } from './wrap.ts';

/** Says what the second route through the code finds wrong with plans, each by its name; whether there is any. */
export function noteViolations(
  plans: readonly { readonly name: string; readonly violations: readonly { readonly say: string }[] }[],
  terminal: Terminal,
): boolean {
  const wrong = plans.flatMap(({ name, violations }) =>
    violations.map(({ say }) => `${name} contradicts its network: ${say}`),
  );
  for (const line of wrong.flatMap((each) => wrap(each, terminal.width))) terminal.note(line);
  return wrong.length > 0;
}
