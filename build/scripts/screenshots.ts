import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Preferences } from '../../main/contract/preferences.ts';
import { answeredFiles, writeAnswered } from '../../tests/e2e/support/answered-views.ts';
import { freshFolders } from '../../tests/e2e/support/fresh-folders.ts';
import { launchChromium } from '../../tests/e2e/support/launch-chromium.ts';
import { openInChromium } from '../../tests/e2e/support/open-in-chromium.ts';
import { views } from '../../tests/e2e/support/views.ts';
import { wordsIn } from '../../tests/e2e/support/words-in.ts';
import { buildWindow } from './build-window.mjs';

/**
 * Pictures of every view of the window in `out/screenshots`: light and dark, English and 繁體中文, and smaller windows.
 * `--only light-en` takes one of these looks, `--views plan,compare` the views whose names begin so.
 */
const { values: asked } = parseArgs({ options: { only: { type: 'string' }, views: { type: 'string' } } });

interface Look {
  name: string;
  preferences: Partial<Preferences>;
  width: number;
  height: number;
}

const desk = { width: 1440, height: 900 };
const looks: readonly Look[] = [
  { name: 'light-en', preferences: { theme: 'light', language: 'en' }, ...desk },
  { name: 'dark-en', preferences: { theme: 'dark', language: 'en' }, ...desk },
  { name: 'light-zh-HK', preferences: { theme: 'light', language: 'zh-HK' }, ...desk },
  { name: 'dark-zh-HK', preferences: { theme: 'dark', language: 'zh-HK' }, ...desk },
  { name: 'light-zh-CN', preferences: { theme: 'light', language: 'zh-CN' }, ...desk },
  { name: 'small-en', preferences: { theme: 'light', language: 'en' }, width: 1280, height: 800 },
  { name: 'large-en', preferences: { theme: 'light', language: 'en', scalePercent: 150 }, ...desk },
];

if (!buildWindow()) process.exit(70);
const folder = fileURLToPath(new URL('../../out/screenshots', import.meta.url));
mkdirSync(folder, { recursive: true });
const wanted = asked.views?.split(',');
const isWanted = (name: string) => wanted === undefined || wanted.some((begin) => name.startsWith(begin));
const browser = await launchChromium();
let faults = 0;
for (const { name: look, preferences, width, height } of looks) {
  if (asked.only !== undefined && asked.only !== look) continue;
  const words = await wordsIn(preferences.language ?? 'en');
  for (const walked of [null, ...answeredFiles]) {
    const walk = walked === null ? views : walked.views;
    const last = walk.findLastIndex(({ name }) => isWanted(name));
    if (last === -1) continue;
    // Of its own: what a window leaves unsaved meets the next one.
    const folders = freshFolders();
    writeFileSync(join(folders.data, 'preferences.json'), JSON.stringify(preferences));
    const wishes = walked === null ? {} : { file: writeAnswered(walked, folders) };
    const window = await openInChromium({ browser, folders, wishes: { width, height, ...wishes } });
    for (const { name, reach } of walk.slice(0, last + 1)) {
      await reach(window.page, words);
      if (!isWanted(name)) continue;
      const path = join(folder, `${name}-${look}.png`);
      await window.page.screenshot({ path });
      console.log(path);
    }
    for (const problem of window.problems) console.error(`${look}: ${problem}`);
    faults += window.problems.length;
    await window.close();
    folders.remove();
  }
}
await browser.close();
// Node would wait for what playwright still holds of the browser.
process.exit(faults === 0 ? 0 : 1);
