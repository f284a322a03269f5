import type { ClosingRule } from '../../../scenarios/domain/inventory.ts';
import { selects } from '../../../scenarios/domain/selector.ts';
import type { Facts } from './facts/facts.ts';
import type { Invariant } from './invariant.ts';

/**
 * Under a closing rule the credited units are at most what is there at the end: stock, and goods under way to the
 * site by lane, in its production and in its purchases, without what entered under drawback and must leave. They are at most the target, and where the target
 * must be met they reach it. The target is the stated quantity, or days of cover × the mean daily demand there.
 */
export const closingRules: Invariant = {
  name: 'closing-rules',
  title: 'What is credited at the end is there, within its target, and reaches it where it must',
  floor: 'units',
  check: (facts, judge) => {
    const { lines, network, members, names } = facts;
    const left = leftAtEnd(facts);
    const credited = new Map<string, number>();
    for (const { rule, site, product, quantity } of lines.closing) {
      credited.set(`${rule.id} ${site.id} ${product.id}`, quantity);
    }
    const demanded = demandByPlace(facts);
    for (const rule of network.closing) {
      const isSite = selects(rule.sites, members);
      const isProduct = selects(rule.products, members);
      for (const site of network.sites) {
        for (const product of network.products) {
          const place = `${site.id} ${product.id}`;
          const key = `${rule.id} ${place}`;
          const isSelected = isSite(site.id) && isProduct(product.id);
          if (!isSelected && !credited.has(key)) continue;
          const target = isSelected ? targetOf(rule, demanded.get(place) ?? 0, facts) : 0;
          const credit = credited.get(key) ?? 0;
          const where = () => `Closing rule ${rule.id}, ${names.site(site.id)}, ${names.product(product.id)}`;
          judge.atMost(
            credit,
            target,
            0,
            (units, limit) => `${where()}: ${units} credited, the target is ${limit}.`,
          );
          judge.atMost(
            credit,
            left.get(place) ?? 0,
            0,
            (units, there) => `${where()}: ${units} credited, ${there} there or under way at the end.`,
          );
          if (rule.isRequired) {
            judge.atMost(target, credit, 0, (aim, units) => `${where()}: ${units} left, ${aim} must be.`);
          }
        }
      }
    }
  },
};

function targetOf({ quantity, daysOfCover }: ClosingRule, demanded: number, { calendar }: Facts): number {
  if (quantity !== null) return quantity;
  return daysOfCover === null ? 0 : (daysOfCover * demanded) / calendar.totalDays;
}

function demandByPlace({ network }: Facts): ReadonlyMap<string, number> {
  const demanded = new Map<string, number>();
  for (const { market, product, quantity } of network.demand) {
    const place = `${market} ${product}`;
    demanded.set(place, (demanded.get(place) ?? 0) + quantity);
  }
  return demanded;
}

function leftAtEnd({ lines, calendar, standingOnArrival }: Facts): ReadonlyMap<string, number> {
  const left = new Map<string, number>();
  const last = calendar.count - 1;
  const add = (site: string, product: string, quantity: number) => {
    const place = `${site} ${product}`;
    left.set(place, (left.get(place) ?? 0) + quantity);
  };
  const underWay = (period: number, days: number) => 1 - calendar.arrivedBy(period, days, last);
  for (const { site, product, standing, period, quantity } of lines.stock) {
    if (period === last && !standing.isForExport) add(site.id, product.id, quantity);
  }
  for (const { lane, product, standing, entersUnderDrawback, period, quantity } of lines.flows) {
    if (standingOnArrival(lane, standing, entersUnderDrawback).isForExport) continue;
    add(lane.to, product.id, quantity * underWay(period, lane.transitDays + lane.dwellDays));
  }
  for (const { recipe, standing, period, quantity } of lines.production) {
    if (standing.isForExport) continue;
    add(recipe.site, recipe.output, quantity * underWay(period, recipe.leadTimeDays));
  }
  for (const { offer, period, quantity } of lines.purchases) {
    add(offer.site, offer.product, quantity * underWay(period, offer.leadTimeDays));
  }
  return left;
}
