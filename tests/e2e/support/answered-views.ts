import { writeFileSync } from 'node:fs';
import { documentText } from '../../support/document-text.ts';
import { kettlesWithoutPlan } from '../../support/kettles-without-plan.ts';
import { kettlesOfThree } from '../../support/kettles-of-three.ts';
import { fanScenarios, uncertainFans } from '../../support/uncertain-fans.ts';
import { breakEvenPage } from '../pages/break-even-page.ts';
import { diagnosisPage } from '../pages/diagnosis-page.ts';
import { frame } from '../pages/frame.ts';
import { futuresPage } from '../pages/futures-page.ts';
import { networkPage } from '../pages/network-page.ts';
import { palette } from '../pages/palette.ts';
import { planPage } from '../pages/plan-page.ts';
import { whySection } from '../pages/why-section.ts';
import type { FreshFolders } from './fresh-folders.ts';
import type { View } from './views.ts';

/** A file that is answered within seconds, and the views of what is answered, each reached from the one before it. */
export interface AnsweredFile {
  name: string;
  text: string;
  views: readonly View[];
}

const fanTrail = [
  {
    at: '2026-11-27T09:42:00Z',
    by: 'Chan Tai Man',
    did: 'saved',
    changed: [
      { what: 'lanes', changed: 12 },
      { what: 'duties', added: 1 },
      { what: 'plans', added: 1 },
    ],
    because: {
      en: 'Forwarder’s quotes of November, and the proposed duty as a layer of its own.',
      zhHant: '貨代十一月報價，另將擬議關稅列為獨立一層。',
      zhHans: '货代十一月报价，另将拟议关税列为独立一层。',
    },
  },
  {
    at: '2026-11-25T03:10:00Z',
    by: '林嘉欣',
    did: 'merged',
    changed: [
      { what: 'demand', changed: 48 },
      { what: 'scenarios', changed: 1 },
    ],
    because: { en: 'Buyers’ review of autumn.', zhHant: '買家秋季檢討。', zhHans: '买家秋季检讨。' },
  },
  {
    at: '2026-11-24T08:00:00Z',
    did: 'imported',
    changed: [
      { what: 'sites', added: 6 },
      { what: 'lanes', added: 31 },
    ],
  },
];

export const answeredFiles: readonly AnsweredFile[] = [
  {
    name: 'Kettles',
    text: documentText({ network: kettlesOfThree }),
    views: [
      {
        name: 'answered-why-unused',
        reach: async (page, words) => {
          await frame(page, words).solve.click();
          await planPage(page, words).map.waitFor();
          await frame(page, words).show('Network');
          await networkPage(page, words).show('Sites');
          await page.getByRole('gridcell', { name: /Penang|檳城|槟城/ }).click();
          await page.getByRole('button', { name: words('Why is it unused?') }).click();
          await whySection(page, words).ask.click();
          await whySection(page, words).picture.waitFor();
        },
      },
      {
        name: 'answered-why-used',
        reach: async (page, words) => {
          await frame(page, words).show('Network');
          await networkPage(page, words).show('Lanes');
          await page
            .getByRole('gridcell', { name: /Hanoi|河內|河内/ })
            .first()
            .click();
          await page.getByRole('button', { name: words('Why, and what would change it') }).click();
          await whySection(page, words).askUsed.click();
          await whySection(page, words).picture.waitFor();
        },
      },
      {
        name: 'answered-limits',
        reach: async (page, words) => {
          await planPage(page, words).form('Table');
          await whySection(page, words).openLimits();
          await whySection(page, words).priceLimits.click();
          await whySection(page, words).limits.waitFor();
        },
      },
      {
        name: 'answered-map',
        reach: async (page, words) => {
          const breakEven = breakEvenPage(page, words);
          await frame(page, words).show('Break-even');
          await breakEven.choose(/US duty on Vietnam|美國對越南關稅|美国对越南关税/);
          await breakEven.chooseAgainst(/Sea freight|海運|海运/);
          await breakEven.drawMap.click();
          await breakEven.map.waitFor();
          await breakEven.map.focus();
          for (let press = 0; press < 3; press++) await page.keyboard.press('Shift+ArrowRight');
        },
      },
    ],
  },
  {
    name: 'Fans',
    text: documentText({
      network: uncertainFans,
      scenarios: fanScenarios.map((scenario, n) => ({ ...scenario, probability: [0.3, 0.2][n]! })),
      trail: fanTrail,
    }),
    views: [
      {
        name: 'answered-trail',
        reach: async (page, words) => {
          await frame(page, words).addScenario('2027');
          await frame(page, words).menu('History of the file…');
          await page.getByRole('dialog', { name: words('History of the file') }).waitFor();
        },
      },
      {
        name: 'answered-futures',
        reach: async (page, words) => {
          await page.keyboard.press('Escape');
          await page.keyboard.press('ControlOrMeta+Z');
          await frame(page, words).show('Futures');
          await futuresPage(page, words).run.click();
          await futuresPage(page, words).table.waitFor();
        },
      },
    ],
  },
  {
    name: 'Too many kettles',
    text: documentText({ network: kettlesWithoutPlan }),
    views: [
      {
        name: 'answered-no-plan',
        reach: async (page, words) => {
          await frame(page, words).isShown();
          await page.keyboard.press('Control+K');
          await palette(page, words).run('Find out why there is no plan');
          await diagnosisPage(page, words).edits.waitFor();
        },
      },
    ],
  },
];

/** Writes such a file into the home folder; answers its path. */
export function writeAnswered({ name, text }: AnsweredFile, folders: FreshFolders): string {
  const path = folders.path(`${name}.plusn`);
  writeFileSync(path, text);
  return path;
}
