import { describe, expect, it } from 'vitest';
import { dateOf } from '../../../scenarios/domain/calendar-day.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { DutyEnquiry } from '../../../scenarios/trade/duty-enquiry.ts';
import { dutyOutlook, lawWith } from '../../../scenarios/trade/duty-outlook.ts';
import { enquiryLaw } from '../../../scenarios/trade/enquiry-law.ts';
import { asked, fans } from './an-import.ts';

const outlook = (network: Network, given: Partial<DutyEnquiry> = {}) =>
  dutyOutlook(enquiryLaw(network), asked(network, given));
const rates = (network: Network, given: Partial<DutyEnquiry> = {}) =>
  outlook(network, given).stretches.map(({ fromDay, rate }) => [dateOf(fromDay), Number(rate.toFixed(6))]);
const spans = (network: Network, layer: string) =>
  outlook(network)
    .layers.find((each) => each.layer.id === layer)!
    .spans.map(({ fromDay, toDay, state, rate }) => [dateOf(fromDay), dateOf(toDay), state, rate]);

const surcharged = fans.withDuty('surcharge', {
  kind: 'surcharge',
  into: 'us',
  originCountries: 'cn',
  rate: 0.1,
  validFrom: '2026-09-01',
  validTo: '2026-12-31',
});

describe('what goods pay over the horizon', () => {
  it('is 4 %, from September 14 %, and from January 4 % again', () => {
    expect(rates(surcharged.build())).toEqual([
      ['2026-07-01', 0.04],
      ['2026-09-01', 0.14],
      ['2027-01-01', 0.04],
    ]);
  });

  it('counts an amount by the kilogram on the value: 0.3 on 2 kg of 10 is 6 % more', () => {
    const network = fans.withDuty('weighed', { kind: 'weighed', into: 'us', amountPerKg: 0.3 }).build();
    expect(rates(network)).toEqual([['2026-07-01', 0.1]]);
    expect(rates(network, { valuePerUnit: null })).toEqual([['2026-07-01', 0.04]]);
  });

  it('tells a first sale at 80 % on the full value: 3.2 % instead of 4', () => {
    const network = fans.withTerritory('us', { acceptsFirstSale: true }).build();
    const [only] = outlook(network, { firstSaleShare: 0.8 }).stretches;
    expect(only).toMatchObject({ programme: 'first sale' });
    expect(only!.rate).toBeCloseTo(0.032, 12);
    expect(only!.dutyPerUnit).toBeCloseTo(0.32, 12);
  });

  it('tells the duty on a CIF base of 10.6 as 4 % of that base', () => {
    const network = fans.withTerritory('us', { dutyBase: 'cif' }).build();
    const [only] = outlook(network).stretches;
    expect(only!.rate).toBeCloseTo(0.04, 12);
    expect(only!.dutyPerUnit).toBeCloseTo(0.424, 12);
  });
});

describe('what a layer does meanwhile', () => {
  it('counts a surcharge of 10 % from September up to January, and on no other day', () => {
    expect(spans(surcharged.build(), 'surcharge')).toEqual([['2026-09-01', '2027-01-01', 'counts', 0.1]]);
  });

  it('puts the ordinary rate aside while a preference that is claimed replaces it: 1 span of 3', () => {
    const network = fans
      .withAgreement('pact', ['cn', 'us'], { validFrom: '2026-10-01' })
      .withDuty('preference', {
        kind: 'preference',
        into: 'us',
        originCountries: 'cn',
        rate: 0,
        stacking: 'replaces',
        ofKinds: ['mfn'],
        needsAgreement: 'pact',
        validTo: '2027-03-31',
      })
      .build();
    const claimed = dutyOutlook(
      enquiryLaw(network),
      asked(network, { agreements: network.agreements.map(({ id }) => id) }),
    );
    const mfn = claimed.layers.find(({ layer }) => layer.id === 'mfn')!;
    expect(mfn.spans.map(({ state }) => state)).toEqual(['counts', 'setAside', 'counts']);
    expect(claimed.stretches.map(({ programme }) => programme)).toEqual([
      'standard',
      'preference',
      'standard',
    ]);
  });

  it('shows a proposal without a rate as null, not as 0, and a suspended one as suspended', () => {
    const network = fans
      .withDuty('proposal', { kind: 'a', into: 'us', status: 'proposed' })
      .withDuty('on_hold', { kind: 'b', into: 'us', rate: 0.15, status: 'suspended' })
      .build();
    expect(spans(network, 'proposal')).toEqual([['2026-07-01', '2027-06-26', 'proposed', null]]);
    expect(spans(network, 'on_hold')).toEqual([['2026-07-01', '2027-06-26', 'suspended', 0.15]]);
  });

  it('shows a layer in force whose rate nobody has named as null', () => {
    const network = fans.withDuty('unnamed', { kind: 'a', into: 'us' }).build();
    expect(spans(network, 'unnamed')).toEqual([['2026-07-01', '2027-06-26', 'counts', null]]);
  });

  it('says nothing of layers on other goods: 1 of 3', () => {
    const network = fans
      .withDuty('of_vietnam', { kind: 'a', into: 'us', originCountries: 'vn', rate: 0.2 })
      .withDuty('on_phones', { kind: 'b', into: 'us', hsPrefixes: ['8517'], rate: 0.2 })
      .build();
    expect(outlook(network).layers.map(({ layer }) => layer.id)).toEqual(['mfn']);
  });
});

describe('law with a proposal switched on', () => {
  it('charges 25 % more from October on, as assumed, and leaves the law itself at 4 %', () => {
    const network = fans.withDuty('proposal', { kind: 'a', into: 'us', status: 'proposed' }).build();
    const { id } = network.duties.find(({ status }) => status === 'proposed')!;
    const law = lawWith(network, new Map([[id, { rate: 0.25, validFrom: '2026-10-01' }]]));
    const { stretches } = dutyOutlook(law, asked(network));
    expect(stretches.map(({ fromDay, rate }) => [dateOf(fromDay), rate])).toEqual([
      ['2026-07-01', 0.04],
      ['2026-10-01', expect.closeTo(0.29, 12) as number],
    ]);
    expect(rates(network)).toEqual([['2026-07-01', 0.04]]);
  });
});
