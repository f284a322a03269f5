/**
 * The words with which a browser of Chromium's kin shows one page in a window of its own: with a profile of its own, so
 * that no other page and no extension shares it, and without what it would say or fetch at a first start.
 */
export function browserWords(about: {
  url: string;
  profileFolder: string;
  /** Chromium refuses to run as root inside its own sandbox. */
  isRoot: boolean;
}): readonly string[] {
  return [
    `--app=${about.url}`,
    `--user-data-dir=${about.profileFolder}`,
    '--no-first-run',
    '--no-default-browser-check',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-extensions',
    '--disable-sync',
    '--window-size=1440,900',
    ...(about.isRoot ? ['--no-sandbox'] : []),
  ];
}
