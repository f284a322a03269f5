import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fieldLines } from '../../../scenarios/difference/field-lines.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import { document as documentSchema } from '../../../scenarios/schema/document.ts';
import { openDocument } from '../../../scenarios/schema/open-document.ts';
import { parseSaved } from '../../support/parse-saved.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const program = fileURLToPath(new URL('../../../build/scripts/plusn.mjs', import.meta.url));
const folder = aFolder();
afterAll(folder.remove);
const text = fileOf(kettles.build());
const path = folder.path('plan.plusn');

function git(...words: readonly string[]) {
  const { status, stdout, stderr } = spawnSync('git', words, {
    cwd: folder.path(''),
    encoding: 'utf8',
    timeout: 50_000,
    // Nothing of the machine's own settings.
    env: { ...process.env, GIT_CONFIG_GLOBAL: '/dev/null', GIT_CONFIG_SYSTEM: '/dev/null' },
  });
  return { status, stdout, told: `${stdout}${stderr}` };
}

function commit(branch: string, from: string, edit: (lane: Record<string, unknown>) => void): void {
  git('checkout', '-q', '-b', branch, from);
  const document = parseSaved(readFileSync(path, 'utf8'));
  edit(document.network.lanes[0]!);
  folder.write('plan.plusn', serialiseDocument(documentSchema.parse(document)));
  git('commit', '-qam', branch);
}

/** Lines that a diff takes out and puts in. */
const changedLines = (diff: string) => diff.split('\n').filter((line) => /^[+-](?![+-])/.test(line));

const hasGit = spawnSync('git', ['--version']).status === 0;

describe.skipIf(!hasGit)('git with the driver and the two lines of the README', () => {
  beforeAll(() => {
    git('init', '-q');
    git('checkout', '-q', '-b', 'main');
    git('config', 'user.email', 'planner@example.com');
    git('config', 'user.name', 'Planner');
    const node = process.execPath;
    git('config', 'merge.plusn.driver', `"${node}" "${program}" merge --driver %O %A %B`);
    git('config', 'diff.plusn.textconv', `"${node}" "${program}" textconv`);
    folder.write('.gitattributes', '*.plusn merge=plusn diff=plusn\n');
    folder.write('plan.plusn', text);
    git('add', '.');
    git('commit', '-qm', 'base');
    commit('slower', 'main', (lane) => (lane['transitDays'] = 21));
    commit('dearer', 'main', (lane) => (lane['dwellDays'] = 3));
    commit('faster', 'main', (lane) => (lane['transitDays'] = 9));
  });

  it('shows an edit of 1 cell as 1 line, and the file itself changes by 1 line', () => {
    const shown = git('diff', 'main', 'slower');
    expect(shown.status).toBe(0);
    expect(changedLines(shown.stdout)).toEqual(['+lanes/dongguan_chicago/transitDays: 21']);
    expect(changedLines(git('diff', 'slower', 'faster').stdout)).toEqual([
      '-lanes/dongguan_chicago/transitDays: 21',
      '+lanes/dongguan_chicago/transitDays: 9',
    ]);
    const plain = git('diff', '--no-textconv', '--numstat', 'slower', 'faster').stdout;
    expect(plain).toBe('1\t1\tplan.plusn\n');
  });

  it('merges 2 branches that edited different cells of 1 record', () => {
    git('checkout', '-q', 'slower');
    const { status, told } = git('merge', 'dearer', '-m', 'both');
    expect([status, told]).toEqual([0, expect.stringContaining('Merged, with 1 change of theirs alone.')]);
    const { network } = parseSaved(readFileSync(path, 'utf8'));
    expect(network.lanes[0]).toMatchObject({ transitDays: 21, dwellDays: 3 });
    expect(git('status', '--porcelain').stdout).toBe('');
  });

  it('reports the conflict of 2 branches that edited 1 cell, with both values, and leaves a file that opens', () => {
    git('checkout', '-q', 'slower');
    const { status, told } = git('merge', 'faster');
    expect(status).toBe(1);
    expect(told).toContain('Dongguan → Chicago by sea, transit days: mine 21, theirs 9 (was 0)');
    expect(told).toContain('CONFLICT (content): Merge conflict in plan.plusn');
    expect(git('status', '--porcelain').stdout).toBe('UU plan.plusn\n');
    const { document } = openDocument(readFileSync(path, 'utf8'));
    expect(document?.network.lanes[0]).toMatchObject({ transitDays: 21, dwellDays: 3 });
    git('merge', '--abort');
  });
});

describe('plusn textconv', () => {
  it('prints a file with conflict marks as it stands, since git diff must not fail on it', async () => {
    const torn = folder.write('torn.plusn', '<<<<<<< HEAD\n{}\n');
    const { code, out } = await plusn('textconv', torn);
    expect([code, out]).toEqual([0, '<<<<<<< HEAD\n{}\n']);
  });

  it('tells 1 edit of the base and the day of its plan in 2 lines', () => {
    const before = documentSchema.parse(JSON.parse(text));
    const plan = (solvedAt: string) => ({
      scenario: null,
      inputsHash: solvedAt,
      solvedAt,
      record: { status: 'optimal', objective: 15_100, plan: { flows: [] } },
    });
    const [lane, ...lanes] = before.network.lanes;
    const after = { ...before.network, lanes: [{ ...lane!, transitDays: 21 }, ...lanes] };
    const one = new Set(fieldLines({ ...before, plans: [plan('2026-11-01')] }));
    const other = [...fieldLines({ ...before, network: after, plans: [plan('2026-11-02')] })];
    expect(other.filter((line) => !one.has(line))).toEqual([
      'lanes/dongguan_chicago/transitDays: 21',
      'plans/base: {"solvedAt":"2026-11-02","status":"optimal","objective":15100}',
    ]);
  });
});
