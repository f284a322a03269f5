import { describe, expect, it } from 'vitest';
import type { Network } from '../../../../scenarios/domain/network.ts';
import type { DutyEnquiry } from '../../../../scenarios/trade/duty-enquiry.ts';
import { networkCalendar } from '../../../../scenarios/trade/network-calendar.ts';
import { calendarEntries } from '../../../../renderer/features/duties/calendar-entries.ts';
import { asked, fans } from '../../trade/an-import.ts';
import { wordsIn } from './explained.ts';

const words = {
  ...wordsIn(),
  territory: (id: string) => id.toUpperCase(),
  list: (texts: readonly string[]) => texts.join(' and '),
};

/** Fans, and the same fans by another code: two enquiries about one product. */
const entriesOf = (network: Network, given: readonly Partial<DutyEnquiry>[] = [{}]) => {
  const product = network.products[0]!.id;
  const moved = given.map((each) => ({ product, enquiry: asked(network, each), unitsPerYear: 1000 }));
  return calendarEntries(networkCalendar(network, moved), words).map((each) => ({
    ...each,
    how: each.how.replaceAll('\u202f', ' '),
  }));
};

describe('the entries of the calendar', () => {
  it('say on 1 September that 2 layers begin and 1 ends, 6 % to 19 %, at 1,300 a year', () => {
    const network = fans
      .withDuty('old', { name: 'Old', kind: 'old', into: 'us', rate: 0.02, validTo: '2026-08-31' })
      .withDuty('new', { name: 'New', kind: 'new', into: 'us', rate: 0.12, validFrom: '2026-09-01' })
      .withDuty('more', { name: 'More', kind: 'more', into: 'us', rate: 0.03, validFrom: '2026-09-01' })
      .build();
    const [entry, ...others] = entriesOf(network);
    expect(others).toEqual([]);
    expect(entry).toMatchObject({
      mark: 'certain',
      when: '1 Sep 2026 · into US',
      what: 'Old ends; More and New begin',
      how: '1 product, 6 % to 19 %',
    });
    expect(entry!.effect).toBeCloseTo(1300, 9);
  });

  it('tell 1 product once, though it travels by 2 codes, and from +8 to +10 points where a proposal tops up to 12 %', () => {
    const network = fans
      .withDuty('phones', { kind: 'mfn', into: 'us', rate: 0.02, hsPrefixes: ['8517'] })
      .withDuty('floor', {
        name: 'Floor',
        kind: 'floor',
        into: 'us',
        rate: 0.12,
        status: 'proposed',
        stacking: 'topsUpTo',
        ofKinds: ['mfn'],
      })
      .build();
    expect(entriesOf(network, [{}, { hsCode: '8517.13' }])).toMatchObject([
      {
        mark: 'proposed',
        when: 'no date yet · into US',
        what: 'Floor',
        how: 'proposed on 1 product, +8 points to +10 points',
      },
    ]);
  });

  it('leave the effect of 1 proposal without a rate open', () => {
    const network = fans.withDuty('unnamed', { kind: 'a', into: 'us', status: 'proposed' }).build();
    expect(entriesOf(network)).toMatchObject([
      { mark: 'unknown', how: 'proposed on 1 product, no rate named yet', effect: null },
    ]);
  });
});
