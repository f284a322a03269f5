import type { Currency } from './currency.ts';
import type { Settings } from './settings.ts';

/** Turns an amount in a record's currency (`null`: the base currency) into base currency. */
export type ToBase = (amount: number, currency: string | null) => number;

/**
 * The conversion of a network: `amount / unitsPerBase`. The base currency itself counts 1, even if a rate is listed for it.
 * A currency without a rate throws; the checks find it before anything is planned.
 */
export function toBase(network: {
  readonly settings: Pick<Settings, 'baseCurrency'>;
  readonly currencies: readonly Currency[];
}): ToBase {
  const { baseCurrency } = network.settings;
  const unitsPerBase = new Map<string, number>(
    network.currencies.map(({ code, unitsPerBase }) => [code, unitsPerBase]),
  );
  unitsPerBase.set(baseCurrency, 1);
  return (amount, currency) => {
    if (currency === null) return amount;
    const units = unitsPerBase.get(currency);
    if (units === undefined) {
      throw new Error(
        `Currency ${currency} has no rate against ${baseCurrency}. Add it to the currencies, or state the amount in ${baseCurrency}.`,
      );
    }
    return amount / units;
  };
}
