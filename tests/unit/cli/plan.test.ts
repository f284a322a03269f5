import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { aFolder, fileOf, kettlesOver } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(async () => {
  folder.remove();
  await closeThreads();
});
/** 1,000 kettles, of which Penang’s lane carries 666.6667: prints of 6 and 8 digits break rows that the plan keeps. */
const file = folder.write('kettles.plusn', fileOf(kettlesOver(2000 / 3).build()));
interface Printed extends SolveRecord {
  scenario: string | null;
  solution: {
    solver: string;
    status: string | null;
    objective: number;
    digits: number;
    largestMove: number;
    refusal: string[];
  };
}
const shown = async (...words: readonly string[]) => {
  const { code, out, notes } = await plusn('plan', ...words, '--json');
  return { code, notes, answer: JSON.parse(out) as Printed };
};
const best = async () =>
  (JSON.parse((await plusn('solve', file, '--gap', '0', '--json')).out) as SolveRecord).objective;

interface Outside {
  solver: string;
  command: string;
  version: string;
  form: '--mps' | '--lp';
  /** Words of the command from the model to the solution. */
  words: (model: string, solution: string) => readonly string[];
}
const outside: readonly Outside[] = [
  {
    solver: 'CBC',
    command: 'cbc',
    version: '-quit',
    form: '--mps',
    words: (m, s) => [m, 'solve', 'solution', s],
  },
  {
    solver: 'CBC',
    command: 'cbc',
    version: '-quit',
    form: '--lp',
    words: (m, s) => [m, 'solve', 'solution', s],
  },
  {
    solver: 'GLPK',
    command: 'glpsol',
    version: '--version',
    form: '--mps',
    words: (m, s) => ['--freemps', m, '-o', s],
  },
  {
    solver: 'GLPK',
    command: 'glpsol',
    version: '--version',
    form: '--lp',
    words: (m, s) => ['--lp', m, '-o', s],
  },
  {
    solver: 'GLPK',
    command: 'glpsol',
    version: '--version',
    form: '--mps',
    words: (m, s) => ['--freemps', m, '--write', s],
  },
];

