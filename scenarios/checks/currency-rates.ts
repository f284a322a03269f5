import { collections } from '../domain/network.ts';
import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** Every currency used has a rate. */
export const currencyRates: Check = {
  code: 'currency-without-rate',
  severity: 'error',
  rule: 'Every currency used has a rate.',
  *find({ network }) {
    const { baseCurrency } = network.settings;
    const known = new Set<string>([baseCurrency, ...network.currencies.map((each) => each.code)]);
    for (const name of collections) {
      for (const record of network[name]) {
        if (!('currency' in record) || record.currency === null || known.has(record.currency)) continue;
        yield spot(
          name,
          record.id,
          'currency',
          messages.currencyWithoutRate(record.currency, name, record.id),
        );
      }
    }
    for (const product of network.products) {
      for (const list of ['customsValueBySite', 'priceByMarket'] as const) {
        for (const [n, { currency }] of product[list].entries()) {
          if (currency !== null && !known.has(currency)) {
            yield spot(
              'products',
              product.id,
              `${list}/${n}/currency`,
              messages.currencyWithoutRate(currency, 'products', product.id),
            );
          }
        }
      }
    }
  },
};
