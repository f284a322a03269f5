import { agreements } from '../../../scenarios/library/agreements.ts';
import { edition } from '../../../scenarios/library/edition.ts';
import { entryFees } from '../../../scenarios/library/entry-fees.ts';
import { unitsPer } from '../../../scenarios/library/exchange-rates.ts';
import { exchangeRate } from '../../../scenarios/library/exchange-rates.ts';
import { relevantDuties } from '../../../scenarios/library/relevant-duties.ts';
import { territoryById } from '../../../scenarios/library/territories.ts';
import { rounded, type NetworkInput, type ProductInput } from './inputs.ts';
import { tradeNames } from './trade-names.ts';

type Law = Pick<NetworkInput, 'territories' | 'currencies' | 'agreements' | 'duties' | 'fees'>;

/**
 * Territories, exchange rates, agreements, duty layers and entry fees of a network, all from the library,
 * cut to the territories and HS codes that the network trades.
 */
export function tradeLaw(at: {
  readonly territories: readonly string[];
  readonly agreements: readonly string[];
  readonly products: readonly ProductInput[];
  readonly currencies: readonly string[];
  readonly baseCurrency: string;
  /** US dollars of a typical entry, for fees with a minimum and a maximum. */
  readonly entryValueUsd: number;
}): Law {
  const present = new Set<string>(at.territories);
  const codes = at.products.flatMap(({ hsCode }) =>
    hsCode === null || hsCode === undefined ? [] : [hsCode],
  );
  return {
    territories: at.territories.map((id) => {
      const found = territoryById(id);
      if (found === null) throw new Error(`The library has no territory "${id}".`);
      return found;
    }),
    currencies: at.currencies
      .filter((code) => code !== at.baseCurrency)
      .map((code) => {
        const units = unitsPer(at.baseCurrency, code);
        const rate = exchangeRate(code);
        if (units === null || rate === null) throw new Error(`The library has no rate of ${code}.`);
        return {
          code,
          unitsPerBase: rounded(units, 6),
          asOf: rate.month === null ? edition.date : `${rate.month}-01`,
          source: rate.source,
        };
      }),
    agreements: agreements
      .filter(({ id }) => at.agreements.includes(id))
      .map((agreement) => ({
        ...agreement,
        name: tradeNames[agreement.id] ?? agreement.name,
        members: agreement.members.filter((id) => present.has(id)),
      })),
    duties: [...relevantDuties({ territories: at.territories, hsCodes: codes, agreements: at.agreements })],
    fees: entryFees
      .filter(({ into }) => typeof into === 'string' && present.has(into))
      .map((fee) => ({
        ...fee,
        name: tradeNames[fee.id] ?? fee.name,
        assumedEntryValue: fee.minimumPerEntry === null ? null : at.entryValueUsd,
      })),
  };
}
