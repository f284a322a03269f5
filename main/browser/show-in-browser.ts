import type { ChildProcess } from 'node:child_process';

export interface BrowserStart {
  /** Path of the browser. */
  browser: string;
  /** Address with the one-time token. */
  url: string;
  /** Settles once the window has reached the host. */
  came: Promise<void>;
  /** Starts the browser on the address. */
  start: () => Pick<ChildProcess, 'on'>;
  say: (text: string) => void;
  /** Calls back after so many milliseconds. */
  after: (milliseconds: number, act: () => void) => void;
}

/** A browser that makes a profile on a slow disk takes about half as long. */
export const windowPatienceMs = 20_000;

/** What to do where no browser shows the window by itself. */
export function sayAddress(why: string, url: string): string {
  return `${why} Open this address in a browser on this machine; it works once:\n\n  ${url}\n`;
}

/**
 * A window is said to be open when it is. Where the browser does not start, ends before there was a window, or shows none
 * for a while, the address is said instead, once; after the window has come the address no longer works and is not said.
 */
export function showInBrowser({ browser, url, came, start, say, after }: BrowserStart): void {
  let isSettled = false;
  const askByHand = (why: string): void => {
    if (isSettled) return;
    isSettled = true;
    say(sayAddress(why, url));
  };
  void came.then(() => {
    isSettled = true;
    say(`PlusN is open in a window of ${browser}. Ctrl-C ends it.`);
  });
  const child = start();
  child.on('error', (error) => askByHand(`${browser} could not be started (${error.message}).`));
  child.on('exit', (code, signal) => {
    // A browser that runs already takes the address over, and the one that was started ends well.
    const how = signal === null ? `ended with code ${code}` : `was ended by ${signal}`;
    if (code !== 0) askByHand(`${browser} ${how}.`);
  });
  after(windowPatienceMs, () => askByHand(`${browser} has shown no window yet.`));
}
