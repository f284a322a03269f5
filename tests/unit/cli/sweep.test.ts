import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { SweepResult } from '../../../solver/analysis/sweep/sweep-result.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { aFolder, fileOf, kettles, kettlesOver } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(() => folder.remove());

const withScenarios = (text: string, scenarios: readonly object[]): string => {
  const file = JSON.parse(text) as { scenarios: object[] };
  return JSON.stringify({ ...file, scenarios: [...file.scenarios, ...scenarios] });
};
const good = folder.write('kettles.plusn', fileOf(kettles.build()));
// The lanes carry 2 × 600: enough for 1,000 kettles and not for 2,000.
const mixed = folder.write(
  'mixed.plusn',
  withScenarios(fileOf(kettlesOver(600).build()), [
    { id: 'lost', name: 'Lost', overrides: [{ at: 'duties/tax/rate', to: 0 }] },
    { id: 'twice', name: 'Twice', overrides: [{ at: 'demand/*/quantity', scale: 2 }] },
    { id: 'half', name: 'Half', overrides: [{ at: 'demand/*/quantity', scale: 0.5 }] },
  ]),
);

const swept = async (...words: readonly string[]) => {
  const { code, out, notes } = await plusn('sweep', ...words, '--gap', '0', '--json');
  return { code, notes, sweep: JSON.parse(out) as SweepResult };
};
const totals = ({ rows }: SweepResult) => rows.map(({ answer }) => answer.total);

describe('plusn sweep', () => {
  it('finds the least of 11,000 + 20,000 r and 15,100 at each of 6 rates, the same on 1 thread and 2', async () => {
    const words = [good, '--lever', 'duty:surcharge=0:0.25:0.05'];
    const one = await swept(...words, '--threads', '1');
    const two = await swept(...words, '--threads', '2');
    expect([one.code, two.code]).toEqual([0, 0]);
    [11_000, 12_000, 13_000, 14_000, 15_000, 15_100].forEach((total, place) =>
      expect(totals(one.sweep)[place]).toBeCloseTo(total, 6),
    );
    expect(totals(two.sweep)).toEqual(totals(one.sweep));
    expect(two.sweep.inputs).toBe(one.sweep.inputs);
    expect(one.sweep.rows.map(({ answer }) => answer.madeIn[0]?.territory)).toEqual([
      ...Array.from({ length: 5 }, () => 'cn'),
      'my',
    ]);
  });

  it('goes on past 1 scenario with an error and 1 without a plan, and ends with the graver code 1', async () => {
    const { code, sweep } = await swept(mixed);
    expect(code).toBe(1);
    expect(sweep.jobs.map(({ id }) => id)).toEqual(['no_surcharge', 'lost', 'twice', 'half']);
    expect(sweep.rows.map(({ answer }) => answer.status)).toEqual([
      'optimal',
      'undecided',
      'infeasible',
      'optimal',
    ]);
    // Half of 1,000 go by Penang alone: 500 × 15 + 100.
    expect(totals(sweep)[3]).toBeCloseTo(7_600, 6);
    const { out } = await plusn('sweep', mixed);
    // The base: 600 by Penang for 9,100 and 400 by Dongguan for 6,400; without the surcharge 600 by Dongguan for 6,600.
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Of 2 variants the cheapest is half, 7,900 HKD (51.0 %) less than the base; the dearest is no_surcharge, 2,800 HKD (18.1 %) less than the base. 2 variants could not be planned.',
    );
    expect(out).toMatch(/^lost +— +has errors +— /m);
    expect(out).toMatch(/^twice +— +no plan possible +— /m);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'lost: Override "duties/tax/rate" speaks of "tax", which does not',
    );
    expect((await swept(mixed, '--scenarios', 'twice,half')).code).toBe(3);
  });

  it('takes base among scenarios where a lever is turned on it, and says that it is planned in any case where none is', async () => {
    const { sweep } = await swept(mixed, '--scenarios', 'base,half', '--lever', 'freight:sea=1,2');
    expect(sweep.jobs.map(({ id }) => id)).toEqual([
      'base freight:sea=1',
      'base freight:sea=2',
      'half freight:sea=1',
      'half freight:sea=2',
    ]);
    expect((await swept(mixed, '--scenarios', 'base,half')).sweep.jobs.map(({ id }) => id)).toEqual(['half']);
    const { code, notes } = await plusn('sweep', mixed, '--scenarios', 'base');
    expect([code, notes.includes('The base is planned in every sweep')]).toEqual([2, true]);
  });

  it('puts 2 shards together into the rows of the whole, and says which is missing with code 1', async () => {
    const words = [good, '--lever', 'freight:sea=0.5,1,2'];
    const files = [1, 2].map((number) => folder.path(`shard-${number}.json`));
    for (const [index, file] of files.entries()) {
      const { code } = await plusn(
        'sweep',
        ...words,
        '--gap',
        '0',
        '--shard',
        `${index + 1}/2`,
        '--out',
        file,
      );
      expect(code).toBe(0);
    }
    const gathered = await plusn('sweep', '--gather', ...files, '--json');
    expect(gathered.code).toBe(0);
    // Dongguan at 10 + 5 and freight of 0.5, 1, 2; Penang at 13 + 0.1 and freight of 1, 2, 4.
    expect(totals(JSON.parse(gathered.out) as SweepResult).map((total) => Math.round(total ?? 0))).toEqual([
      14_100, 15_100, 17_000,
    ]);
    const alone = await plusn('sweep', '--gather', files[0] ?? '');
    expect(alone.code).toBe(1);
    expect(alone.notes).toContain('Shard 2 of 2 is missing: freight:sea=1.');
    const moved = folder.path('moved.json');
    const second = JSON.parse(readFileSync(files[1] ?? '', 'utf8')) as SweepResult;
    folder.write('moved.json', JSON.stringify({ ...second, inputs: 'others' }));
    expect((await plusn('sweep', '--gather', files[0] ?? '', moved)).notes).toContain('answers other inputs');
    expect((await plusn('sweep', '--gather', good)).notes).toContain('is not a shard of a sweep');
  });

  it('writes a line for the base and for each of 2 × 2 points to --csv', async () => {
    const csv = folder.path('grid.csv');
    const words = ['--lever', 'freight:sea=1,2', '--lever', 'duty:surcharge=0,0.25', '--csv', csv];
    expect((await plusn('sweep', good, ...words)).code).toBe(0);
    const lines = readFileSync(csv, 'utf8').trimEnd().split('\r\n');
    expect(lines).toHaveLength(6);
    expect(lines[0]).toMatch(/^job,scenario,freight:sea,duty:surcharge,total_hkd,change_hkd,/);
    expect(lines[2]).toMatch(/^freight:sea=1 duty:surcharge=0,,1,0,11000,-4100,/);
  });

  it.each([
    [['--lever', 'freight:sea'], 'needs values'],
    [['--lever', 'freight:air=1,2'], 'there is no air here'],
    [['--lever', 'fright:sea=1,2'], 'Did you mean freight?'],
    [['--lever', 'freight:sea=2:1:1'], 'from:to:step'],
    [['--scenarios', 'no_surcharg'], 'Did you mean no_surcharge?'],
    [['--shard', '3/2'], 'write i/n'],
    [['other.plusn'], 'Leave it out'],
  ])('ends with 2 on %j', async (words, said) => {
    const { code, notes } = await plusn('sweep', good, ...words);
    expect([code, notes]).toEqual([2, expect.stringContaining(said)]);
  });
});

