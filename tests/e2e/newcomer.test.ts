import { describe, expect } from 'vitest';
import { comparePage } from './pages/compare-page.ts';
import { frame } from './pages/frame.ts';
import { startPage } from './pages/start-page.ts';
import { tour } from './pages/tour.ts';
import { journey } from './support/journey.ts';

describe('a newcomer', () => {
  journey(
    'is led in 4 steps from a solved map through 1 change of a tariff to what moved, and is not led again',
    async ({ openWindow, prefer }) => {
      prefer({ language: 'en', engine: 'highs' });
      const { page } = await openWindow();
      const steps = tour(page);
      await startPage(page).openFirstWithTour();
      await steps.go('This network is solved', 'Change a duty');
      await steps.go('Change one duty', /^Enter 25\s%/);
      await steps.go('Solve', 'Solve the scenario');
      await steps.callout('Read what moved').waitFor();
      expect(await comparePage(page).headline.innerText()).toMatch(
        /^Tour: .* costs USD [\d,]+ more than Base/,
      );
      await steps.go('Read what moved', 'End the tour');
      await steps.callout('Read what moved').waitFor({ state: 'detached' });
      expect(await frame(page).tabs.getByRole('tab').count()).toBe(11);
    },
  );
});
