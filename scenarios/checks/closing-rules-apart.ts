import type { ClosingRule } from '../domain/inventory.ts';
import type { Network } from '../domain/network.ts';
import { selectedIds, type GroupMembers, type Selector } from '../domain/selector.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** Two closing rules do not speak of the same goods: each would credit the same units. */
export const closingRulesApart: Check = {
  code: 'closing-rules-overlap',
  severity: 'warning',
  rule: 'Two closing rules do not speak of the same goods: each would credit the same units.',
  *find({ network, members }) {
    for (const [place, rule] of network.closing.entries()) {
      const earlier = network.closing
        .slice(0, place)
        .find((other) => doOverlap(rule, other, network, members));
      if (earlier !== undefined) {
        yield spot('closing', rule.id, 'sites', messages.closingRulesOverlap(rule.id, earlier.id));
      }
    }
  },
};

function doOverlap(rule: ClosingRule, other: ClosingRule, network: Network, members: GroupMembers): boolean {
  const shares = (ours: Selector, theirs: Selector, records: readonly { readonly id: string }[]) => {
    const one = selectedIds(ours, members);
    const two = selectedIds(theirs, members);
    return records.some(({ id }) => (one?.has(id) ?? true) && (two?.has(id) ?? true));
  };
  return (
    shares(rule.sites, other.sites, network.sites) && shares(rule.products, other.products, network.products)
  );
}
