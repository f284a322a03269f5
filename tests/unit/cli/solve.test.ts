import { linkSync, readFileSync, symlinkSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { readMps } from '../../../solver/backends/mps-text/read-mps.ts';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { aFolder, fileOf, kettles, kettlesOver } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(async () => {
  folder.remove();
  await closeThreads();
});
const good = folder.write('kettles.plusn', fileOf(kettles.build()));
const tooMuch = folder.write('too-much.plusn', fileOf(kettlesOver(400).build()));
const torn = folder.write('torn.plusn', '{ "format": "plusn",\n  "version": }\n');
const broken = folder.write('broken.plusn', fileOf(kettles.withLane('dongguan', 'dongguan').build()));

type Printed = SolveRecord & { scenario: string | null };
const solved = async (...words: readonly string[]) => {
  const { code, out, notes } = await plusn('solve', ...words, '--json');
  return { code, notes, record: JSON.parse(out) as Printed };
};

describe('plusn solve --json', () => {
  it.each(['highs', 'glpk', 'auto'])('plans kettles at 15,100 from Penang by %s', async (engine) => {
    const { code, record } = await solved(good, '--engine', engine, '--gap', '0');
    expect(code).toBe(0);
    expect(record.status).toBe('optimal');
    expect(record.objective).toBeCloseTo(15_100, 6);
    expect(record.ledger?.total).toBeCloseTo(15_100, 6);
    expect(record.verifier.violations).toEqual([]);
    expect(record.plan?.production).toEqual([
      { recipe: 'penang_kettle', origin: 'my', standing: null, period: 'p1', quantity: 1000 },
    ]);
    if (engine !== 'auto') expect(record.engine).toBe(engine);
  });

  it('plans them at 11,000 from Dongguan without the surcharge, under another hash', async () => {
    const base = await solved(good);
    const { record } = await solved(good, '--scenario', 'no_surcharge');
    expect(record.scenario).toBe('no_surcharge');
    expect(record.objective).toBeCloseTo(11_000, 6);
    expect(record.inputsHash).toMatch(/^[0-9a-f]{64}$/);
    expect(record.inputsHash).not.toBe(base.record.inputsHash);
    expect((await solved(good)).record.inputsHash).toBe(base.record.inputsHash);
  });

  it('shows the gap of 1e-4 that it asks for when none is given', async () => {
    expect((await solved(good)).record.askedGap).toBe(1e-4);
  });

  it('ends with 3 and no plan when 1,000 are wanted and lanes carry 800', async () => {
    const { code, record } = await solved(tooMuch);
    expect(code).toBe(3);
    expect(record.status).toBe('infeasible');
    expect(record.message).toContain('- 1 firm demand row, 1,000 units in all: chicago_kettle_p1\n');
    expect([record.plan, record.ledger, record.objective]).toEqual([null, null, null]);
  });

  it('ends with 1 and tries nothing when 1 override of the scenario cannot be applied', async () => {
    const lost = fileOf(kettles.build()).replaceAll('duties/surcharge/rate', 'duties/tax/rate');
    const path = folder.write('lost.plusn', lost);
    const { code, record, notes } = await solved(path, '--scenario', 'no_surcharge');
    expect(code).toBe(1);
    expect([record.plan, record.engine, record.scenario]).toEqual([null, null, 'no_surcharge']);
    expect(record.findings.map((finding) => finding.code)).toEqual(['override-target-gone']);
    expect(notes.replaceAll(/\s+/g, ' ')).toContain(
      'In scenario no_surcharge: Override "duties/tax/rate" speaks of "tax", which does not exist. It cannot be applied.',
    );
    expect((await solved(path)).code).toBe(0);
  });

  it('prints the same fields for a file that does not open at line 2, with null for what is unknown', async () => {
    const path = folder.path('refused.json');
    const { code, out } = await plusn('solve', torn, '--json', '--out', path);
    expect([code, out]).toEqual([1, '']);
    const record = JSON.parse(readFileSync(path, 'utf8')) as Printed;
    expect(Object.keys(record)).toEqual(Object.keys((await solved(good)).record));
    expect([record.status, record.objective, record.bound, record.plan, record.inputsHash]).toEqual([
      'undecided',
      null,
      null,
      null,
      null,
    ]);
    expect(record.findings[0]?.position?.line).toBe(2);
  });

  it('ends with 1 and tries nothing when the file has 1 error', async () => {
    const { code, record, notes } = await solved(broken);
    expect(code).toBe(1);
    expect([record.engine, record.size, record.stoppedBy]).toEqual([null, null, null]);
    expect(record.findings.filter((finding) => finding.severity === 'error')).toHaveLength(1);
    expect(notes).toContain('1 error');
    expect([record.status, record.message]).toEqual(['undecided', 'Not solved: the file has 1 error']);
    const { out } = await plusn('solve', broken);
    expect(out).toMatch(/^Not solved: the file has 1 error · /m);
    expect(out.match(/Not solved/g)).toHaveLength(1);
    expect(out).toContain('1 error (plusn check FILE lists them)');
  });
});

describe('plusn solve', () => {
  it('prints the report of 15,100 HKD to a file with --out', async () => {
    const path = folder.path('plan.txt');
    const { code, out, notes } = await plusn('solve', good, '--out', path);
    expect([code, out]).toEqual([0, '']);
    expect(notes).toContain(`Wrote ${path}.`);
    expect(notes).toContain('Scenarios in this file: no_surcharge.');
    const text = readFileSync(path, 'utf8');
    expect(text).toContain('The least landed cost is 15,100 HKD for 1,000 units to 1 market.');
    expect(text).toMatch(/^ {2}Chicago +1,000 +0\.00 +13\.10 +2\.00 +0\.00 +0\.00 +15\.10 +15,100$/m);
  });

  it('ends with 2, before it looks into the file with 1 error, when --out names a folder that is not there', async () => {
    const { code, notes } = await plusn('solve', broken, '--out', folder.path('none/plan.txt'));
    expect(code).toBe(2);
    expect(notes).toContain('cannot be written: there is no folder');
  });

  it('ends with 2 and keeps the file when --out is the file itself, by 3 names', async () => {
    const text = fileOf(kettles.build());
    const path = folder.write('kept.plusn', text);
    symlinkSync(path, folder.path('soft.plusn'));
    linkSync(path, folder.path('hard.plusn'));
    for (const name of ['kept.plusn', 'soft.plusn', 'hard.plusn']) {
      const { code, notes } = await plusn('solve', path, '--out', folder.path(name));
      expect([code, notes]).toEqual([2, expect.stringContaining('it is the file that is read')]);
      expect((await plusn('export', path, '--json', '--out', folder.path(name))).code).toBe(2);
    }
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect((await plusn('solve', path, '--out', folder.path(''))).notes).toContain('it is a folder');
  });
});

describe('plusn export', () => {
  it('writes an MPS that reads back with the 1 binary and 2 flows of the model', async () => {
    const { code, out } = await plusn('export', good, '--mps');
    expect(code).toBe(0);
    const { program, names } = readMps(out);
    expect(program.isInteger.reduce((sum, each) => sum + each, 0)).toBe(1);
    expect(names.columns.filter((name) => name.startsWith('flow('))).toHaveLength(2);
  });

  it('writes the model as LP text that ends after 1 End', async () => {
    const { out } = await plusn('export', good, '--lp');
    expect(out.match(/^end$/gim)).toHaveLength(1);
    expect(out).toContain('flow(dongguan_chicago,kettle,cn,p1)');
  });

  it('writes a file of its own whose base network costs 11,000', async () => {
    const { out } = await plusn('export', good, '--json', '--scenario', 'no_surcharge');
    const { record } = await solved(folder.write('resolved.plusn', out));
    expect(record.objective).toBeCloseTo(11_000, 6);
  });

  it('ends with 2 for 0 formats and for 2 formats', async () => {
    expect((await plusn('export', good)).code).toBe(2);
    expect((await plusn('export', good, '--lp', '--mps')).code).toBe(2);
  });
});
