import type { DemandRow } from '../domain/demand-row.ts';
import type { Message } from './check.ts';
import type { RowNames } from './names-of-row.ts';

/* The sentences about demand and the way to it. */

export const demandRepeated = (row: DemandRow, first: string): Message => ({
  say: `Demand ${row.id} wants the same product at the same market in the same period as ${first}; both are served.`,
  next: 'Join them if one was meant to replace the other.',
});

export const noSource = (row: DemandRow, { product }: RowNames): Message => ({
  say: `Demand ${row.id} wants ${product}, which nothing makes, nobody sells and no site has in stock.`,
  next: `Add a recipe or an offer for ${product}.`,
});

export const marketCutOff = (row: DemandRow, { product, market }: RowNames): Message => ({
  say: `Demand ${row.id}: no lane brings ${product} to ${market}, and none is made, sold or in stock there.`,
  next: `Add a lane to ${market} that carries ${product}.`,
});

export const outOfReach = (
  row: DemandRow,
  { product, market }: RowNames,
  wanted: number,
  inStock: number,
): Message => ({
  say: `Demand ${row.id}: no lanes lead from where ${product} is made, sold or in stock to ${market}${
    inStock > 0 ? `; of the ${wanted} wanted in all, the ${inStock} in stock there can be served` : ''
  }.`,
  next: `Add the lanes that bring ${product} to ${market}.`,
});

const days = (count: number) => `${count} ${count === 1 ? 'day' : 'days'}`;

export const leadPromise = (
  row: DemandRow,
  { product, market }: RowNames,
  promised: number,
  fastest: number,
): Message => ({
  say: `Demand ${row.id} promises ${days(promised)}, but the fastest lane with ${product} into ${market} takes ${days(fastest)}.`,
  next: `Promise ${days(fastest)} or more (maxLeadDays), or add a faster lane.`,
});

export const firmMinimumFill = (row: DemandRow): Message => ({
  say: `Demand ${row.id} has no shortfall penalty, so all of it must be served and minimumFill has no effect.`,
  next: 'State a shortfall penalty if some of it may go unserved.',
});

export const backlogOfNoPeriods = (row: DemandRow): Message => ({
  say: `Demand ${row.id} has a backlog of at most 0 periods, so nothing may be late.`,
  next: 'Raise maximumPeriods, or write null for no backlog.',
});

export const backlogTooDear = (row: DemandRow, late: number, penalty: number): Message => ({
  say: `Demand ${row.id}: a period's delay costs ${late} a unit and not serving costs ${penalty}, so being late never pays.`,
  next: 'Check the two amounts.',
});

export const priceMissing = (row: DemandRow): Message => ({
  say: `Profit is planned, but demand ${row.id} has no price, nor has ${row.product} at ${row.market}; serving it earns nothing.`,
  next: "State pricePerUnit, or the product's priceByMarket.",
});
