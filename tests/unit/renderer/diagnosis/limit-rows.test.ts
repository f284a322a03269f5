import { describe, expect, it } from 'vitest';
import { editsTable } from '../../../../renderer/features/diagnosis/edits-table.ts';
import { limitRows } from '../../../../renderer/features/diagnosis/limit-rows.ts';
import { limitsTable } from '../../../../renderer/features/diagnosis/limits-table.ts';
import { namesOf } from '../../../../renderer/features/plan/names.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { diagnosisOf } from '../../../support/diagnosed.ts';
import { kettlesWithoutPlan } from '../../../support/kettles-without-plan.ts';
import { aNetwork } from '../../../support/network-builder.ts';

const words = {
  network: kettlesWithoutPlan,
  names: namesOf(kettlesWithoutPlan, 'en'),
  format: { ...formatIn('en'), territory: (id: string) => id, territoryCode: (id: string) => id },
  text: textIn('en'),
};

describe('the tables of a diagnosis', () => {
  it('state 400 kettles against 280, 300 through Dongguan against 420, and 80 from Penang against 200', async () => {
    const rows = limitRows(kettlesWithoutPlan, await diagnosisOf(kettlesWithoutPlan));
    expect(limitsTable(rows, 'Limits', words).rows).toEqual([
      ['1', '400 units must be served: Kettle for Chicago', 400, 280, 'yes'],
      ['1', 'Throughput of Dongguan: 300 units a month', 300, 420, 'yes'],
      ['1', 'Capacity of Penang → Chicago: 80 units a month', 80, 200, 'yes'],
    ]);
  });

  it('price the 3 edits at 5,740, 4,420 and 6,100, of which the second leaves 120 unserved without a price', async () => {
    const { edits } = await diagnosisOf(kettlesWithoutPlan);
    const { rows } = editsTable(edits, 'Edits', words);
    expect(rows.map(([, , , ...numbers]) => numbers)).toEqual([
      [5740, 0, 0, 0, 0, 'proven'],
      [4420, 0, 0, 120, 120, 'proven'],
      [6100, 0, 0, 0, 0, 'proven'],
    ]);
  });

  it('say of 6,820 that 2,400 are charged for 120 kettles unserved where a kettle sells for 20', async () => {
    const demand = kettlesWithoutPlan.demand.map((row) => ({ ...row, pricePerUnit: 20 }));
    const network = { ...kettlesWithoutPlan, demand };
    const { edits } = await diagnosisOf(network);
    const { columns, rows } = editsTable(edits, 'Edits', { ...words, network });
    expect(columns.slice(3, 6).map(({ title }) => title)).toEqual([
      'Plan costs',
      'of this for units unserved',
      'Units charged so',
    ]);
    expect(rows.map((row) => row.slice(3, 6))).toContainEqual([6820, 2400, 120]);
  });

  it('tell of a statement that no edit changes, and of one that only does together with another', async () => {
    const network = aNetwork()
      .withPlant('dongguan', { throughputPerPeriod: 300 })
      .withRecipe('dongguan', 'kettle')
      .withLane('dongguan', 'chicago', { capacityPerPeriod: 350 })
      .withDemand('chicago', 'kettle', 400)
      .build();
    const rows = limitRows(network, await diagnosisOf(network));
    const numbers = rows.map(({ conflict, stated, wouldDo, isAlone }) => [
      conflict,
      stated,
      wouldDo,
      isAlone,
    ]);
    // Neither the plant nor the lane does alone: each is a conflict with the demand, which is stated in the first.
    expect(numbers[0]).toEqual([0, 400, 300, true]);
    expect(numbers.filter(([, , , isAlone]) => isAlone === true)).toHaveLength(1);
  });
});
