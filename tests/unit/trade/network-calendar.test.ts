import { describe, expect, it } from 'vitest';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { DutyEnquiry } from '../../../scenarios/trade/duty-enquiry.ts';
import { networkCalendar } from '../../../scenarios/trade/network-calendar.ts';
import { asked, fans } from './an-import.ts';

const moved = (network: Network, unitsPerYear: number | null, given: Partial<DutyEnquiry> = {}) => ({
  product: network.products[0]!.id,
  enquiry: asked(network, given),
  unitsPerYear,
});

describe('the calendar of a network', () => {
  const surcharged = fans
    .withDuty('old', { kind: 'old', into: 'us', rate: 0.02, validTo: '2026-08-31' })
    .withDuty('new', { kind: 'new', into: 'us', rate: 0.12, validFrom: '2026-09-01' })
    .build();

  it('tells on 1 September that 2 % ends and 12 % begins: 1,000 a year on 1,000 fans worth 10', () => {
    const [change, ...others] = networkCalendar(surcharged, [moved(surcharged, 1000)]);
    expect(others).toEqual([]);
    expect(change).toMatchObject({ date: '2026-09-01', into: 'us', certainty: 'certain' });
    expect(change!.layers.map(({ layer, what }) => [layer.id, what])).toEqual([
      ['new', 'begins'],
      ['old', 'ends'],
    ]);
    expect(change!.dutyPerYear).toBeCloseTo(1000, 9);
  });

  it('adds up 2 goods of one day at one border, those it costs most first', () => {
    const few = moved(surcharged, 10);
    const many = moved(surcharged, 500, { hsCode: '8517.13' });
    const [change] = networkCalendar(surcharged, [few, many]);
    expect(change!.goods.map((each) => each.moved)).toEqual([many, few]);
    expect(change!.dutyPerYear).toBeCloseTo(510, 9);
  });

  it('does not guess what a change costs without a plan: null', () => {
    expect(networkCalendar(surcharged, [moved(surcharged, null)])[0]!.dutyPerYear).toBeNull();
  });

  it('reckons a proposal of 10 % on 2 origins as 1 entry, as if it alone came', () => {
    const proposal = { kind: 'proposal', into: 'us', rate: 0.1, status: 'proposed' } as const;
    const network = fans
      .withDuty('on_cn', { ...proposal, originCountries: 'cn' })
      .withDuty('on_vn', { ...proposal, originCountries: 'vn' })
      .build();
    const vietnam = network.territories.find(({ id }) => id === 'vn')!.id;
    const changes = networkCalendar(network, [moved(network, 100), moved(network, 50, { origin: vietnam })]);
    expect(changes).toHaveLength(1);
    expect(changes[0]).toMatchObject({ date: null, certainty: 'proposed' });
    expect(changes[0]!.layers).toHaveLength(2);
    expect(changes[0]!.dutyPerYear).toBeCloseTo(150, 9);
  });

  it('leaves open what a proposal without a rate costs, and 1 on goods that nobody moves out', () => {
    const network = fans
      .withDuty('unnamed', { kind: 'a', into: 'us', status: 'proposed' })
      .withDuty('elsewhere', { kind: 'b', into: 'vn', rate: 0.1, status: 'proposed' })
      .build();
    const changes = networkCalendar(network, [moved(network, 100)]);
    expect(changes.map(({ layers, dutyPerYear }) => [layers[0]!.layer.id, dutyPerYear])).toEqual([
      ['unnamed', null],
    ]);
  });
});
