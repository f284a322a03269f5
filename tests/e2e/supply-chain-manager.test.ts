import { readFileSync } from 'node:fs';
import { describe, expect } from 'vitest';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import type { Ledger } from '../../solver/solution/ledger.ts';
import type { SolveRecord } from '../../solver/solution/solve-record.ts';
import { comparePage } from './pages/compare-page.ts';
import { dutiesPage } from './pages/duties-page.ts';
import { frame } from './pages/frame.ts';
import { gridPage } from './pages/grid-page.ts';
import { planPage } from './pages/plan-page.ts';
import { startPage } from './pages/start-page.ts';
import { tour } from './pages/tour.ts';
import { commandLinePlan } from './support/command-line-plan.ts';
import { journey } from './support/journey.ts';

/** Cents, so that two ways to a figure can be compared exactly. */
const cents = (amount: number | null | undefined) => Math.round((amount ?? NaN) * 100);
const millions = (amount: number | null | undefined) => ((amount ?? NaN) / 1e6).toFixed(2);
const centsByKind = (ledger: Ledger | null) =>
  Object.fromEntries(Object.entries(ledger?.byKind ?? {}).map(([kind, amount]) => [kind, cents(amount)]));

describe('a supply-chain manager', () => {
  journey(
    'changes 1 duty in a scenario, solves it, sees what moved, saves, and finds the same figures again, which are those of the command line',
    async ({ openWindow, prefer, folders }) => {
      prefer({ language: 'en', engine: 'highs' });
      const { page, chooseFile } = await openWindow();
      const window = frame(page);
      const plan = planPage(page);

      await startPage(page).openFirstWithTour();
      await tour(page).leave();
      await window.planState(/^Optimal/).waitFor();
      expect(await plan.headline.innerText()).toContain('every order is met');
      expect(await plan.lanes.count()).toBeGreaterThan(10);

      await window.addScenario('More duty on Vietnam');
      await window.show('Duties');
      await dutiesPage(page).show('Layers');
      const duties = gridPage(page, 'Duties');
      await duties.filter('Authority').fill('9903.05.84');
      await duties.enter('Section 301 (forced labour), U.S. note 52, heading 9903.05.84', 'Rate', '37.5');
      await window.planState(/^No plan yet/).waitFor();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();

      // A duty of the scenario alone leaves the plan of the base as it is; one more edit makes the scenario's own stale.
      await duties.enter('Section 301 (forced labour), U.S. note 52, heading 9903.05.84', 'Rate', '32.5');
      await window.planState(/^Plan is stale: 1 record changed/).waitFor();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();

      await window.show('Compare');
      const compare = comparePage(page);
      const sentence = await compare.headline.innerText();
      expect(sentence).toMatch(/^More duty on Vietnam costs USD [\d,]+ more than Base \(\+1\.\d\s%\)\./);
      await compare.moves.waitFor();
      expect(await compare.differs.nth(1).innerText()).toMatch(
        /^Duties\t.+9903\.05\.84\tRate\t.+\t32\.5\s%$/,
      );
      const rowBefore = await compare.row(/More duty on Vietnam/);
      const baseBefore = await compare.row(/^A Base/);

      const path = folders.path('more-duty.plusn');
      await chooseFile('Save as', path, () => window.menu('Save'));
      await window.fileState('Saved').waitFor();

      const saved = JSON.parse(readFileSync(path, 'utf8')) as PlannerDocument;
      const made = saved.scenarios.at(-1)!;
      expect(made.overrides).toEqual([
        expect.objectContaining({ at: 'duties/us_s301_fl_vn/rate', to: 0.325 }),
      ]);
      for (const scenario of [null, made.id]) {
        // What is as it would be without being said is left out of a file, the base network's name among it.
        const kept = saved.plans.find((each) => (each.scenario ?? null) === scenario)
          ?.record as unknown as SolveRecord;
        const told = await commandLinePlan(path, scenario, kept.askedGap);
        expect(cents(kept.objective)).toBe(cents(told.objective));
        expect(centsByKind(kept.ledger)).toEqual(centsByKind(told.ledger));
        expect(kept.inputsHash).toBe(told.inputsHash);
        const shown = scenario === null ? baseBefore : rowBefore;
        expect(shown[1]).toBe(millions(told.objective));
      }

      await window.menu('Close, back to the start');
      await startPage(page)
        .recent.getByRole('button', { name: /Small appliances/ })
        .first()
        .click();
      await window.isShown();
      await window.tab(/^More duty on Vietnam/).click();
      await window.planState(/^Optimal/).waitFor();
      await window.show('Compare');
      expect(await compare.row(/More duty on Vietnam/)).toEqual(rowBefore);
      expect(await compare.headline.innerText()).toBe(sentence);
    },
  );
});
