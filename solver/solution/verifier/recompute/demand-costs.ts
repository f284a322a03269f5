import type { DemandRow } from '../../../../scenarios/domain/demand-row.ts';
import type { Facts } from '../facts/facts.ts';
import type { Charge } from './charge.ts';

/**
 * What unserved and late demand costs, and what the served earns. Where contribution is planned, revenue counts and
 * what is not served costs nothing but its revenue; elsewhere the other way round.
 */
export function chargeDemand(facts: Facts, charge: Charge): void {
  const { lines, network, calendar, values } = facts;
  const isProfit = network.settings.objective === 'profit';
  const wantedIn = (row: DemandRow) => calendar.indexById.get(row.period) ?? 0;
  if (!isProfit) {
    for (const { row, quantity } of lines.shortfalls) {
      const penalty = values.toBase(row.shortfallPenaltyPerUnit ?? 0, row.currency);
      charge('shortfall', wantedIn(row), penalty * quantity, row.id);
    }
  }
  for (const { row, period, quantity } of lines.served) {
    const late = (period - wantedIn(row)) * (row.backlog?.costPerUnitPerPeriod ?? 0);
    if (late > 0) charge('shortfall', period, values.toBase(late, row.currency) * quantity, row.id);
    if (isProfit) charge('revenue', period, -pricePerUnit(row, facts) * quantity, row.id);
  }
}

/** The row's own price, else the product's in that market, else nothing. */
function pricePerUnit(row: DemandRow, { records, values }: Facts): number {
  if (row.pricePerUnit !== null) return values.toBase(row.pricePerUnit, row.currency);
  const listed = records.products.get(row.product)?.priceByMarket.find(({ market }) => market === row.market);
  return listed === undefined ? 0 : values.toBase(listed.pricePerUnit, listed.currency);
}

/** Credit for what is left at the end under closing rules. */
export function creditClosing({ lines, values }: Facts, charge: Charge): void {
  for (const { rule, quantity } of lines.closing) {
    charge('closing-value', null, -values.toBase(rule.valuePerUnit, rule.currency) * quantity, rule.id);
  }
}
