import type { Catalogue } from './catalogue.ts';

/** Stands for every age past the longest promise; a number that files can hold, and longer than any horizon. */
export const tooLate = 1e9;

/**
 * Numbers the values that "days since made or bought" can take. Number 0 stands for "not tracked".
 * Only products that some demand row wants within a lead time are tracked; for them a lead-time promise is
 * kept route by route, because goods of different age are different goods.
 */
export class ElapsedDays {
  readonly values: (number | null)[] = [null];
  private readonly numbers = new Map<number, number>();
  private readonly longestPromise: ReadonlyMap<number, number>;

  constructor(catalogue: Catalogue) {
    const longest = new Map<number, number>();
    for (const row of catalogue.network.demand) {
      if (row.maxLeadDays === null) continue;
      const product = catalogue.productIndex.of(row.product);
      longest.set(product, Math.max(longest.get(product) ?? 0, row.maxLeadDays));
    }
    this.longestPromise = longest;
  }

  /** Number of an age of a product; 0 where ages are not tracked. Ages past every promise are one. */
  of(product: number, days: number): number {
    const longest = this.longestPromise.get(product);
    if (longest === undefined) return 0;
    // Lanes add fractions of days in any order; a millionth of a day is not a difference.
    const age = days > longest + 1e-6 ? tooLate : Math.round(days * 1e6) / 1e6;
    const known = this.numbers.get(age);
    if (known !== undefined) return known;
    this.values.push(age);
    this.numbers.set(age, this.values.length - 1);
    return this.values.length - 1;
  }

  /** The age of goods `number` after `days` more. */
  later(product: number, number: number, days: number): number {
    return number === 0 ? 0 : this.of(product, (this.values[number] as number) + days);
  }
}
