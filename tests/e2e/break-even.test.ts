import { describe, expect } from 'vitest';
import { aNetwork } from '../support/network-builder.ts';
import { breakEvenPage } from './pages/break-even-page.ts';
import { frame } from './pages/frame.ts';
import { findSerious } from './support/find-serious.ts';
import { journey } from './support/journey.ts';
import { plain } from './support/plain.ts';

/** Kettles of a customs value of 10: from Vietnam for 10 and a duty of 5 % today, from the Mainland for 11 and none. */
const kettles = aNetwork()
  .withTerritory('vn', { name: 'Vietnam' })
  .withSupplier('binh_duong', { territory: 'vn' })
  .withOffer('binh_duong', 'kettle', { tiers: [{ fromQuantity: 0, unitCost: 8 }] })
  .withOffer('dongguan', 'kettle', { tiers: [{ fromQuantity: 0, unitCost: 9 }] })
  .withLane('binh_duong', 'denver', { costPer: { unit: 2 } })
  .withLane('dongguan', 'denver', { costPer: { unit: 2 } })
  .withDuty('us_vn', {
    name: 'US surcharge on Vietnam',
    kind: 'surcharge',
    into: 'us',
    originCountries: ['vn'],
    rate: 0.05,
  })
  .withDemand('denver', 'kettle', 1_000_000)
  .build();

describe('a planner who asks when a plan stops being the best', () => {
  journey(
    'finds the duty of 10 % at which the Mainland takes over, looks values up by the keyboard, and pins 50 % as a scenario of the same cost',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('kettles', { network: kettles });
      const window = frame(page);
      const breakEven = breakEvenPage(page);

      await window.show('Break-even');
      await page.getByText('At which value should the plan change?').waitFor();
      await breakEven.choose('US surcharge on Vietnam');
      await breakEven.run.click();
      await breakEven.slider.waitFor();
      expect(plain(await breakEven.headline.innerText())).toBe(
        'Stay with today’s plan while US surcharge on Vietnam is below 10.0 %. Above 10.0 % Vietnam supplies nothing.',
      );

      await breakEven.slider.focus();
      await page.keyboard.press('PageUp');
      expect(await breakEven.slider.getAttribute('aria-valuenow')).toMatch(/^0\.1(?:0000)?/);
      await page.keyboard.press('End');
      expect(plain(await breakEven.headline.innerText())).toContain('At 50.0 % replanning saves HKD 4.0 m.');
      expect(plain((await breakEven.slider.getAttribute('aria-valuetext')) ?? '')).toMatch(
        /^50\.0 %, plan B, 11\.0/,
      );
      await breakEven.value.fill('12.5');
      await breakEven.value.press('Enter');
      expect(await breakEven.slider.getAttribute('aria-valuenow')).toBe('0.125');
      expect(await findSerious(page)).toEqual([]);

      await breakEven.slider.press('End');
      await breakEven.pin.click();
      await window.tab(/^US surcharge on Vietnam at 50\.0/).click();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();
      await window.tab(/^US surcharge on Vietnam at 50\.0.*11\.0/).waitFor();

      // The corner that is known by now is where the slider under the plan stops.
      await window.tab(/^Base/).click();
      await page.keyboard.press('F5');
      await window.planState(/^Optimal/).waitFor();
      await window.show('Plan');
      // From 10 % on no other plan takes over: the next stop is the end, where ten steps would be 15 %.
      const duty = page.getByRole('slider', { name: 'US surcharge on Vietnam' });
      await duty.focus();
      await page.keyboard.press('PageUp');
      expect(await duty.getAttribute('aria-valuenow')).toMatch(/^0\.1(?:0000)?/);
      await page.keyboard.press('PageUp');
      expect(await duty.getAttribute('aria-valuenow')).toBe('0.5');
    },
  );

  journey(
    'maps the duty against freight, reads pairs off the map by the keyboard, and pins one as a scenario',
    async ({ openDocument, prefer }) => {
      prefer({ language: 'en', relativeGap: 0 });
      const { page } = await openDocument('kettles', { network: kettles });
      const window = frame(page);
      const breakEven = breakEvenPage(page);

      await window.show('Break-even');
      await breakEven.choose('US surcharge on Vietnam');
      await breakEven.chooseAgainst('Sea freight');
      await breakEven.drawMap.click();
      await breakEven.map.waitFor();
      expect(plain(await breakEven.headline.innerText())).toBe(
        'With US surcharge on Vietnam at 5.0 % and Sea freight at 100.0 %, today’s plan A is still the best.',
      );

      await breakEven.map.focus();
      for (let press = 0; press < 2; press++) await page.keyboard.press('Shift+ArrowRight');
      expect(plain((await breakEven.map.getAttribute('aria-valuetext')) ?? '')).toMatch(
        /^15\.0 % and 100\.0 %: plan B, HKD 11\.0/,
      );
      expect(plain(await breakEven.headline.innerText())).toContain(
        'With US surcharge on Vietnam at 15.0 % and Sea freight at 100.0 %, plan B is best; keeping today’s plan A costs HKD 500,000 more.',
      );
      expect(await findSerious(page)).toEqual([]);
      await breakEven.pin.click();
      await window.tab(/^US surcharge on Vietnam at 15\.0.*Sea freight at 100\.0/).waitFor();
    },
  );
});
