import { describe, expect, it } from 'vitest';
import { browserWords } from '../../../../main/browser/browser-words.ts';
import { dataFolder } from '../../../../main/hosts/data-folder.ts';
import { findBrowser } from '../../../../main/browser/find-browser.ts';

const search = (platform: NodeJS.Platform, there: readonly string[], environment: Record<string, string>) =>
  findBrowser({ platform, homeFolder: '/folders/own', environment, isThere: (path) => there.includes(path) });

describe('a browser with an app mode', () => {
  it('is looked for in 6 names on the path of Linux, chromium first', () => {
    const there = ['/usr/bin/google-chrome', '/opt/bin/chromium'];
    expect(search('linux', there, { PATH: '/usr/bin:/opt/bin' })).toBe('/opt/bin/chromium');
    expect(search('linux', there, { PATH: '/usr/bin' })).toBe('/usr/bin/google-chrome');
    expect(search('linux', there, { PATH: '.:bin' })).toBeNull();
  });

  it('is looked for where macOS and Windows keep programs', () => {
    const edge = '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge';
    expect(search('darwin', [edge], {})).toBe(edge);
    const chrome = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(search('win32', [chrome], { ProgramFiles: 'C:\\Program Files' })).toBe(chrome);
  });

  it('is the one that PLANNER_BROWSER names, and no other when that is not there', () => {
    const environment = { PATH: '/usr/bin', PLANNER_BROWSER: '/opt/brave' };
    expect(search('linux', ['/usr/bin/chromium', '/opt/brave'], environment)).toBe('/opt/brave');
    expect(search('linux', ['/usr/bin/chromium'], environment)).toBeNull();
  });

  it('gets a profile of its own, and --no-sandbox only as root', () => {
    const about = { url: 'http://127.0.0.1:1/start/a', profileFolder: '/data/browser-profile' };
    const words = browserWords({ ...about, isRoot: false });
    expect(words.slice(0, 2)).toEqual([`--app=${about.url}`, `--user-data-dir=${about.profileFolder}`]);
    expect(words).not.toContain('--no-sandbox');
    expect(browserWords({ ...about, isRoot: true })).toContain('--no-sandbox');
  });
});

describe('the folder for the own files of the program', () => {
  it.each<[NodeJS.Platform, Record<string, string>, string]>([
    ['linux', {}, '/folders/own/.config/PlusN'],
    ['linux', { XDG_CONFIG_HOME: '/etc/ann' }, '/etc/ann/PlusN'],
    ['darwin', {}, '/folders/own/Library/Application Support/PlusN'],
    ['linux', { PLANNER_DATA_DIR: '/data' }, '/data'],
  ])('on %s with %o is %s', (platform, environment, folder) => {
    expect(dataFolder({ platform, homeFolder: '/folders/own', environment })).toBe(folder);
  });
});
