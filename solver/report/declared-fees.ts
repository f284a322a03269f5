import type { Network } from '../../scenarios/domain/network.ts';
import type { LaneId, PeriodId, TerritoryId } from '../../scenarios/domain/primitives.ts';
import type { Ledger } from '../solution/ledger.ts';
import { sumBy } from './sum-by.ts';

/** What an entry fee takes of all that a lane sends in a period, in base currency. */
export interface DeclaredFee {
  into: TerritoryId;
  lane: LaneId;
  /** Of dispatch. */
  period: PeriodId;
  /** Id of the fee. */
  fee: string;
  amount: number;
}

/** Every entry fee of a plan, as the ledger has it, by territory, lane, period and fee. */
export function declaredFees(network: Network, ledger: Ledger): readonly DeclaredFee[] {
  const territories = new Map<string, TerritoryId>(network.sites.map((each) => [each.id, each.territory]));
  const lanes = new Map<string, number>(network.lanes.map(({ id }, index) => [id, index]));
  const fees = ledger.entries.flatMap(({ kind, lane, period, cause, amount }) =>
    kind !== 'fee' || lane === null || period === null || cause === null
      ? []
      : [
          {
            into: territories.get(network.lanes[lanes.get(lane)!]!.to)!,
            lane,
            period,
            fee: cause,
            amount,
          },
        ],
  );
  const order = new Map<string, number>(network.territories.map(({ id }, index) => [id, index]));
  return sumBy(
    fees,
    ({ lane, period, fee }) => `${lane} ${period} ${fee}`,
    (fee): DeclaredFee => ({ ...fee, amount: 0 }),
    (row, { amount }) => {
      row.amount += amount;
    },
  ).sort(
    (one, other) =>
      order.get(one.into)! - order.get(other.into)! || lanes.get(one.lane)! - lanes.get(other.lane)!,
  );
}
