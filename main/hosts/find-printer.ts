import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { findBrowser } from '../browser/find-browser.ts';
import type { PrintPdf } from '../services/print-pdf.ts';
import { printWithChromium } from '../services/print-with-chromium.ts';

/** What prints on this machine outside the desktop program: a Chromium, Chrome or Edge; `null` where none is found. */
export function findPrinter(): PrintPdf | null {
  const path = findBrowser({
    platform: process.platform,
    homeFolder: homedir(),
    environment: process.env,
    isThere: existsSync,
  });
  return path === null ? null : printWithChromium({ path, isRoot: process.getuid?.() === 0 });
}