describe('plusn stress', () => {
  it('ranks Penang’s standstill first of 6, which moves 1,000 kettles to Dongguan for 900 more', async () => {
    // Base 15,100 from Penang; without it 1,000 × (10 + 1 + 25 % of 20) = 16,000.
    const { code, out } = await plusn('stress', good, '--for', '30', '--gap', '0');
    expect(code).toBe(0);
    // All goes by sea, so that everything by sea is lost: 1,000 units at 10 × 20, and 15,100 saved.
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Kettles. Over 30 days from 1 Jul 2026 the worst to lose is everything by sea: 184,900 HKD more and 100.0 % of demand lost, from the first day.',
    );
    expect(out).toMatch(/^everything by sea +184,900 +−15,100 +1,000 +100\.0 % +0 d +≥ 0 d +proven$/m);
    expect(out).toMatch(/^Penang +900 +900 +0 +0\.0 % +all +— +proven$/m);
    expect(out).toMatch(/^Dongguan +0 +0 +0 +0\.0 % +all +— +proven$/m);
  });

  it('finds a line 20 % longer to save 8 of 60 lost kettles, and 8 × (200 − 15) = 1,480', async () => {
    // Dongguan stands still: Penang makes 40 of 100 at 15, 48 with 20 % more hours; a kettle lost costs 10 × 20.
    const lined = aNetwork('Kettles')
      .withTerritory('my')
      .withProduct('kettle', { customsValuePerUnit: 20 })
      .withPlant('penang', { name: 'Penang', territory: 'my' })
      .withLine('penang', { hoursPerPeriod: 40 })
      .withRecipe('dongguan', 'kettle', { labourPerUnit: 10 })
      .withRecipe('penang', 'kettle', {
        labourPerUnit: 13,
        lineHours: [{ line: 'penang_line', hoursPerUnit: 1 }],
      })
      .withLane('dongguan', 'chicago', { costPer: { unit: 1 } })
      .withLane('penang', 'chicago', { costPer: { unit: 2 } })
      .withDuty('surcharge', { originCountries: 'cn', rate: 0 })
      .withDemand('chicago', 'kettle', 100);
    const path = folder.write('lined.plusn', fileOf(lined.build()));
    const words = ['--only', 'site', '--gap', '0', '--invest', '0.2'];
    const { code, out } = await plusn('stress', path, ...words);
    expect(code).toBe(0);
    expect(out).toContain('What would save most against the loss of dongguan, each had beforehand by itself');
    expect(out).toMatch(/^20 % more hours of penang_line at Penang +1,480 +8$/m);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      '20 % more hours of penang_line at Penang would save most: 1,480 HKD, before what it costs itself.',
    );
  });

  it('lets a surcharge of 25 % rise by 10 points, which costs Penang’s kettles nothing', async () => {
    const { code, out } = await plusn('stress', good, '--only', 'layer', '--gap', '0');
    expect(code).toBe(0);
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'The plan rides out 30 days from 1 Jul 2026 with surcharge +10 points.',
    );
    expect(out).toMatch(/^surcharge \+10 points +0 +0 +0 +0\.0 % +all +— +proven$/m);
  });

  it('ends with 2 for a period that is not there and for a kind that is not', async () => {
    expect((await plusn('stress', good, '--from', 'p9')).code).toBe(2);
    expect((await plusn('stress', good, '--only', 'ports')).notes).toContain('Name kinds (site, cluster');
  });
});
