import type { Network } from '../../scenarios/domain/network.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { Plan } from '../../solver/solution/plan.ts';
import { dutyAtStake, originExposure } from '../../solver/report/origin-exposure.ts';
import { formatLargeMoney, formatName, formatNumber } from './format.ts';

/** What the plan costs more if customs decides otherwise on disputed origins; the empty text where none is in dispute. */
export function sayExposure(network: Network, plan: Plan, ledger: Ledger): string {
  const rows = originExposure.rows(network, plan, ledger);
  const [most] = rows;
  if (most === undefined) return '';
  const nameIn = (records: readonly { id: string; name: Parameters<typeof formatName>[0] }[], id: string) => {
    const found = records.find((each) => each.id === id);
    return found === undefined ? id : formatName(found.name);
  };
  const territory = (id: string) => nameIn(network.territories, id);
  const goods =
    `${formatNumber(most.units)} ${nameIn(network.products, most.product)} planned as of ${territory(most.origin)} ` +
    `may be held to be of ${territory(most.otherOrigin)} on entering ${territory(most.into)}`;
  const others = rows.length > 1 ? ', and others' : '';
  const stake = dutyAtStake(rows);
  const cost =
    stake > 0
      ? `if customs decides so, duty rises by ${formatLargeMoney(stake, ledger.currency)}`
      : 'no decision of customs makes the plan dearer';
  return `Disputed origin: ${goods}${others}; ${cost}.`;
}
