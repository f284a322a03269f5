import { statSync } from 'node:fs';
import { homedir } from 'node:os';
import { findBrowser } from '../../../main/browser/find-browser.ts';

/** Path of the Chromium that the window is tried in; `null` where none is found. `PLANNER_CHROMIUM` names one. */
export function findChromium(environment: NodeJS.ProcessEnv = process.env): string | null {
  const named = environment['PLANNER_CHROMIUM'];
  return findBrowser({
    platform: process.platform,
    homeFolder: homedir(),
    environment: named === undefined || named === '' ? environment : { PLANNER_BROWSER: named },
    isThere: (path) => statSync(path, { throwIfNoEntry: false })?.isFile() === true,
  });
}
