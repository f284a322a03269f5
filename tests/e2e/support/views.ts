import type { Page } from 'playwright-core';
import { alternativesPage } from '../pages/alternatives-page.ts';
import { breakEvenPage } from '../pages/break-even-page.ts';
import { comparePage } from '../pages/compare-page.ts';
import { dutiesPage } from '../pages/duties-page.ts';
import { futuresPage } from '../pages/futures-page.ts';
import { findingsPanel } from '../pages/findings-panel.ts';
import { frame } from '../pages/frame.ts';
import { frontierPage } from '../pages/frontier-page.ts';
import { importDialog } from '../pages/import-dialog.ts';
import { networkPage } from '../pages/network-page.ts';
import { palette } from '../pages/palette.ts';
import { planPage, type PlanForm } from '../pages/plan-page.ts';
import { stressPage } from '../pages/stress-page.ts';
import { sweepPage } from '../pages/sweep-page.ts';
import { shareDialog } from '../pages/share-dialog.ts';
import { startPage } from '../pages/start-page.ts';
import { tour } from '../pages/tour.ts';
import { whySection } from '../pages/why-section.ts';
import type { Words } from './words-in.ts';

/** A screen, dialog or state of the window, and the way to it from the one before it in the list. */
export interface View {
  name: string;
  reach: (page: Page, words: Words) => Promise<void>;
}

const shown = (page: Page, words: Words, title: string) =>
  page.getByRole('dialog', { name: words(title) }).waitFor();

const putAway = async (page: Page, words: Words, title: string) => {
  await page.keyboard.press('Escape');
  await page.getByRole('dialog', { name: words(title) }).waitFor({ state: 'detached' });
};

const form = (name: string, title: PlanForm): View => ({
  name,
  reach: (page, words) => planPage(page, words).form(title),
});

const table = (name: string, title: string): View => ({
  name,
  reach: (page, words) => networkPage(page, words).show(title),
});

/** Of a planner's own making: one price in another currency, one product that is not there. */
const forecast = [
  ['us_west', 'blender', '2026-07', '1.2', 'HK$ 390'],
  ['us_west', 'blender', '2026-08', '1.3', 'HK$ 390'],
  ['eu_rotterdam', 'coffee_maker', '2026-07', '2', ''],
  ['eu_rotterdam', '咖啡機二', '2026-08', '2', ''],
]
  .reduce((text, row) => `${text}\n${row.join('\t')}`, '客戶\t貨號\t月份\t數量 (k)\t售價')
  .trim();

