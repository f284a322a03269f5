import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, onTestFinished } from 'vitest';
import { electronRuntime } from '../../../e2e/support/launch-electron.ts';
import { makeStandInRuntime } from '../../../support/stand-in-runtime.ts';

it('finds a runtime in 1 of 3 folders: none in an empty one, none in a stand-in', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'plusn-runtime-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const environment = { ELECTRON_OVERRIDE_DIST_PATH: folder };
  expect(electronRuntime(environment)).toBeNull();
  await makeStandInRuntime(folder, '45.5.0');
  expect(electronRuntime(environment)).toBeNull();
  await writeFile(join(folder, 'electron'), '\x7fELF');
  expect(electronRuntime(environment)).toBe(join(folder, 'electron'));
});
