import type { Network } from '../../../scenarios/domain/network.ts';
import type { Cause } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { nameProduct, nameSite } from './name-record.ts';
import { countUnits, days } from './number-words.ts';

/** Why demand is out of reach whatever the capacities. */
export function sayCause(network: Network, cause: Cause): string {
  if (cause.kind === 'no lane')
    return `No lane leads to ${nameSite(network, cause.site)}, so that nothing can come there${sayStock(network, cause.stockUnits)}.`;
  const market = nameSite(network, cause.market);
  const product = nameProduct(network, cause.product);
  switch (cause.kind) {
    case 'lead time':
      return cause.quickestDays < cause.dueDays
        ? `The quickest way of ${product} to ${market} takes ${days(cause.quickestDays)} of the ${days(cause.dueDays)} until this demand is due: what is wanted before must come from stock that is there or under way.`
        : `The quickest way of ${product} to ${market} takes ${days(cause.quickestDays)}, and this demand is due within ${days(cause.dueDays)}: only stock that is there or under way could meet it.`;
    case 'promise':
      return `The quickest way of ${product} to ${market} takes ${days(cause.quickestDays)}, and ${days(cause.promisedDays)} are promised.`;
    case 'no way':
      return `No lanes lead from where ${product} is made, sold or in stock to ${market}${sayStock(network, cause.stockUnits)}.`;
    case 'no source':
      return `Nobody makes or sells ${product}, and none is in stock.`;
  }
}

const sayStock = (network: Network, units: number) =>
  units > 0 ? `: the ${countUnits(network, units)} in stock there are all there is` : '';
