import type { FilteredLine } from '../../../../scenarios/domain/match-filter.ts';
import type { Measure } from '../../../../scenarios/domain/policy.ts';
import type { Facts } from './facts.ts';

/** A line of the plan as a policy sees it. */
export interface MeasuredLine {
  readonly seen: FilteredLine;
  readonly period: number;
  readonly quantity: number;
}

/** The lines that a measure counts: made at plants, bought at suppliers, sent on lanes, served at markets. */
export function measuredLines(facts: Facts, measure: Measure): readonly MeasuredLine[] {
  const { lines, calendar, originBought } = facts;
  const line = (seen: Partial<FilteredLine>, period: number, quantity: number): MeasuredLine => ({
    seen: { ...unseen, ...seen, period: calendar.periods[period]?.id ?? null },
    period,
    quantity,
  });
  switch (measure) {
    case 'make':
      return lines.production.map(({ recipe, origin, period, quantity }) =>
        line({ site: recipe.site, product: recipe.output, origin }, period, quantity),
      );
    case 'buy':
      return lines.purchases.map(({ offer, period, quantity }) =>
        line({ site: offer.site, product: offer.product, origin: originBought(offer) }, period, quantity),
      );
    case 'flow':
      return lines.flows.map(({ lane, product, origin, period, quantity }) =>
        line(
          { site: lane.from, toSite: lane.to, product: product.id, origin, mode: lane.mode, lane: lane.id },
          period,
          quantity,
        ),
      );
    case 'serve':
      return lines.served.map(({ row, origin, period, quantity }) =>
        line({ site: row.market, product: row.product, origin }, period, quantity),
      );
  }
}

const unseen: FilteredLine = {
  site: null,
  toSite: null,
  product: null,
  origin: null,
  mode: null,
  lane: null,
  period: null,
};
