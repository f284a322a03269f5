import { chromium, type Browser } from 'playwright-core';
import { findChromium } from './find-chromium.ts';

/** A Chromium that can reach nothing but this machine and starts nothing of its own. */
export async function launchChromium(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null) throw new Error('No Chromium was found. PLANNER_CHROMIUM names one.');
  return chromium.launch({
    executablePath,
    args: [
      // Chromium refuses to run as root in its sandbox, and containers often forbid it to anybody.
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      // Text of the same width on every machine, so that what fits here fits there.
      '--font-render-hinting=none',
    ],
  });
}
