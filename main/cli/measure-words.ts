import type { FrontierLeg, FrontierPoint } from '../../solver/analysis/frontier/frontier.ts';
import type { MeasureName } from '../../solver/analysis/frontier/measure.ts';
import { formatNumber, formatShare } from './format.ts';

/** How one measure is spoken of. */
export interface MeasureWords {
  /** Heads its column. */
  readonly title: string;
  /** As in "the plan with least …". */
  readonly noun: string;
  /** What the first of it does, with its price: `costs`, `cost`. */
  readonly verb: 'costs' | 'cost';
  /** Heads what one unit less costs. */
  readonly priceTitle: string;
  /** Of the measure's own units, those that one unit of the price is for. */
  readonly priceUnits: number;
  readonly print: (measure: number) => string;
  /** A plan held to so much of it: "… of at most 12 days". */
  readonly sayLimit: (limit: number) => string;
  /** How much less a leg brings: "the first …", "the next …". */
  readonly sayLess: (leg: FrontierLeg, points: readonly FrontierPoint[], order: 'first' | 'next') => string;
}

const days = (value: number) => formatNumber(value, Number.isInteger(Number(value.toFixed(6))) ? 0 : 1);

const tonnes = (kg: number) => formatNumber(kg / 1000, kg < 100_000 ? 1 : 0);

export const measureWords: Readonly<Record<MeasureName, MeasureWords>> = {
  carbon: {
    title: 't CO₂e',
    noun: 'carbon',
    verb: 'costs',
    priceTitle: 'Per t',
    priceUnits: 1000,
    print: tonnes,
    sayLimit: (kg) => `at most ${tonnes(kg)} t CO₂e`,
    sayLess: ({ share }, _, order) => `the ${order} ${formatShare(share)} of carbon`,
  },
  'lead-time': {
    title: 'Mean days',
    noun: 'mean lead time',
    verb: 'cost',
    priceTitle: 'Per day',
    priceUnits: 1,
    print: (value) => formatNumber(value, 1),
    sayLimit: (value) => `a mean lead time of at most ${formatNumber(value, 1)} days`,
    sayLess: ({ less }, _, order) => `the ${order} ${days(less)} days off the mean lead time`,
  },
  'worst-lead-time': {
    title: 'Days',
    noun: 'days on the slowest route',
    verb: 'cost',
    priceTitle: 'Per day',
    priceUnits: 1,
    print: days,
    sayLimit: (value) => `no route of more than ${days(value)} days`,
    sayLess: ({ less }, _, order) => `the ${order} ${days(less)} days off the slowest route`,
  },
  concentration: {
    title: 'Largest share',
    noun: 'share of the largest territory',
    verb: 'costs',
    priceTitle: 'Per point',
    priceUnits: 0.01,
    print: (share) => formatShare(share),
    sayLimit: (share) => `no territory with more than ${formatShare(share)} of what is made`,
    sayLess: ({ from, to }, points, order) => {
      const [before, after] = [points[from]?.measure ?? NaN, points[to]?.measure ?? NaN];
      return order === 'first'
        ? `bringing the largest territory's share from ${formatShare(before)} to ${formatShare(after)}`
        : `going on to ${formatShare(after)}`;
    },
  },
};