describe('plusn plan', () => {
  it('shows what each outside solver that is installed finds, at the objective of solve to 1e-6, of 5 ways', async () => {
    const objective = (await best()) ?? NaN;
    // Penang 666.67 kettles at 15 and a set-up of 100, Dongguan the other 333.33 at 16.
    expect(objective).toBeCloseTo((2000 / 3) * 15 + 100 + (1000 / 3) * 16, 6);
    let tried = 0;
    for (const { solver, command, version, form, words } of outside) {
      if (spawnSync(command, [version]).status !== 0) continue;
      tried++;
      const model = folder.path(`model${tried}.${form.slice(2)}`);
      const solution = folder.path(`model${tried}.sol`);
      await plusn('export', file, form, '--out', model);
      spawnSync(command, words(model, solution));
      const { code, answer } = await shown(file, '--sol', solution);
      expect([code, answer.solution.solver, answer.status]).toEqual([0, solver, 'feasible']);
      expect(Math.abs((answer.objective ?? NaN) - objective)).toBeLessThan(1e-6 * objective);
      expect(answer.ledger?.total).toBeCloseTo(answer.objective ?? NaN, 6);
      expect(answer.verifier.violations).toEqual([]);
    }
    if (tried === 0)
      process.stderr.write('\nSKIPPED 5 solutions from elsewhere: neither glpsol nor cbc is here.\n');
  });

  /** The best plan as Gurobi would write it, with so many kettles of Penang and of Dongguan. */
  const gurobi = (penang: number, dongguan: number, open = 1, stated = 15_433.333333333332) =>
    folder.write(
      'gurobi.sol',
      [
        `# Objective value = ${stated}`,
        `run(penang_kettle,p1) ${open}`,
        ...[
          'make(penang_kettle,my,p1)',
          'flow(penang_chicago,kettle,my,p1)',
          'serve(chicago_kettle_p1,my,p1)',
        ].map((name) => `${name} ${penang}`),
        ...[
          'make(dongguan_kettle,cn,p1)',
          'flow(dongguan_chicago,kettle,cn,p1)',
          'serve(chicago_kettle_p1,cn,p1)',
        ].map((name) => `${name} ${dongguan}`),
      ].join('\n'),
    );

  it('reports a plan of 15,500 that is worse than the best, and that nobody checked that it is best', async () => {
    const { code, out } = await plusn('plan', file, '--sol', gurobi(600, 400, 1, 15_500));
    expect(code).toBe(0);
    expect(out).toContain('A landed cost of 15,500 HKD for 1,000 units to 1 market, how far above the least');
    const plain = out.replaceAll(/\s+/g, ' ');
    expect(plain).toContain(
      'From Gurobi’s file, verified here: every statement of the model holds, and the check against the network finds 0 violations.',
    );
    expect(plain).toContain(
      'Gurobi’s file does not say whether the plan is best, and that was not checked here.',
    );
    expect(plain).toContain('Its objective comes to 15,500.00 HKD, as Gurobi states.');
  });

  it('says that costs have moved when the file states 15,000 and the values come to 15,500', async () => {
    const { out } = await plusn('plan', file, '--sol', gurobi(600, 400, 1, 15_000));
    expect(out.replaceAll(/\s+/g, ' ')).toContain(
      'Its objective comes to 15,500.00 HKD, where Gurobi states 15,000.00: costs have changed',
    );
  });

  it('refuses 300 kettles of Dongguan beside 600 of Penang, and says that 100 are missing', async () => {
    const { code, answer } = await shown(file, '--sol', gurobi(600, 300));
    expect(code).toBe(1);
    expect([answer.plan, answer.ledger, answer.objective, answer.status]).toEqual([
      null,
      null,
      null,
      'undecided',
    ]);
    expect(answer.solution.refusal.slice(0, 2)).toEqual([
      'Gurobi’s file is no plan of this network: it breaks 1 statement of the model.',
      'Demand, demand_satisfaction(chicago_kettle_p1): 900 where 1,000 is asked; off by 100.',
    ]);
  });

  it('refuses half a set-up, and a lane that carries 700 of 666.67', async () => {
    const half = await shown(file, '--sol', gurobi(300, 700, 0.5));
    expect(half.answer.solution.refusal[1]).toBe('run(penang_kettle,p1) is 0.5, which has to be whole.');
    const full = await plusn('plan', file, '--sol', gurobi(300, 700));
    expect([full.code, full.out]).toEqual([1, '']);
    expect(full.notes).toContain(
      'lane_capacity(dongguan_chicago,p1): 700 where at most 666.666667 is allowed',
    );
  });

  it('refuses a slip of 0.01 units, and takes one of 0.001 for rounding in a file of 6 digits', async () => {
    expect((await shown(file, '--sol', gurobi(600.01, 400))).code).toBe(1);
    const coarse = `Columns
    Index Status        Lower        Upper       Primal         Dual  Type        Name
        0                   0            1            1               Integer     run(penang_kettle,p1)
        1                   0          inf      600.001               Continuous  make(penang_kettle,my,p1)
        2                   0          inf          600               Continuous  flow(penang_chicago,kettle,my,p1)
        3                   0          inf          600               Continuous  serve(chicago_kettle_p1,my,p1)
        4                   0          inf          400               Continuous  make(dongguan_kettle,cn,p1)
        5                   0          inf          400               Continuous  flow(dongguan_chicago,kettle,cn,p1)
        6                   0          inf          400               Continuous  serve(chicago_kettle_p1,cn,p1)
Rows
`;
    const { code, answer } = await shown(file, '--sol', folder.write('coarse.sol', coarse));
    expect([code, answer.solution.digits]).toEqual([0, 6]);
    // One value of a balance that has no room: the plan moves make and flow together, each within its print.
    expect(answer.solution.largestMove).toBeGreaterThan(0.0003);
    expect(answer.solution.largestMove).toBeLessThan(0.0011);
    expect(answer.plan?.served.reduce((sum, line) => sum + line.quantity, 0)).toBeCloseTo(1000, 6);
  });

  it('takes short names back by the map that export wrote, and asks for it', async () => {
    const [model, map] = [folder.path('short.mps'), folder.path('names.json')];
    await plusn('export', file, '--mps', '--names', map, '--out', model);
    expect(readFileSync(model, 'utf8')).not.toMatch(/kettle|penang|dongguan|chicago|flow|make/);
    const own = (JSON.parse(readFileSync(map, 'utf8')) as { columns: Record<string, string> }).columns;
    expect(Object.keys(own)).toHaveLength(11);
    const written = readFileSync(gurobi(600, 400, 1, 15_500), 'utf8');
    const short = Object.entries(own).reduce((text, [name, long]) => text.replace(long, name), written);
    const solution = folder.write('short.sol', short);
    expect((await plusn('plan', file, '--sol', solution, '--names', map)).code).toBe(0);
    const { code, notes } = await plusn('plan', file, '--sol', solution);
    expect(code).toBe(1);
    expect(notes.replaceAll(/\s+/g, ' ')).toContain('give --names with the map that export wrote');
  });

  it('ends with 2 when the solution is not given or not there', async () => {
    expect((await plusn('plan', file)).notes).toContain('Write --sol PATH.');
    expect(await plusn('plan', file, '--sol', folder.path('none.sol'))).toMatchObject({ code: 2 });
    expect((await plusn('export', file, '--json', '--names', folder.path('n.json'))).code).toBe(2);
  });
});
