import { describe, expect } from 'vitest';
import { aNetwork } from '../support/network-builder.ts';
import { frame } from './pages/frame.ts';
import { sweepPage } from './pages/sweep-page.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { plain } from './support/plain.ts';

/** Kettles of a customs value of 10: from Vietnam for 10 and a duty of 5 % today, from the Mainland for 11 and none. */
const kettles = aNetwork('Kettles')
  .withTerritory('vn', { name: 'Vietnam' })
  .withPlant('hanoi', { territory: 'vn' })
  .withRecipe('hanoi', 'kettle', { labourPerUnit: 8 })
  .withRecipe('dongguan', 'kettle', { labourPerUnit: 9 })
  .withLane('hanoi', 'denver', { costPer: { unit: 2 } })
  .withLane('dongguan', 'denver', { costPer: { unit: 2 }, capacityPerPeriod: 1_500_000 })
  .withDuty('us_vn', {
    name: 'US surcharge on Vietnam',
    kind: 'surcharge',
    into: 'us',
    originCountries: ['vn'],
    rate: 0.05,
  })
  .withDemand('denver', 'kettle', 1_000_000)
  .build();

describe('a planner who asks how the plan changes over many cases', () => {
  journey(
    'sweeps a duty to 50 % in 6 values, a grid of 2 × 3, and 2 scenarios of which one has no plan, and pins 20 %',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('kettles', {
        network: kettles,
        scenarios: [
          { id: 'cheap', name: 'Cheap wages', overrides: [{ at: 'recipes/*/labourPerUnit', scale: 0.5 }] },
          { id: 'shut', name: 'Shut', overrides: [{ at: 'lanes/*/capacityPerPeriod', to: 1 }] },
        ],
      });
      const window = frame(page);
      const sweep = sweepPage(page);

      await window.show('Sweep');
      await page.getByText('How does the plan change over many cases?').waitFor();
      await sweep.over('US surcharge on Vietnam');
      await sweep.count.fill('6');
      await sweep.count.press('Enter');
      await sweep.run.click();
      await sweep.pin.waitFor();
      // 10 a kettle without duty; from 10 % on the Mainland's 11.
      expect(plain(await sweep.headline.innerText())).toBe(
        'As US surcharge on Vietnam goes from 0.0 % to 50.0 %, landed cost rises by HKD 1.0 m to HKD 11.0 m. ' +
          'Vietnam goes from 100 % to 0 % of what is made.',
      );
      const point = sweep.mark(/20\.0/);
      await point.focus();
      await page.keyboard.press('Enter');
      await sweep.inspector.getByText('HKD 11.0 m').waitFor();
      expect(await findSerious(page)).toEqual([]);
      await sweep.pin.click();
      await window.tab(/^US surcharge on Vietnam at 20\.0/).waitFor();
      await page.keyboard.press('Control+z');

      await sweep.and('Sea freight');
      for (const [place, count] of [
        [0, '2'],
        [1, '3'],
      ] as const) {
        await sweep.count.nth(place).fill(count);
        await sweep.count.nth(place).press('Enter');
      }
      await page.getByText('The answer is over other cases than those above.').waitFor();
      await sweep.again.first().click();
      await sweep.mark(/^50\.0.%, 200\.0.%: 13\.00/).click();
      await sweep.inspector.getByText('HKD 13.0 m').waitFor();
      expect(await findSerious(page)).toEqual([]);

      await sweep.and('nothing else');
      await sweep.over('Scenarios of the file');
      await sweep.run.click();
      await sweep.mark(/^Shut/).click();
      await sweep.inspector.getByText('It could not be planned.').waitFor();
      await page.getByRole('button', { name: /Table$/ }).click();
      await page.getByRole('cell', { name: 'none', exact: true }).waitFor();
      expect(await findSerious(page)).toEqual([]);
    },
  );
});
