import { currency } from '../domain/currency.ts';
import { currencyCode } from '../domain/primitives.ts';
import type { Jurisdictions } from '../trade/enquiry-law.ts';
import { agreements } from './agreements.ts';
import { dutyLayers } from './duty-layers.ts';
import { entryFees } from './entry-fees.ts';
import { exchangeRates } from './exchange-rates.ts';
import { territories } from './territories.ts';

/** The library's trade law, to be asked as that of a network is; money in US dollars. */
export const libraryLaw: Jurisdictions = {
  settings: { baseCurrency: currencyCode.parse('USD'), disputedOrigins: 'as planned' },
  territories: [...territories],
  currencies: exchangeRates.map(({ code, unitsPerUsd, source }) =>
    currency.parse({ code, unitsPerBase: unitsPerUsd, source }),
  ),
  groups: [],
  agreements: [...agreements],
  duties: [...dutyLayers],
  fees: [...entryFees],
};
