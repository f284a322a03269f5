import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { PlannerFailure } from '../contract/planner-failure.ts';
import type { PrintPdf } from './print-pdf.ts';

const run = promisify(execFile);

/** Most milliseconds that a report may take to print: hundreds of pages take seconds. */
const mostMs = 120_000;

export interface Chromium {
  /** Path of the program. */
  readonly path: string;
  /** As root Chromium starts without its sandbox only; the page has no script and nothing from outside. */
  readonly isRoot: boolean;
}

/** Prints by a Chromium of this machine, without a window, a profile of anybody or a look at the network. */
export function printWithChromium({ path, isRoot }: Chromium): PrintPdf {
  return async (html) => {
    const folder = await mkdtemp(join(tmpdir(), 'plusn-print-'));
    try {
      const page = join(folder, 'report.html');
      const pdf = join(folder, 'report.pdf');
      await writeFile(page, html);
      await run(path, chromiumWords({ page: pathToFileURL(page).href, pdf, folder, isRoot }), {
        timeout: mostMs,
      });
      return await readFile(pdf);
    } catch (error) {
      const reason = error instanceof Error ? error.message.split('\n')[0] : String(error);
      const next = 'Write it as HTML and print it in a browser.';
      throw new PlannerFailure('not-supported', `${path} did not print the report: ${reason}. ${next}`);
    } finally {
      // On Windows the browser may still hold its profile for a moment.
      await rm(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  };
}

/** The words of one printing; the page says itself what stands in its margins. */
export function chromiumWords({
  page,
  pdf,
  folder,
  isRoot,
}: {
  readonly page: string;
  readonly pdf: string;
  readonly folder: string;
  readonly isRoot: boolean;
}): readonly string[] {
  return [
    '--headless',
    '--disable-gpu',
    '--no-first-run',
    '--disable-extensions',
    '--disable-background-networking',
    '--host-resolver-rules=MAP * ~NOTFOUND',
    `--user-data-dir=${join(folder, 'profile')}`,
    ...(isRoot ? ['--no-sandbox'] : []),
    '--no-pdf-header-footer',
    `--print-to-pdf=${pdf}`,
    page,
  ];
}
