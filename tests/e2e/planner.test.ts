import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { readWorkbook } from '../../main/workbook/read/read-workbook.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { frame } from './pages/frame.ts';
import { notices } from './pages/notices.ts';
import { palette } from './pages/palette.ts';
import { planPage } from './pages/plan-page.ts';
import { startPage } from './pages/start-page.ts';
import { examplesFolder } from './support/fresh-folders.ts';
import { journey } from './support/journey.ts';

const amountIn = (text: string) => Number(text.replaceAll(',', '').replace('−', '-'));

/** Rows of a CSV text whose cells hold no line breaks. */
const rowsOf = (csv: string) =>
  csv
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/)
    .map((line) =>
      [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = '']) => unquoted(cell)),
    );

const unquoted = (cell: string) => cell.replace(/^"(.*)"$/, '$1').replaceAll('""', '"');

/** What the plan in the example comes to, as its file keeps it. */
const { plans } = JSON.parse(readFileSync(`${examplesFolder}/small-appliances.plusn`, 'utf8')) as {
  plans: readonly { record: SolveRecord }[];
};
const keptTotal = plans[0]?.record.ledger?.total ?? NaN;

describe('a planner', () => {
  journey(
    'selects a lane on the map by keyboard and opens the ledger entries under a number, whose sum is that number',
    async ({ openWindow, prefer }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page } = await openWindow();
      const window = frame(page);
      const plan = planPage(page);
      await startPage(page).openFirstWithTour();
      await window.isShown();
      await plan.map.focus();
      const isLane = () => plan.lanes.and(page.locator('[aria-selected="true"]')).count();
      const current = () =>
        page.evaluate(() => {
          const id = document.activeElement?.getAttribute('aria-activedescendant') ?? '';
          return document.querySelector(`#${CSS.escape(id)}`)?.getAttribute('aria-label') ?? '';
        });
      for (let presses = 0; presses < 30 && !(await current()).includes('→'); presses += 1) {
        await page.keyboard.press('ArrowRight');
      }
      const lane = await current();
      await page.keyboard.press('Enter');
      expect(await isLane()).toBe(1);
      const [ends = ''] = lane.split(', ');
      await plan.inspector.getByRole('heading', { name: ends }).waitFor();

      const shown = amountIn(((await plan.total.textContent()) ?? '').replace(/^Total/, '').trim());
      await plan.total.click();
      await plan.ledger.waitFor();
      expect(Math.abs((await plan.ledgerSum()) / 1e6 - shown)).toBeLessThanOrEqual(0.005);
      const groups = await plan.ledgerGroups();
      expect(groups.length).toBeGreaterThan(1);
      const cents = groups.reduce((sum, group) => sum + Math.round(group * 100), 0);
      // Each group is rounded to the cent by itself.
      expect(Math.abs(cents - Math.round((await plan.ledgerSum()) * 100))).toBeLessThanOrEqual(groups.length);
    },
  );

  journey(
    'writes the plan as a workbook of 12 sheets, whose total is that of the ledger to the cent',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page, chooseFile } = await openWindow();
      const window = frame(page);
      await startPage(page).openFirstWithTour();
      await window.isShown();
      await window.export.click();
      await chooseFile('Save as', folders.path('plan.xlsx'), () =>
        planPage(page).exportAs('Plan as Excel workbook', 'XLSX'),
      );
      await notices(page)
        .strip(/Written to .*plan\.xlsx/)
        .waitFor();
      const { sheets } = readWorkbook(readFileSync(folders.path('plan.xlsx')));
      expect(sheets).toHaveLength(12);
      const total = sheets[0]?.rows.find(({ cells }) => cells.get(0) === 'Total')?.cells.get(1);
      expect(Math.round(Number(total) * 100)).toBe(Math.round(keptTotal * 100));

      await chooseFile('Save as', folders.path('again.xlsx'), async () => {
        await page.keyboard.press('Control+k');
        await palette(page).search('Export the plan as an Excel workbook');
        await page.keyboard.press('Enter');
      });
      await notices(page)
        .strip(/Written to .*again\.xlsx/)
        .waitFor();
      expect(readFileSync(folders.path('again.xlsx'))).toEqual(readFileSync(folders.path('plan.xlsx')));
    },
  );

  journey(
    'writes the plan as a report of HTML and of PDF, with the sentence on the screen and the total kept in the file',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page, chooseFile } = await openWindow();
      const window = frame(page);
      const plan = planPage(page);
      await startPage(page).openFirstWithTour();
      await window.isShown();
      await window.export.click();
      await chooseFile('Save as', folders.path('report.html'), () =>
        plan.exportAs('Plan as a report for readers', 'HTML'),
      );
      await notices(page)
        .strip(/Written to .*report\.html/)
        .waitFor();
      const html = readFileSync(folders.path('report.html'), 'utf8');
      const total = keptTotal.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
      expect(html).toContain(total);
      expect(html).toContain('Dongguan makes 62');

      await window.export.click();
      await chooseFile('Save as', folders.path('report.pdf'), () =>
        plan.exportAs('Plan as a report for readers', 'PDF'),
      );
      await notices(page)
        .strip(/Written to .*report\.pdf/)
        .waitFor();
      expect(readFileSync(folders.path('report.pdf')).subarray(0, 5).toString()).toBe('%PDF-');
    },
  );

  journey(
    'writes 1 table as CSV and 1 chart as SVG and PNG, and reads from them what stood on the screen',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', hasSeenTour: true });
      const { page, chooseFile } = await openWindow();
      const window = frame(page);
      const plan = planPage(page);
      await startPage(page).openFirstWithTour();
      await window.isShown();
      await window.export.click();
      await chooseFile('Save as', folders.path('made.csv'), () => plan.exportAs('Made where', 'CSV'));
      await notices(page)
        .strip(/Written to .*made\.csv/)
        .waitFor();
      const [titles, ...rows] = rowsOf(readFileSync(folders.path('made.csv'), 'utf8'));
      expect(titles?.slice(0, 4)).toEqual(['Product', 'Site', 'Origin', 'Units']);
      await plan.form('Table');
      const onScreen = (await plan.tableRows('Made where')).map((cells) => [
        cells[0],
        cells[1],
        amountIn(cells[3] ?? ''),
      ]);
      expect(onScreen.length).toBeGreaterThan(10);
      const inFile = rows.map(([product, site, , units]) => [product, site, Math.round(Number(units))]);
      for (const row of onScreen) expect(inFile).toContainEqual(row);

      await window.export.click();
      await chooseFile('Save as', folders.path('ledger.csv'), () =>
        plan.exportAs('Ledger, every entry', 'CSV'),
      );
      await notices(page)
        .strip(/Written to .*ledger\.csv/)
        .waitFor();
      const [ledgerTitles = [], ...entries] = rowsOf(readFileSync(folders.path('ledger.csv'), 'utf8'));
      const amount = ledgerTitles.findIndex((title) => /amount/i.test(title));
      const total = entries.reduce((sum, cells) => sum + Number(cells[amount]), 0);
      expect(Math.round(total * 100)).toBe(Math.round(keptTotal * 100));

      await plan.form('Costs');
      for (const kind of ['SVG', 'PNG'] as const) {
        await window.export.click();
        await chooseFile('Save as', folders.path(`costs.${kind.toLowerCase()}`), () =>
          plan.exportAs('Landed cost of the whole plan', kind),
        );
        await notices(page)
          .strip(new RegExp(`Written to .*costs\\.${kind.toLowerCase()}`))
          .waitFor();
      }
      const svg = readFileSync(folders.path('costs.svg'), 'utf8');
      expect(svg).toMatch(/^(?:<\?xml[^>]*>\s*)?<svg[^>]*xmlns="http:\/\/www\.w3\.org\/2000\/svg"/);
      expect(svg).toContain('25.36');
      expect(svg).not.toMatch(/var\(--|class="/);
      const png = readFileSync(folders.path('costs.png'));
      expect(png.subarray(1, 4).toString('latin1')).toBe('PNG');
      // Width and height stand in the first chunk.
      expect(png.readUInt32BE(16)).toBeGreaterThan(600);
      expect(png.readUInt32BE(20)).toBeGreaterThan(200);
    },
  );
});
