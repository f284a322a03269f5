import { describe, expect, it } from 'vitest';
import { kindRows, madeRows, printedChange } from '../../../../renderer/features/what-if/what-if-rows.ts';
import { ledgerKinds, type LedgerKind } from '../../../../solver/solution/ledger.ts';
import { emptyPlan } from '../../../support/empty-plan.ts';
import { aNetwork } from '../../../support/network-builder.ts';
import { aPlan } from '../../../support/plan-builder.ts';

const none = Object.fromEntries(ledgerKinds.map((kind) => [kind, 0])) as Record<LedgerKind, number>;
const before = { byKind: { ...none, freight: 5_200_000, duty: 3_000_000 } };
const units = { scale: 1e6, digits: 1 };

describe('the figures beside a what-if', () => {
  it('are 5.2 m of freight as it was and nothing yet of what it is, rather than no change', () => {
    const [freight] = kindRows(before, null, units).filter(({ kind }) => kind === 'freight');
    expect(freight).toEqual({ kind: 'freight', was: 5.2, is: null });
    expect(printedChange(freight!, 1)).toBeNull();
  });

  it('change by the 0.6 m that is printed, and leave out what is nothing in both plans', () => {
    const after = { byKind: { ...none, freight: 5_840_000, duty: 3_000_000 } };
    const rows = kindRows(before, after, units);
    const changes = Object.fromEntries(rows.map((row) => [row.kind, printedChange(row, 1)]));
    expect(changes).toEqual({ freight: 0.6, duty: 0 });
  });

  it('are 400 kettles of Dongguan as it made them and nothing yet of what it makes', () => {
    const network = aNetwork()
      .withPlant('dongguan')
      .withMarket('denver')
      .withProduct('kettle')
      .withRecipe('dongguan', 'kettle')
      .withDemand('denver', 'kettle', 400)
      .build();
    const plan = aPlan(network).makes('dongguan_kettle', 400).build();
    const row = { site: 'dongguan', origin: 'cn', was: 400 };
    expect(madeRows(network, plan, null)).toEqual([{ ...row, is: null }]);
    expect(madeRows(network, plan, emptyPlan)).toEqual([{ ...row, is: 0 }]);
  });
});
