import type { Plan } from '../plan.ts';
import { unreadable } from './facts/resolve-lines.ts';
import type { Invariant } from './invariant.ts';
import type { Judge } from './judge.ts';

/** Parts of a plan in which each line is a decision that is taken once. */
const decided = ['openSites', 'openings', 'closures', 'qualifications', 'runs', 'laneUses'] as const;

/** Every id in the plan is one of the network's, and no decision is written twice. */
export const references: Invariant = {
  name: 'references',
  title: 'The plan names only what the network has, and each decision once',
  floor: 'units',
  check: ({ plan, unsound }, judge) => {
    for (const { part, field, id } of unsound) {
      judge.broken(1, () =>
        field === unreadable
          ? `The plan's ${part} state the standing ${id}, which cannot be read.`
          : `The plan's ${part} name the ${field} ${id}, which the network does not have.`,
      );
    }
    for (const part of decided) {
      const seen = new Set<string>();
      for (const line of plan[part]) {
        const key = Object.values(line).join(' ');
        if (seen.has(key)) judge.broken(1, () => `The plan's ${part} have ${key} more than once.`);
        seen.add(key);
      }
    }
    checkCredits(plan, judge);
  },
};

function checkCredits(plan: Plan, judge: Judge): void {
  const seen = new Set<string>();
  for (const { rule, site, product } of plan.closing) {
    const key = `${rule} ${site} ${product}`;
    if (seen.has(key)) judge.broken(1, () => `The plan credits ${key} more than once.`);
    seen.add(key);
  }
}
