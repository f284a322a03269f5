import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../main/cli/run-command-line.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { aTerminal, plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);
const file = folder.write('kettles.plusn', fileOf(kettles.build()));

describe('plusn breakeven', () => {
  it('lists the levers of a file when none is given', async () => {
    const { code, out } = await plusn('breakeven', file);
    expect(code).toBe(0);
    expect(out).toMatch(/duty:surcharge +25 %/);
    expect(out).toMatch(/freight:sea +×1 +sea freight/);
    expect(out).toMatch(/wage:my +×1 +wages in Malaysia/);
  });

  it('says first that 1,000 kettles go to Dongguan below 20.5 %', async () => {
    // Dongguan 11 + 20 v meets Penang 15 + 100 for its set-up at v = 20.5 %.
    const { code, out, notes } = await plusn('breakeven', file, '--lever', 'duty:surcharge', '--to', '0.5');
    expect(code).toBe(0);
    expect(out.split('\n').slice(2, 6)).toEqual([
      'Plan B is best while the rate of surcharge is above 20.5 %; it is 25 % today. From 0 % to 50 % there',
      'are 2 plans in 2 pieces.',
      'Below 20.5 %: 1,000 Kettle from Penang to Dongguan.',
      'Within 5 points either way, 100.0 % of finished units come from elsewhere.',
    ]);
    expect(out).toContain('20.5 % A → B, both at 15,100 HKD: 1,000 Kettle from Dongguan to Penang.');
    expect(out).toMatch(/Costs, HKD +A point/);
    expect(out).toMatch(/^A +0 % +20\.5 % +11,000–15,100 +200/m);
    expect(out).toMatch(/^B \(today\) +20\.5 % +50 % +15,100 +0/m);
    expect(out).toContain('Exact: every plan and every break-even is proven. 3 solves');
    expect(notes).toContain('solve 1 at 0 %, 0 plans so far');
  });

  it('says of 1 plan for the whole range that it stays', async () => {
    const words = ['--lever', 'duty:surcharge', '--from', '0.3', '--to', '0.5'];
    const { out } = await plusn('breakeven', file, ...words);
    expect(out).toContain('One plan is best whatever the rate of surcharge is from 30 % to 50 %.');
  });

  it('prints the curve as JSON, with its fragility', async () => {
    const { code, out } = await plusn('breakeven', file, '--lever', 'duty:surcharge', '--json');
    const told = JSON.parse(out) as {
      kind: string;
      lever: string;
      curve: { corners: { at: number }[] };
      fragility: { products: { id: string; movedWithinReach: number }[] };
    };
    expect([code, told.kind, told.lever]).toEqual([0, 'curve', 'duty:surcharge']);
    expect(told.curve.corners.map(({ at }) => at.toFixed(9))).toEqual(['0.205000000']);
    expect(told.fragility.products[0]?.movedWithinReach).toBeCloseTo(1000, 6);
  });

  it('maps two levers: Dongguan (B) while Penang is dear or the rate below 20.5 %, else Penang (A)', async () => {
    const words = ['--lever', 'duty:surcharge', '--from', '0', '--to', '0.4', '--against', 'wage:my'];
    const { code, out } = await plusn(
      'breakeven',
      file,
      ...words,
      '--low',
      '0',
      '--high',
      '2',
      '--steps',
      '5',
    );
    expect(code).toBe(0);
    expect(out).toContain(
      '2 plans are best somewhere on the map of the rate of surcharge and wages in Malaysia;',
    );
    const rows = out.split('\n').filter((line) => /^ +×[\d.]+ /.test(line));
    expect(rows.map((line) => line.trim().split(/ {2,}/))).toEqual([
      ['×2', 'B', 'B', 'B', 'B', 'B'],
      ['×1.5', 'B', 'B', 'B', 'B', 'B'],
      ['×1', 'B', 'B', 'B', 'A', 'A'],
      ['×0.5', 'A', 'A', 'A', 'A', 'A'],
      ['×0', 'A', 'A', 'A', 'A', 'A'],
    ]);
    expect(out).toMatch(/today, at 25 %\sand ×1, it is A\./);
    expect(out).toContain('A → B: 1,000 Kettle from Penang to Dongguan.');
  });

  it.each([
    ['--to', '12.5', '1,250 %', '0.125'],
    ['--from', '5', '500 %', '0.05'],
  ])(
    'takes %s %s for percent: it would be a rate of %s, and %s is meant',
    async (option, value, rate, meant) => {
      const { code, notes } = await plusn('breakeven', file, '--lever', 'duty:surcharge', option, value);
      expect(code).toBe(2);
      expect(notes).toContain(
        `${option} ${value}: a rate is a fraction, and this one would be ${rate}. Write ${value} % as ${meant}.`,
      );
    },
  );

  it('takes 145 % as the rate that it is, and a factor of 4 as a factor', async () => {
    const rate = ['--lever', 'duty:surcharge', '--to', '1.45'];
    expect((await plusn('breakeven', file, ...rate)).code).toBe(0);
    expect((await plusn('breakeven', file, '--lever', 'freight:sea', '--to', '4')).code).toBe(0);
  });

  it('refuses to turn one lever against itself', async () => {
    const { code, notes } = await plusn('breakeven', file, '--lever', 'wage:my', '--against', 'wage:my');
    expect([code, notes]).toEqual([
      2,
      '--lever and --against both turn wages in Malaysia. Name another to turn against it.\n',
    ]);
  });

  it('keeps within 80 cells', async () => {
    const { terminal, told } = aTerminal(80);
    await runCommandLine(['breakeven', file, '--lever', 'freight:sea'], terminal);
    expect(
      told()
        .out.split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);
  });

  it.each([
    ['duty:surcharg', 'surcharg is not in the file. Did you mean surcharge?'],
    ['tariff:surcharge', 'tariff is no kind of lever.'],
    ['freight:air', 'air is not in the file. There are sea.'],
    ['wage', 'nothing is not in the file.'],
  ])('refuses %s: %s', async (word, why) => {
    const { code, notes } = await plusn('breakeven', file, '--lever', word);
    expect([code, notes.includes(why)]).toEqual([2, true]);
  });

  it('refuses a range that does not rise, and demand, for which it names plusn sweep', async () => {
    const lever = ['--lever', 'duty:surcharge', '--from', '0.5', '--to', '0.5'];
    expect((await plusn('breakeven', file, ...lever)).code).toBe(2);
    const { code, notes } = await plusn('breakeven', file, '--lever', 'demand:*');
    expect([code, notes.includes('plusn sweep')]).toEqual([2, true]);
  });
});
