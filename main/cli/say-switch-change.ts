import type { Network } from '../../scenarios/domain/network.ts';
import type { Changed, SwitchChange } from '../../solver/analysis/why/switch-change.ts';
import { formatNumber } from './format.ts';
import { formatLeverValue } from './format-lever.ts';
import { nameLane } from './name-activity.ts';
import { nameIn } from './name-in.ts';
import { describeLever, nameLever } from './name-lever.ts';

/** The number that may be turned, in words: `freight per unit Hanoi → Houston by sea`, `the rate of us_mfn`. */
export function nameChanged(network: Network, changed: Changed): string {
  switch (changed.kind) {
    case 'freight':
      return `freight ${perOf(network, changed)} ${nameLane(network, changed.lane)}`;
    case 'labour': {
      const recipe = network.recipes.find(({ id }) => id === changed.recipe);
      if (recipe === undefined) return changed.recipe;
      return `labour per ${nameIn(network.products, recipe.output)} at ${nameIn(network.sites, recipe.site)}`;
    }
    case 'price': {
      const offer = network.offers.find(({ id }) => id === changed.offer);
      if (offer === undefined) return changed.offer;
      return `price of ${nameIn(network.products, offer.product)} at ${nameIn(network.sites, offer.site)}`;
    }
    case 'fixed cost':
      return `fixed cost per period at ${nameIn(network.sites, changed.site)}`;
    case 'lever':
      return nameLever(network, changed.lever);
  }
}

function perOf(network: Network, { lane, part }: Extract<Changed, { kind: 'freight' }>): string {
  if (part !== 'container') return part === 'm3' ? 'per m³' : `per ${part}`;
  const kind = network.lanes.find(({ id }) => id === lane)?.costPer.container?.kind ?? 'container';
  return `per ${kind}`;
}

/** A value of such a number with its unit. */
export function formatChanged({ unit, changed }: SwitchChange, value: number): string {
  if (unit !== 'money') return formatLeverValue(value, unit);
  const currency = 'currency' in changed ? ` ${changed.currency}` : '';
  return `${formatNumber(value, Math.abs(value) < 1000 ? 2 : 0)}${currency}`;
}

/** `with freight … falling from 4,000 USD to 3,650 USD`. */
export function sayChange(network: Network, change: SwitchChange): string {
  const { at, present } = change;
  const named = inSentence(network, change.changed);
  if (at === null) return `not by ${named} alone`;
  const way = at > present ? 'rising' : 'falling';
  return `with ${named} ${way} from ${formatChanged(change, present)} to ${formatChanged(change, at)}`;
}

/** The number, a rate of duty by its law too: `the rate of Section 301, forced labour (us_s301_fl_cn)`. */
function inSentence(network: Network, changed: Changed): string {
  if (changed.kind !== 'lever' || changed.lever.kind !== 'duty') return nameChanged(network, changed);
  const { layer } = changed.lever;
  const law = describeLever(network, changed.lever);
  return law === layer ? nameChanged(network, changed) : `the rate of ${law} (${layer})`;
}
