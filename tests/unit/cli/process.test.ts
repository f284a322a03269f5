import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { whyStale } from '../../../build/scripts/install.mjs';
import { aFolder, fileOf, kettles } from './a-file.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const folder = aFolder();
afterAll(folder.remove);
folder.write('kettles.plusn', fileOf(kettles.build()));

function run(words: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [`${root}build/scripts/plusn.mjs`, ...words],
    { cwd, encoding: 'utf8', timeout: 50_000 },
  );
  return { status, stdout, stderr };
}

describe('plusn as a process', () => {
  it('ends with 2 and writes only to standard error for 1 unknown command', () => {
    expect(run(['slove'], folder.path(''))).toEqual({
      status: 2,
      stdout: '',
      stderr: 'Unknown command slove. Did you mean solve?\nWrite plusn --help for the commands.\n',
    });
  });

  it('solves a file beside the caller, prints 1 JSON object and ends with 0', () => {
    const { status, stdout } = run(['solve', 'kettles.plusn', '--json'], folder.path(''));
    expect(status).toBe(0);
    expect((JSON.parse(stdout) as { objective: number }).objective).toBeCloseTo(15_100, 6);
  });
});

describe('installing what is missing', () => {
  it('finds nothing missing here, and a reason in each of 3 folders that differ from the lockfile', () => {
    expect(whyStale(root)).toBeNull();
    const lock = readFileSync(`${root}package-lock.json`, 'utf8');
    const { packages } = JSON.parse(lock) as { packages: Record<string, { version: string }> };
    const installed = (found: object) => JSON.stringify({ packages: found });
    folder.write('package-lock.json', lock);
    expect(whyStale(folder.path(''))).toBe('nothing is installed yet');
    folder.makeFolder('node_modules');
    folder.write('node_modules/.package-lock.json', installed({}));
    expect(whyStale(folder.path(''))).toMatch(/ is missing$/);
    const older = { ...packages, 'node_modules/zod': { ...packages['node_modules/zod'], version: '1.0.0' } };
    const justZod = { packages: { 'node_modules/zod': packages['node_modules/zod'] } };
    folder.write('package-lock.json', JSON.stringify(justZod));
    folder.write('node_modules/.package-lock.json', installed(older));
    expect(whyStale(folder.path(''))).toMatch(/^node_modules\/zod is 1\.0\.0, wanted is \d/);
  });
});
