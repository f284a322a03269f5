import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../main/cli/run-command-line.ts';
import { aFolder, fileOf, kettles, kettlesOver } from './a-file.ts';
import { aTerminal, plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);
const file = folder.write('kettles.plusn', fileOf(kettles.build()));
const narrow = folder.write('narrow.plusn', fileOf(kettlesOver(600).build()));
const capped = folder.write(
  'capped.plusn',
  fileOf(
    kettles
      .withPolicy('half', {
        name: 'Malaysia in sales',
        kind: 'share',
        measure: 'serve',
        numerator: { origins: 'my' },
        denominator: {},
        maximumShare: 0.5,
        acrossPeriods: 'total',
        acrossProducts: 'total',
      })
      .build(),
  ),
);

describe('plusn why', () => {
  it('says first that Dongguan is 0.90 too dear, and at which rate it comes in', async () => {
    // Penang makes 1,000 for 15,100 with its set-up, Dongguan for 16,000: 0.9 a unit, gone when 5 a unit of duty is 4.1.
    const { code, out, notes } = await plusn('why', file, '--site', 'dongguan');
    expect(code).toBe(0);
    expect(out.split('\n').slice(2, 6)).toEqual([
      'Dongguan is unused: 0.90 HKD a unit too dear.',
      'It comes in with labour per Kettle at Dongguan falling from 10.00 HKD to 9.10 HKD, or with wages in',
      'Malaysia rising from ×1 to ×1.069.',
      'With 1,000 units of it the plan would cost 900.00 HKD more.',
    ]);
    expect(out).toMatch(/The rate of surcharge +25 % +20\.5 % +1,000/);
    expect(out).toMatch(/Duty and fees +5\.00 +0\.00 +−5\.00/);
    expect(out).toMatch(/Landed +16\.00 +15\.10 +−0\.90/);
    expect(out).toContain('Proven.');
    expect(notes).toContain('solve 1: the plan as it is');
  });

  it('says of the lane in use what the plan costs without it', async () => {
    const { out } = await plusn('why', file, '--lane', 'penang_chicago');
    expect(out).toContain(
      'Penang → Chicago by sea is used for 1,000 units: without it the plan costs 900.00 HKD more, 0.90 HKD\na unit.',
    );
    expect(out).toContain('At 0.90 HKD a unit more it is no longer used.');
    expect(out).toMatch(/Freight per unit Penang → Chicago by sea +2\.00 HKD +2\.90 HKD +0/);
  });

  it('asks of a product in a market about the lane that it comes by', async () => {
    const { out } = await plusn('why', file, '--product', 'kettle', '--market', 'chicago');
    expect(out).toContain('Kettle on Penang → Chicago by sea is used for 1,000 units');
  });

  it('lists what limits the plan when nothing is asked about: 1 kettle more by Penang saves 1', async () => {
    const { code, out } = await plusn('why', narrow);
    expect(code).toBe(0);
    expect(out).toMatch(/Lane Penang → Chicago by sea +1 of 1 +1\.00 a unit +60 +400/);
  });

  it('prices a cap of 50 %: 400 in all, 10 for one point more', async () => {
    // 500 kettles go to Dongguan at 16 in place of Penang at 15; the set-up is paid either way.
    const { out } = await plusn('why', capped, '--policy', 'half');
    expect(out).toContain(
      'The 50 % cap “Malaysia in sales” costs 500.00 HKD; one point more saves 10.00 HKD.',
    );
  });

  it('says of what no plan does without which statements force it', async () => {
    const { out } = await plusn('why', narrow, '--site', 'dongguan');
    expect(out).toContain('Dongguan is used for 400 units, and no plan does without it.');
    expect(out).toContain('Without it these cannot hold together:\n- 1,000 units must be served');
    expect(out).toContain('Of the 1,000 units these let at most 600 be served.');
  });

  it('lays beside the reason a table that adds up to it: 900 in all, 0.90 a unit', async () => {
    const { out } = await plusn('why', file, '--site', 'dongguan');
    expect(out).toMatch(/The whole plan, HKD +As it is +With it +Difference +A unit of it/);
    expect(out).toMatch(/Total +15,100 +16,000 +\+900 +\+0\.90/);
  });

  it('says what cannot be used, and why', async () => {
    const { code, out } = await plusn('why', file, '--site', 'chicago');
    expect([code, out.includes('Chicago cannot be used: nothing is made or sold there.')]).toEqual([0, true]);
  });

  it('prints the answer as JSON', async () => {
    const { code, out } = await plusn('why', file, '--site', 'dongguan', '--json');
    const told = JSON.parse(out) as { kind: string; entersAt: { perUnit: number }; subject: unknown };
    expect([code, told.kind]).toEqual([0, 'unused']);
    expect(told.entersAt.perUnit).toBeCloseTo(0.9, 9);
    expect(told.subject).toEqual({ kind: 'site', site: 'dongguan', product: null });
  });

  it('applies a scenario first: without the surcharge Dongguan is in use', async () => {
    const { out } = await plusn('why', file, '--site', 'dongguan', '--scenario', 'no_surcharge');
    expect(out).toContain('Dongguan is used for 1,000 units');
  });

  it('keeps within 80 cells', async () => {
    const { terminal, told } = aTerminal(80);
    await runCommandLine(['why', file, '--site', 'dongguan'], terminal);
    expect(
      told()
        .out.split('\n')
        .filter((line) => line.length > 80),
    ).toEqual([]);
  });

  it.each([
    [['--lane', 'penang_chicag'], '--lane penang_chicag is not in the file. Did you mean penang_chicago?'],
    [['--market', 'chicago'], '--market goes with --product'],
    [
      ['--product', 'kettle', '--market', 'lagos'],
      '--market lagos is not a market of the file. The file has chicago.',
    ],
    [['--product', 'kettle', '--market', 'penang'], '--market penang is not a market of the file'],
    [['--lane', 'penang_chicago', '--site', 'penang'], 'one of --lane, --site and --policy at a time'],
  ])('refuses %j: %s', async (words, why) => {
    const { code, notes } = await plusn('why', file, ...words);
    expect([code, notes.replaceAll('\n', ' ').includes(why)]).toEqual([2, true]);
  });
});
