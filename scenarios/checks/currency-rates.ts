import type { Collection, Network } from '../domain/network.ts';
import { collections } from '../domain/network.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** Every currency used has a rate. One that lacks it is told once, with the first place and how many there are. */
export const currencyRates: Check = {
  code: 'currency-without-rate',
  severity: 'error',
  rule: 'Every currency used has a rate.',
  *find({ network }) {
    const { baseCurrency } = network.settings;
    const known = new Set<string>([baseCurrency, ...network.currencies.map((each) => each.code)]);
    const missing = new Map<string, { first: MoneyPlace; count: number }>();
    for (const place of moneyPlaces(network)) {
      if (place.currency === null || known.has(place.currency)) continue;
      const earlier = missing.get(place.currency);
      if (earlier === undefined) missing.set(place.currency, { first: place, count: 1 });
      else earlier.count++;
    }
    for (const [code, { first, count }] of missing) {
      const { collection, id, field } = first;
      yield spot(collection, id, field, messages.currencyWithoutRate(code, collection, id, count));
    }
  },
};

interface MoneyPlace {
  readonly collection: Collection;
  readonly id: string;
  readonly field: string;
  readonly currency: string | null;
}

/** Every field that names the currency of amounts. */
function* moneyPlaces(network: Network): Iterable<MoneyPlace> {
  for (const collection of collections) {
    for (const record of network[collection]) {
      if (!('currency' in record)) continue;
      yield { collection, id: record.id, field: 'currency', currency: record.currency };
    }
  }
  for (const { id, ...product } of network.products) {
    for (const list of ['customsValueBySite', 'priceByMarket'] as const) {
      for (const [n, { currency }] of product[list].entries()) {
        yield { collection: 'products', id, field: `${list}/${n}/currency`, currency };
      }
    }
  }
}
