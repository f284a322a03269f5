import type { Ledger } from '../../../../../solver/solution/ledger.ts';
import { entry, ledgerWith } from '../../../../support/ledger-of.ts';
import { aNetwork } from '../../../../support/network-builder.ts';
import { aPlan } from '../../../../support/plan-builder.ts';
import type { Breach } from './breach.ts';

const network = aNetwork()
  .withPeriods(2, 30)
  .withOffer('dongguan', 'fan', { tiers: [{ fromQuantity: 0, unitCost: 5 }], carbonKgPerUnit: 2 })
  .withLane('dongguan', 'los_angeles', { costPer: { unit: 1 } })
  .withDuty('mfn', { rate: 0.1 })
  .withDuty('surcharge', { kind: 's301', originCountries: 'cn', rate: 0.25 })
  .withDemand('los_angeles', 'fan', 100)
  .build();
const right = aPlan(network)
  .buys('dongguan_fan', 100)
  .sends('dongguan_los_angeles', 'fan', 100)
  .serves('los_angeles_fan_p1', 100)
  .build();

/** The same entries with some amounts moved, summed afresh. */
const rewritten = (ledger: Ledger, entries: Ledger['entries']) =>
  ledgerWith(ledger.currency, entries, ledger.carbonKg);

export const ledgerBreaches: readonly Breach[] = [
  {
    rule: 'ledger-total',
    change: 'states a total 1 higher than the sum of the entries',
    network,
    right,
    wrong: right,
    tamper: (ledger) => ({ ...ledger, total: ledger.total + 1 }),
    says: "The ledger's total is 951 HKD; its entries sum to 950",
  },
  {
    rule: 'ledger-total',
    change: 'states freight of 99 where the entries sum to 100',
    network,
    right,
    wrong: right,
    tamper: (ledger) => ({ ...ledger, byKind: { ...ledger.byKind, freight: 99 } }),
    says: "The ledger's freight is 99 HKD; its entries sum to 100",
  },
  {
    rule: 'ledger-recomputed',
    change: 'books 90 of freight where 100 units pay 1 each',
    network,
    right,
    wrong: right,
    tamper: (ledger) =>
      rewritten(
        ledger,
        ledger.entries.map((each) => (each.kind === 'freight' ? { ...each, amount: 90 } : each)),
      ),
    says: 'The ledger books 90 HKD of freight; the plan makes 100',
  },
  {
    rule: 'ledger-recomputed',
    change: 'books 100 of freight in period 2 for what leaves in period 1',
    network,
    right,
    wrong: right,
    tamper: (ledger) =>
      rewritten(
        ledger,
        ledger.entries.map((each) => (each.kind === 'freight' ? entry('freight', 100, 'p2') : each)),
      ),
    says: 'The ledger books 0 HKD of freight in p1; the plan makes 100',
  },
  {
    rule: 'duty-recomputed',
    change: 'books 50 of the surcharge under the general rate',
    network,
    right,
    wrong: right,
    tamper: (ledger) =>
      rewritten(ledger, [
        ...ledger.entries,
        entry('duty', 50, 'p1', 'mfn'),
        entry('duty', -50, 'p1', 'surcharge'),
      ]),
    says: 'Duty layer mfn: 150 HKD booked, 100 owed',
  },
  {
    rule: 'carbon-recomputed',
    change: 'states 150 kg where 100 units emit 2 each',
    network,
    right,
    wrong: right,
    tamper: (ledger) => ({ ...ledger, carbonKg: 150 }),
    says: 'The ledger states 150 kg CO₂e; the plan emits 200',
  },
];
