import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import { documentText } from '../support/document-text.ts';
import { kettlesWithoutPlan } from '../support/kettles-without-plan.ts';
import { aNetwork } from '../support/network-builder.ts';
import { diagnosisPage } from './pages/diagnosis-page.ts';
import { frame } from './pages/frame.ts';
import { notices } from './pages/notices.ts';
import { planPage } from './pages/plan-page.ts';
import { leftInEnglish } from './support/left-in-english.ts';
import { wordsIn } from './support/words-in.ts';
import { palette } from './pages/palette.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { plain } from './support/plain.ts';

/** Chicago wants 400 kettles of Dongguan, which handles 300 a month at 10 + 1 each. */
const kettles = aNetwork()
  .withProduct('kettle', { name: { en: 'Kettle', zhHant: '水壺', zhHans: '水壶' } })
  .withPlant('dongguan', {
    name: { en: 'Dongguan', zhHant: '東莞', zhHans: '东莞' },
    throughputPerPeriod: 300,
  })
  .withMarket('chicago', { name: { en: 'Chicago', zhHant: '芝加哥', zhHans: '芝加哥' } })
  .withRecipe('dongguan', 'kettle', { labourPerUnit: 10 })
  .withLane('dongguan', 'chicago', { costPer: { unit: 1 } })
  .withDemand('chicago', 'kettle', 400)
  .build();

describe('a planner whose network has no plan', () => {
  journey(
    'reads that 400 kettles conflict with a throughput of 300, goes to its cell, pins one edit, applies the other, gets a plan, and undoes it',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('kettles', { network: kettles });
      const window = frame(page);
      const diagnosis = diagnosisPage(page);

      await window.show('Plan');
      await page.keyboard.press('F5');
      await window.planState(/^No plan: the rules conflict/).waitFor();
      await diagnosis.ask.click();
      await diagnosis.edits.waitFor();
      expect(plain(await diagnosis.title.innerText())).toBe('◆ No plan: 2 statements conflict.');
      await window.planState(/^No plan: 2 statements conflict/).waitFor();
      const raise = diagnosis.edit('Throughput of Dongguan: from 300 units a month to 400 units a month');
      expect(plain(await raise.innerText())).toContain('The best plan then costs HKD 4,400.');
      const short = diagnosis.edit('100 of 400 units go unserved: Kettle for Chicago');
      expect(plain(await short.innerText())).toContain(
        '100 units go unserved, on which the file puts no price.',
      );
      expect(await findSerious(page)).toEqual([]);

      await diagnosis.statement('Throughput of Dongguan: 300 units a month').click();
      await page.getByRole('grid', { name: /Sites/ }).waitFor();
      await window.show('Plan');

      await diagnosis.pin('100 of 400 units').click();
      await window.tab(/^100 of 400 units go unserved/).waitFor();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();

      await window.tab(/^Base/).click();
      await diagnosis.apply('Throughput of Dongguan').focus();
      await page.keyboard.press('Enter');
      await page.getByText('The inputs have changed since this was worked out.').waitFor();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();
      await page.keyboard.press('Control+Z');
      await window.planState(/^Plan is stale/).waitFor();
      await page.keyboard.press('F5');
      await window.planState(/^No plan/).waitFor();
      await diagnosis.ask.click();
      await diagnosis.edits.waitFor();
    },
  );

  journey(
    'sees by keyboard that 420 through Dongguan would do in place of 300, and writes the picture and the edits to files',
    async ({ openDocument, prefer, folders }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page, chooseFile } = await openDocument('kettles', { network: kettlesWithoutPlan });
      const window = frame(page);
      const diagnosis = diagnosisPage(page);
      await window.isShown();
      await page.keyboard.press('Control+K');
      await palette(page).run('Find out why there is no plan');
      await diagnosis.edits.waitFor();
      expect(plain(await diagnosis.lead.innerText())).toBe(
        'Each of 3 edits gives a plan. The smallest: Throughput of Dongguan: from 300 units a month to 420 units a month. The best plan then costs HKD 5,740.',
      );
      const throughput = diagnosis.limit('Throughput of Dongguan');
      for (const said of ['300 units a month', '420 units a month'])
        expect(plain((await throughput.textContent()) ?? '')).toContain(said);

      await diagnosis.costOf('2. 120 of 400 units go unserved').focus();
      await page.keyboard.press('Enter');
      await expect
        .poll(() =>
          diagnosis.apply('120 of 400 units').evaluate((button) => button === document.activeElement),
        )
        .toBe(true);
      expect(await findSerious(page)).toEqual([]);

      await window.export.click();
      await chooseFile('Save as', folders.path('edits.csv'), () =>
        planPage(page).exportAs('What the plan with each edit costs', 'CSV'),
      );
      await notices(page)
        .strip(/Written to .*edits\.csv/)
        .waitFor();
      const edits = readFileSync(folders.path('edits.csv'), 'utf8');
      expect(edits).toMatch(/2,.*120 of 400 units go unserved.*,4420,0,0,120,120,proven/);
      await window.export.click();
      await chooseFile('Save as', folders.path('limits.svg'), () =>
        planPage(page).exportAs('What is stated, and what would do', 'SVG'),
      );
      await notices(page)
        .strip(/Written to .*limits\.svg/)
        .waitFor();
      expect(readFileSync(folders.path('limits.svg'), 'utf8')).toContain('420 units a month');

      await throughput.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('grid', { name: /Sites/ }).waitFor();
    },
  );

  for (const language of ['zh-HK', 'zh-CN'] as const) {
    journey(
      `asks by the palette in ${language}, and reads 0 English words`,
      async ({ openDocument, prefer }) => {
        prefer({ language });
        const words = await wordsIn(language);
        const { page } = await openDocument('kettles', { network: kettles }, { onlyInBrowser: true });
        await frame(page, words).isShown();
        await page.keyboard.press('Control+K');
        await palette(page, words).run('Find out why there is no plan');
        await diagnosisPage(page, words).edits.waitFor();
        const left = await leftInEnglish(page, documentText({ network: kettles }));
        expect(left.filter((each) => each !== 'kettles')).toEqual([]);
      },
    );
  }
});
