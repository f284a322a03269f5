import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** A folder laid out as an unpacked Electron runtime for Linux, whose programs do nothing. */
export async function makeStandInRuntime(folder: string, version: string): Promise<void> {
  await mkdir(join(folder, 'locales'), { recursive: true });
  await mkdir(join(folder, 'resources'));
  const nothing = '#!/bin/sh\nexit 0\n';
  for (const name of ['electron', 'chrome-sandbox', 'chrome_crashpad_handler']) {
    await writeFile(join(folder, name), nothing, { mode: 0o755 });
  }
  for (const name of ['en-US', 'fr', 'zh-CN', 'zh-TW'])
    await writeFile(join(folder, 'locales', `${name}.pak`), '');
  await writeFile(join(folder, 'version'), version);
  await writeFile(join(folder, 'LICENSE'), 'Licence of Electron\n');
  await writeFile(join(folder, 'LICENSES.chromium.html'), '<!doctype html>\n');
  // electron-builder copies no empty folder.
  await writeFile(join(folder, 'resources', 'stand-in'), '');
}
