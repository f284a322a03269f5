import { afterAll, describe, expect, it } from 'vitest';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { aFolder, fileOf } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(async () => {
  folder.remove();
  await closeThreads();
});

/** Dongguan sends 300 kettles a month; Chicago wants 400, and Lagos 100 within 20 days of a way of 45. */
const kettles = aNetwork('Kettles')
  .withProduct('kettle', { name: 'Kettle' })
  .withPlant('dongguan', { name: 'Dongguan', throughputPerPeriod: 300 })
  .withMarket('chicago', { name: 'Chicago' })
  .withRecipe('dongguan', 'kettle', { labourPerUnit: 10 })
  .withLane('dongguan', 'chicago', { costPer: { unit: 1 } })
  .withDuty('surcharge', { rate: 0.25 })
  .withDemand('chicago', 'kettle', 400);
const late = kettles
  .withMarket('lagos', { name: 'Lagos' })
  .withLane('dongguan', 'lagos', { transitDays: 45 })
  .withDemand('lagos', 'kettle', 100);

const file = folder.write('kettles.plusn', fileOf(kettles.build()));
const two = folder.write('late.plusn', fileOf(late.build()));

describe('plusn diagnose', () => {
  it('says that 400 cannot pass a throughput of 300, and prices two ways out', async () => {
    const { code, out } = await plusn('diagnose', file);
    expect(code).toBe(3);
    expect(out.split('\n').slice(0, 13)).toEqual([
      'Kettles',
      '',
      'No plan is possible: 2 statements conflict and stand in the way. 2 edits would give one, the',
      'smallest with 1 change.',
      'In all 400 units must be served, and 1 site can send 300 a month at most.',
      '',
      'These cannot hold together; without any one of them the others could:',
      '- 400 units must be served: Kettle for Chicago (demand row chicago_kettle_p1).',
      '- The throughput of Dongguan is 300 units a month.',
      'Of the 400 units these let 300 be served.',
      '',
      'Each of these gives a plan:',
      '1. Raise the throughput of Dongguan from 300 to 400 units a month. The best plan then costs 5,400',
    ]);
    expect(out).toContain('Let 100 of the 400 units of Kettle for Chicago go unserved.');
    expect(out).toContain(
      'No change above would do if it were smaller, the others being as they are: proven.',
    );
  });

  it('says of a cost of 7,050 that 3,000 of it is charged for 100 kettles that would have sold at 30', async () => {
    const demand = kettles.build().demand.map((row) => ({ ...row, pricePerUnit: 30 }));
    const sold = folder.write('sold.plusn', fileOf({ ...kettles.build(), demand }));
    const { out } = await plusn('diagnose', sold);
    expect(out.replaceAll(/\s+/gu, ' ')).toContain(
      'costs 7,050 HKD, of which 3,000 HKD is charged for 100 units left unserved in all.',
    );
  });

  it('says of 45 days to a market that wants goods within 30 that time is the reason', async () => {
    const { out } = await plusn('diagnose', two);
    expect(out).toContain('2 conflicts stand in the way');
    expect(out).toContain(
      'The quickest way of Kettle to Lagos takes 45 days, and this demand is due within 30 days',
    );
  });

  it('prints edits as overrides in JSON', async () => {
    const { out } = await plusn('diagnose', file, '--json');
    const told = JSON.parse(out) as { kind: string; diagnosis: { edits: { overrides: object[] }[] } };
    expect(told.kind).toBe('diagnosis');
    expect(told.diagnosis.edits[0]?.overrides).toEqual([
      { at: 'sites/dongguan/throughputPerPeriod', because: null, to: 400 },
    ]);
  });

  it('says of a file with a plan that it has one, and ends with 0', async () => {
    const { code, out } = await plusn('diagnose', folder.write('ok.plusn', fileOf(aNetwork().build())));
    expect([code, out.includes('A plan is possible')]).toEqual([0, true]);
  });
});