/** The window as a planner meets it, from the start on. */
export const views: readonly View[] = [
  { name: 'start', reach: (page, words) => startPage(page, words).isDrawn() },
  {
    name: 'templates',
    reach: async (page, words) => {
      await startPage(page, words).newFromTemplate();
      await shown(page, words, 'Choose a template');
    },
  },
  {
    name: 'tour',
    reach: async (page, words) => {
      await putAway(page, words, 'Choose a template');
      await startPage(page, words).openFirstWithTour();
      await frame(page, words).isShown();
      await planPage(page, words).map.waitFor();
    },
  },
  { name: 'plan-map', reach: (page, words) => tour(page, words).leave() },
  form('plan-sankey', 'Sankey'),
  form('plan-costs', 'Costs'),
  {
    name: 'plan-ledger',
    reach: async (page, words) => {
      const plan = planPage(page, words);
      await plan.total.click();
      await plan.ledger.waitFor();
    },
  },
  form('plan-charts', 'Charts'),
  form('plan-table', 'Table'),
  {
    name: 'export',
    reach: async (page, words) => {
      await frame(page, words).export.click();
      await shown(page, words, 'Export');
    },
  },
  {
    name: 'scenario-reasons',
    reach: async (page, words) => {
      await putAway(page, words, 'Export');
      await frame(page, words).tabs.getByRole('tab').nth(1).click({ button: 'right' });
      await page.getByRole('menuitem', { name: words('Reason and probability…') }).click();
      await page.getByRole('radiogroup', { name: words('Reasons in') }).waitFor();
    },
  },
  {
    name: 'share',
    reach: async (page, words) => {
      await page.keyboard.press('Escape');
      await page.getByRole('dialog').waitFor({ state: 'detached' });
      await frame(page, words).menu('Share…');
      await shown(page, words, 'Share');
    },
  },
  {
    name: 'share-masked',
    reach: async (page, words) => {
      const share = shareDialog(page, words);
      await share.hide('Names and costs');
      await share.key.fill('a long secret of ours');
      await share.samples.waitFor();
    },
  },
  {
    name: 'trail',
    reach: async (page, words) => {
      await putAway(page, words, 'Share');
      await frame(page, words).menu('History of the file…');
      await shown(page, words, 'History of the file');
    },
  },
  {
    name: 'save-because',
    reach: async (page, words) => {
      await putAway(page, words, 'History of the file');
      await frame(page, words).menu('Save with a reason…');
      await shown(page, words, 'Save with a reason');
    },
  },
  {
    name: 'solve-panel',
    reach: async (page, words) => {
      await putAway(page, words, 'Save with a reason');
      await frame(page, words).openSolvePanel();
    },
  },
  {
    name: 'plan-limits',
    reach: async (page, words) => {
      await putAway(page, words, 'The solve');
      await whySection(page, words).openLimits();
      await whySection(page, words).priceLimits.waitFor();
    },
  },
  {
    name: 'network-sites',
    reach: async (page, words) => {
      await frame(page, words).show('Network');
    },
  },
  table('network-bills', 'Bills of materials'),
  table('network-demand', 'Demand'),
  table('network-lanes', 'Lanes'),
  table('network-policies', 'Policies'),
  table('network-settings', 'Settings'),
  {
    name: 'findings',
    reach: async (page, words) => {
      await frame(page, words).findings.click();
      await findingsPanel(page, words).panel.waitFor();
    },
  },
  {
    name: 'duties',
    reach: async (page, words) => {
      await frame(page, words).findings.click();
      await frame(page, words).show('Duties');
      await dutiesPage(page, words).chart.waitFor();
    },
  },
  {
    name: 'duties-entry',
    reach: (page, words) => dutiesPage(page, words).valueAndClaims(),
  },
  {
    name: 'duties-assumed',
    reach: async (page, words) => {
      const duties = dutiesPage(page, words);
      await putAway(page, words, 'The goods and their entry');
      await duties.layer('Section 301, excess capacity').click();
      await duties.assume('10');
      await duties.layer('Section 301, excess capacity').focus();
    },
  },
  {
    name: 'duties-layers',
    reach: (page, words) => dutiesPage(page, words).show('Layers'),
  },
  {
    name: 'diagnosis-not-needed',
    reach: async (page, words) => {
      await frame(page, words).search.click();
      await palette(page, words).run('Find out why there is no plan');
      await page.getByRole('heading', { name: words('A plan is possible now.') }).waitFor();
    },
  },
  {
    name: 'compare-unsolved',
    reach: async (page, words) => {
      await frame(page, words).show('Compare');
      await comparePage(page, words).solveMissing.waitFor();
    },
  },
  {
    name: 'compare',
    reach: async (page, words) => {
      const compare = comparePage(page, words);
      await compare.solveMissing.click();
      await compare.moves.waitFor();
    },
  },
  {
    name: 'break-even-question',
    reach: async (page, words) => {
      await frame(page, words).show('Break-even');
      await breakEvenPage(page, words).run.waitFor();
    },
  },
  {
    name: 'break-even-running',
    reach: async (page, words) => {
      await breakEvenPage(page, words).run.click();
      await breakEvenPage(page, words).isRunning.waitFor();
    },
  },
  {
    name: 'futures-question',
    reach: async (page, words) => {
      await breakEvenPage(page, words).cancel.click();
      await breakEvenPage(page, words).run.waitFor();
      await frame(page, words).show('Futures');
      await futuresPage(page, words).run.waitFor();
    },
  },
  {
    name: 'frontier-question',
    reach: async (page, words) => {
      await frame(page, words).show('Frontier');
      await frontierPage(page, words).run.waitFor();
    },
  },
  {
    name: 'alternatives-question',
    reach: async (page, words) => {
      await frame(page, words).show('Alternatives');
      await alternativesPage(page, words).run.waitFor();
    },
  },
  {
    name: 'stress-question',
    reach: async (page, words) => {
      await frame(page, words).show('Stress');
      await stressPage(page, words).run.waitFor();
    },
  },
  {
    name: 'stress-running',
    reach: async (page, words) => {
      await stressPage(page, words).run.click();
      await stressPage(page, words).isRunning.waitFor();
    },
  },
  {
    name: 'sweep-question',
    reach: async (page, words) => {
      await stressPage(page, words).cancel.click();
      await stressPage(page, words).run.waitFor();
      await frame(page, words).show('Sweep');
      await sweepPage(page, words).run.waitFor();
    },
  },
  {
    name: 'sweep-running',
    reach: async (page, words) => {
      await sweepPage(page, words).run.click();
      await sweepPage(page, words).isRunning.waitFor();
    },
  },
  {
    name: 'palette',
    reach: async (page, words) => {
      await sweepPage(page, words).cancel.click();
      await sweepPage(page, words).run.waitFor();
      await frame(page, words).search.click();
      await palette(page, words).dialog.waitFor();
    },
  },
  {
    name: 'menu',
    reach: async (page, words) => {
      await putAway(page, words, 'Search and commands');
      await frame(page, words).openMenu();
      await page.getByRole('menu').waitFor();
    },
  },
  {
    name: 'preferences',
    reach: async (page, words) => {
      await page.keyboard.press('Escape');
      await frame(page, words).menu('Preferences…');
      await shown(page, words, 'Preferences');
    },
  },
  {
    name: 'shortcuts',
    reach: async (page, words) => {
      await putAway(page, words, 'Preferences');
      await frame(page, words).menu('Keyboard shortcuts');
      await shown(page, words, 'Keyboard shortcuts');
    },
  },
  {
    name: 'import-choose',
    reach: async (page, words) => {
      await putAway(page, words, 'Keyboard shortcuts');
      await frame(page, words).menu('Import…');
      await shown(page, words, 'Import');
    },
  },
  {
    name: 'import-map',
    reach: async (page, words) => {
      await importDialog(page, words).paste(forecast);
      await importDialog(page, words).preview.waitFor();
    },
  },
  {
    name: 'import-preview',
    reach: async (page, words) => {
      await importDialog(page, words).preview.click();
      await importDialog(page, words).accept.waitFor();
    },
  },
  {
    name: 'chooser',
    reach: async (page, words) => {
      await putAway(page, words, 'Import');
      await frame(page, words).menu('Save as…');
      await shown(page, words, 'Save as');
      await page.getByRole('listbox').last().waitFor();
    },
  },
];
