import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { findPrinter } from '../../../main/hosts/find-printer.ts';
import { planReport } from '../../../main/services/plan-report.ts';
import { chromiumWords, printWithChromium } from '../../../main/services/print-with-chromium.ts';
import { launchChromium } from '../../e2e/support/launch-chromium.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { pageCount, pdfPages } from '../../support/pdf-text.ts';

const print = findPrinter();
if (print === null) process.stderr.write('No Chromium was found: NO report is printed in these tests.\n');

/** Where printing puts what it needs for a moment, of this test alone. */
const folder = mkdtempSync(join(tmpdir(), 'plusn-printing-'));
beforeAll(() => void vi.stubEnv('TMPDIR', folder));
afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});
const leftovers = () => readdirSync(folder).filter((name) => name.startsWith('plusn-print-'));

describe.runIf(print !== null)('the report of a plan, printed by a Chromium of this machine', () => {
  let pdf: Uint8Array = new Uint8Array();
  let html = '';
  beforeAll(async () => {
    html = await planReport({
      subject: exampleAnswer('small-appliances'),
      others: [],
      staleOthers: [],
      fragilities: [],
    });
    pdf = await print!(html);
  }, 180_000);

  it('leaves 0 files behind', () => {
    expect(leftovers()).toEqual([]);
  });

  it('is a PDF of 8 to 14 pages of A4', () => {
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
    expect(pageCount(pdf)).toBeGreaterThanOrEqual(8);
    expect(pageCount(pdf)).toBeLessThanOrEqual(14);
    const boxes = [
      ...Buffer.from(pdf)
        .toString('latin1')
        .matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g),
    ];
    expect(boxes.length).toBe(pageCount(pdf));
    for (const [, width, height] of boxes) {
      expect(Math.abs(Number(width) - 595)).toBeLessThan(1.5);
      expect(Math.abs(Number(height) - 842)).toBeLessThan(1.5);
    }
  });

  it('says the headline on page 1, and on every page its number, the day and from page 2 the network', () => {
    const pages = pdfPages(pdf);
    if (pages === null) return;
    expect(pages).toHaveLength(pageCount(pdf));
    expect(pages[0]).toContain('Dongguan makes 62 % of 1.89 million units');
    for (const [index, page] of pages.entries()) {
      expect(page).toContain(`22 Nov 2026 · abcdef01 Page ${index + 1} of ${pages.length}`);
      if (index > 0) expect(page).toMatch(/^ ?Small appliances \(fictional\) · Base network Allocation plan/);
    }
  });

  it('holds each name of the map once: 1 Rotterdam beside 416 k', () => {
    const pages = pdfPages(pdf);
    if (pages === null) return;
    const map = pages[1]!;
    expect(map).toContain('Rotterdam');
    expect(map.match(/Rotterdam/g)).toHaveLength(1);
    expect(map.match(/416 k/g)).toHaveLength(1);
  });

  it('scrolls sideways in no page of 390 pixels: its wide tables do, each in its box', async () => {
    const browser = await launchChromium();
    try {
      const page = await browser.newPage({ viewport: { width: 390, height: 800 } });
      await page.setContent(html);
      const widths = await page.evaluate(() => ({
        page: document.documentElement.scrollWidth,
        table: Math.max(...[...document.querySelectorAll('.wide')].map((box) => box.scrollWidth)),
      }));
      expect(widths.page).toBe(390);
      expect(widths.table).toBeGreaterThan(390);
    } finally {
      await browser.close();
    }
  }, 60_000);

  it('never leaves the heading of a table alone at the foot of a page', () => {
    const pages = pdfPages(pdf);
    if (pages === null) return;
    const foot = / 22 Nov 2026 · abcdef01 Page \d+ of \d+ ?$/;
    for (const page of pages) {
      expect(page.replace(foot, '')).not.toMatch(
        /(?:Assumption Value(?: Source)?|What each law takes|Laws that may not hold|Freight|Duties|Sources|Risks)$/,
      );
    }
  });
});

describe('printing', () => {
  it('asks Chromium for no window, no profile of anybody, no network and no margins of its own', () => {
    const words = chromiumWords({ page: 'file:///p.html', pdf: '/t/r.pdf', folder: '/t', isRoot: false });
    for (const word of [
      '--headless',
      '--no-pdf-header-footer',
      '--print-to-pdf=/t/r.pdf',
      '--host-resolver-rules=MAP * ~NOTFOUND',
      '--user-data-dir=/t/profile',
    ]) {
      expect(words).toContain(word);
    }
    expect(words.at(-1)).toBe('file:///p.html');
    expect(words).not.toContain('--no-sandbox');
  });

  it('says what did not print and what to do instead, and leaves 0 files behind', async () => {
    const broken = printWithChromium({ path: '/nowhere/chromium', isRoot: false });
    await expect(broken('<p>')).rejects.toThrow(
      /\/nowhere\/chromium did not print the report: .*ENOENT.* Write it as HTML and print it in a browser\./,
    );
    expect(leftovers()).toEqual([]);
  });
});
