import type { Network } from '../../../scenarios/domain/network.ts';
import type { RouteCost } from '../../../solver/analysis/why/compare-routes.ts';
import type { Capacity } from '../../../solver/analysis/why/limits/limits.ts';
import type { Changed, SwitchChange } from '../../../solver/analysis/why/switch-change.ts';
import type { Activity } from '../../../solver/analysis/why/why-subject.ts';
import { leverName } from '../breakeven/lever-name.ts';
import { sayValue } from '../breakeven/say-value.ts';
import { modeMessages } from '../plan/mode-messages.ts';
import type { PlanView } from '../plan/use-plan.ts';
import { limitsMessages } from './limits-messages.ts';
import { changeMessages } from './change-messages.ts';
import { whyMessages as messages } from './messages.ts';

/** What is needed to write about an answer: its network, and how things are said. */
export type WhyWords = Pick<PlanView, 'names' | 'format' | 'text'> & { network: Network };

/** A lane or a site, with the product where one is asked about. */
export function activityName(about: Activity, { names, text: { say } }: WhyWords): string {
  const what = about.kind === 'lane' ? names.lane(about.lane) : names.site(about.site);
  return about.product === null
    ? what
    : say(messages.forProduct, { what, product: names.product(about.product) });
}

/** Where goods come from and by which modes: `Dongguan, truck + sea`. */
export function routeName({ site, lanes }: RouteCost, { names, network, text: { say } }: WhyWords): string {
  const from = site === null ? say(messages.stockBefore) : names.site(site);
  const modes = lanes.flatMap((id) => {
    const mode = network.lanes.find((lane) => lane.id === id)?.mode;
    return mode === undefined ? [] : [say(modeMessages[mode])];
  });
  return modes.length === 0 ? from : say(messages.route, { from, modes: modes.join(' + ') });
}

/** The number that may be turned. */
export function changedName(changed: Changed, words: WhyWords): string {
  const { names, network, format, text } = words;
  const { say } = text;
  switch (changed.kind) {
    case 'freight': {
      const kind = network.lanes.find(({ id }) => id === changed.lane)?.costPer.container?.kind ?? 'FEU';
      const units = { unit: changeMessages.perUnit, kg: changeMessages.perKg, m3: changeMessages.perM3 };
      const unit =
        changed.part === 'container' ? say(changeMessages.perContainer, { kind }) : say(units[changed.part]);
      return say(changeMessages.freightOf, { lane: names.lane(changed.lane), unit });
    }
    case 'labour': {
      const recipe = network.recipes.find(({ id }) => id === changed.recipe);
      if (recipe === undefined) return changed.recipe;
      return say(changeMessages.labourOf, {
        product: names.product(recipe.output),
        site: names.site(recipe.site),
      });
    }
    case 'price': {
      const offer = network.offers.find(({ id }) => id === changed.offer);
      if (offer === undefined) return changed.offer;
      return say(changeMessages.priceOf, {
        product: names.product(offer.product),
        site: names.site(offer.site),
      });
    }
    case 'fixed cost':
      return say(changeMessages.fixedOf, { site: names.site(changed.site) });
    case 'lever':
      return leverName(changed.lever, network, text, format);
  }
}

/** A value of such a number. */
export function changedValue(
  { unit, changed }: SwitchChange,
  value: number,
  { format, text: { say } }: WhyWords,
): string {
  if (unit !== 'money') return sayValue(value, format);
  const currency = 'currency' in changed ? changed.currency : null;
  const digits = Math.abs(value) < 1000 ? 2 : 0;
  const figure = format.number(value, digits);
  return currency === null ? figure : say(messages.money, { currency: format.currency(currency), figure });
}

export function capacityName(capacity: Capacity, { names, network, text: { say } }: WhyWords): string {
  switch (capacity.kind) {
    case 'line':
      return names.line(capacity.line);
    case 'recipe':
      return names.cause(capacity.recipe);
    case 'offer': {
      const offer = network.offers.find(({ id }) => id === capacity.offer);
      if (offer === undefined) return capacity.offer;
      return say(limitsMessages.supplyOf, {
        product: names.product(offer.product),
        site: names.site(offer.site),
      });
    }
    case 'lane':
      return names.lane(capacity.lane);
    case 'throughput':
      return say(limitsMessages.throughputOf, { site: names.site(capacity.site) });
    case 'storage':
      return say(limitsMessages.storageOf, { site: names.site(capacity.site) });
    case 'quota':
      return say(limitsMessages.quotaOf, { law: names.cause(capacity.layer) });
  }
}

export function policyName(id: string, { network, format, text: { say } }: WhyWords): string {
  const name = network.policies.find((policy) => policy.id === id)?.name ?? null;
  return say(limitsMessages.policyOf, { policy: name === null ? id : format.name(name) });
}

/** Money of the whole plan in a sentence; kilograms where least carbon is planned. */
export function wholeMoney(
  amount: number,
  { currency, objective }: { currency: string; objective: string },
  { format }: WhyWords,
): string {
  return objective === 'carbon'
    ? `${format.number(amount, 0)} kg`
    : format.inSentence.money(amount, currency);
}

/** Money of one unit: three figures of a small amount. */
export function unitMoney(
  amount: number,
  { currency, objective }: { currency: string; objective: string },
  { format, text: { say } }: WhyWords,
): string {
  const size = Math.abs(amount);
  const digits = size >= 0.1 || size === 0 ? 2 : size >= 0.01 ? 3 : 4;
  const figure = format.number(amount, digits);
  if (objective === 'carbon') return `${figure} kg`;
  return say(messages.money, { currency: format.currency(currency), figure });
}
