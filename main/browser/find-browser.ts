import { posix, win32 } from 'node:path';

export interface BrowserSearch {
  platform: NodeJS.Platform;
  homeFolder: string;
  environment: Readonly<Record<string, string | undefined>>;
  isThere: (path: string) => boolean;
}

/** Names on the search path of Linux and its kin. */
const commands = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'microsoft-edge',
  'microsoft-edge-stable',
];

const macApplications = [
  'Google Chrome.app/Contents/MacOS/Google Chrome',
  'Chromium.app/Contents/MacOS/Chromium',
  'Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
];

const windowsPrograms = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** The places where a browser that can show one page without its bars may be, the likeliest first. */
function likelyPlaces({ platform, homeFolder, environment }: BrowserSearch): readonly string[] {
  if (platform === 'darwin') {
    const folders = ['/Applications', posix.join(homeFolder, 'Applications')];
    return macApplications.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
  }
  if (platform === 'win32') {
    const folders = ['ProgramFiles', 'ProgramFiles(x86)', 'LOCALAPPDATA']
      .map((name) => environment[name])
      .filter((folder) => folder !== undefined);
    return windowsPrograms.flatMap((name) => folders.map((folder) => win32.join(folder, name)));
  }
  const folders = (environment['PATH'] ?? '').split(':').filter((folder) => folder.startsWith('/'));
  return commands.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

/** Path of a browser with an app mode; `null` where none is found. `PLANNER_BROWSER` names one. */
export function findBrowser(search: BrowserSearch): string | null {
  const named = search.environment['PLANNER_BROWSER'];
  const places = named === undefined || named === '' ? likelyPlaces(search) : [named];
  return places.find(search.isThere) ?? null;
}
