import type { Check } from './check.ts';
import { spot } from './check.ts';
import * as messages from './messages.ts';

/** One unit of the base currency buys one of itself. */
export const baseCurrencyRate: Check = {
  code: 'base-currency-rate',
  severity: 'error',
  rule: 'One unit of the base currency buys one of itself.',
  *find({ network }) {
    for (const { code, unitsPerBase } of network.currencies) {
      if (code === network.settings.baseCurrency && unitsPerBase !== 1) {
        yield spot('currencies', code, 'unitsPerBase', messages.baseCurrencyRate(code, unitsPerBase));
      }
    }
  },
};
