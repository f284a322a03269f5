import { afterAll, describe, expect, it } from 'vitest';
import { runCommandLine } from '../../../main/cli/run-command-line.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { aTerminal, plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);
/** Penang's 1,000 kettles are made for 15.10, Dongguan's for 16 and a fifth of the carbon. */
const network = kettles.build();
const file = folder.write(
  'kettles.plusn',
  fileOf({
    ...network,
    recipes: network.recipes.map((recipe) => ({
      ...recipe,
      carbonKgPerUnit: recipe.site === 'penang' ? 5 : 1,
    })),
  }),
);

describe('plusn frontier', () => {
  it('says first that 80 % of carbon costs 900', async () => {
    const { code, out, notes } = await plusn('frontier', file, '--gap', '0', '--points', '3');
    expect(code).toBe(0);
    expect(out.split('\n')[2]).toBe('The first 80.0 % of carbon costs 900.00 HKD.');
    expect(out).toContain('1 best     5.0     15,100');
    expect(out).toContain('Every plan here serves all that is wanted.');
    expect(out).toContain('Proven: each point is the cheapest plan within its limit.');
    expect(notes).toContain('solve 1: the cheapest plan');
  });

  it('says of concentration that 50 % in the largest territory costs 500 more', async () => {
    const { code, out } = await plusn('frontier', file, '--against', 'concentration', '--gap', '0');
    expect(code).toBe(0);
    expect(out.split('\n')[2]).toMatch(
      /^Bringing the largest territory's share from 100\.0 % to 50\.0 % costs 500\.00 HKD\./,
    );
  });

  it('prints points with their plans and overrides as JSON', async () => {
    const { out } = await plusn('frontier', file, '--gap', '0', '--points', '2', '--json');
    const told = JSON.parse(out) as {
      kind: string;
      against: string;
      frontier: { points: { cost: number; measure: number; overrides: unknown[] }[] };
    };
    expect([told.kind, told.against]).toEqual(['frontier', 'carbon']);
    expect(told.frontier.points.map(({ overrides }) => overrides.length)).toEqual([0, 1]);
    expect(told.frontier.points[1]?.measure).toBeCloseTo(1000, 2);
  });

  it('says that nothing has days, for no lane takes any', async () => {
    const { code, out, notes } = await plusn('frontier', file, '--against', 'worst-lead-time');
    expect([code, out]).toEqual([0, '']);
    expect(notes).toContain('The cheapest plan has no days on the slowest route at all');
  });

  it('asks for a finer gap than 1 % where it finds 1 point alone, and not where the gap was 0', async () => {
    const alike = folder.write(
      'alike.plusn',
      fileOf({
        ...network,
        recipes: network.recipes.map((recipe) => ({ ...recipe, carbonKgPerUnit: 1 })),
      }),
    );
    const wide = await plusn('frontier', alike, '--gap', '0.01');
    expect(wide.out.replaceAll(/\s+/g, ' ')).toContain(
      'Plans with less carbon may lie within the gap of 1 %: ask again with a finer one, such as --gap 0.001.',
    );
    const exact = await plusn('frontier', alike, '--gap', '0');
    expect(exact.out).toContain('has the least carbon');
    expect(exact.out).not.toContain('within the gap of');
  });

  it('keeps within 80 cells', async () => {
    const { terminal, told } = aTerminal(80);
    await runCommandLine(['frontier', file], terminal);
    expect(
      told()
        .out.split('\n')
        .every((line) => line.length <= 80),
    ).toBe(true);
  });

  it('refuses 2.5 points, and a measure that it does not know', async () => {
    expect((await plusn('frontier', file, '--points', '2.5')).code).toBe(2);
    expect((await plusn('frontier', file, '--against', 'beauty')).code).toBe(2);
  });
});

describe('plusn alternatives', () => {
  const oneOther = (...words: readonly string[]) =>
    plusn('alternatives', file, '--gap', '0', '--within', '0.1', '--plans', '1', ...words);

  it('says that of what others cost more 151 may be chance, within 1 % of 15,100', async () => {
    const { out } = await plusn('alternatives', file, '--gap', '0.01', '--within', '0.1', '--plans', '1');
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Plan A is the best within 1 %: of what others cost more, 151.00 HKD may be chance.',
    );
  });

  it('says first that all is made elsewhere for 6 % more', async () => {
    // Dongguan's 1,000 cost 16,000 where Penang's cost 15,100.
    const { code, out, notes } = await oneOther();
    expect(code).toBe(0);
    expect(out.split('\n')[2]).toBe(
      'In plan B 100 % of the volume is made elsewhere for 6.0 % more, 900.00 HKD.',
    );
    expect(out).toMatch(/Kettle +Dongguan +0 +1,000/);
    expect(notes).toContain('solve 1: the best plan');
  });

  it('says that no plan within 0.1 % makes 5 % elsewhere', async () => {
    const { code, out } = await plusn('alternatives', file, '--gap', '0', '--within', '0.001');
    expect(code).toBe(0);
    expect(out.split('\n')[2]).toContain('No other plan was found that costs up to 0.1 % more');
  });

  it('prints plans as JSON', async () => {
    const { out } = await oneOther('--json');
    const told = JSON.parse(out) as { kind: string; alternatives: { plans: { letter: string }[] } };
    expect(told.alternatives.plans.map(({ letter }) => letter)).toEqual(['A', 'B']);
  });

  it('refuses 1.5 plans', async () => {
    expect((await plusn('alternatives', file, '--plans', '1.5')).code).toBe(2);
  });
});
