import { describe, expect, it } from 'vitest';
import { agreement } from '../../../scenarios/domain/agreement.ts';
import { currency } from '../../../scenarios/domain/currency.ts';
import type { DutyLayer } from '../../../scenarios/domain/duty-layer.ts';
import { fee } from '../../../scenarios/domain/fee.ts';
import { currencyCode, territoryId } from '../../../scenarios/domain/primitives.ts';
import { territory } from '../../../scenarios/domain/territory.ts';
import { answerEnquiry } from '../../../scenarios/trade/answer-enquiry.ts';
import type { DutyAnswer } from '../../../scenarios/trade/duty-answer.ts';
import type { DutyEnquiry } from '../../../scenarios/trade/duty-enquiry.ts';
import { enquiryLaw, type Jurisdictions } from '../../../scenarios/trade/enquiry-law.ts';
import { aDuty } from './a-duty.ts';

const id = (text: string) => territoryId.parse(text);

const phones: DutyEnquiry = {
  into: id('us'),
  origin: id('cn'),
  sentFrom: id('cn'),
  hsCode: '8517.13.00',
  date: '2026-08-01',
  agreements: [],
  valuePerUnit: 100,
  currency: null,
  freightPerUnit: null,
  insuranceRate: 0,
  weightKg: null,
  embeddedCarbonKg: null,
  firstSaleShare: null,
  valuePerEntry: null,
  mode: 'sea',
  from: '2026-08-01',
  until: '2027-08-01',
  today: '2026-11-29',
};

const pact = agreement.parse({ id: 'pact', name: 'Pact', members: ['us', 'vn'] });

function ask(
  duties: readonly DutyLayer[],
  enquiry: Partial<DutyEnquiry> = {},
  law: Partial<Jurisdictions> = {},
): DutyAnswer {
  const us = territory.parse({ id: 'us', name: 'United States', code: 'US', acceptsFirstSale: true });
  const others = ['cn', 'vn', 'hk'].map((each) => territory.parse({ id: each, name: each, code: each }));
  const zone = territory.parse({ id: 'cn_zone', name: 'zone', code: 'CN-Z', bondedIn: 'cn' });
  return answerEnquiry(
    enquiryLaw({
      settings: { baseCurrency: currencyCode.parse('USD'), disputedOrigins: 'as planned' },
      territories: [us, ...others, zone],
      currencies: [currency.parse({ code: 'HKD', unitsPerBase: 8 })],
      groups: [],
      agreements: [pact],
      duties: [...duties],
      fees: [],
      ...law,
    }),
    { ...phones, sentFrom: enquiry.origin ?? phones.sentFrom, ...enquiry },
  );
}

const mfn = aDuty('mfn', { rate: 0.05 });
const why = (answer: DutyAnswer) =>
  Object.fromEntries(answer.setAside.map((each) => [each.layer.id, each.why]));

describe('what an enquiry is answered', () => {
  it('charges 5 % and 20 % on 100: 25 in all, each layer with its part', () => {
    const answer = ask([mfn, aDuty('surcharge', { kind: 's', rate: 0.2, originCountries: 'cn' })]);
    expect([answer.totalRate, answer.dutyPerUnit, answer.isOrdinaryRateKnown]).toEqual([0.25, 25, true]);
    expect(answer.programmes[0]?.layers.map(({ layer, dutyPerUnit }) => [layer.id, dutyPerUnit])).toEqual([
      ['mfn', 5],
      ['surcharge', 20],
    ]);
  });

  it('tells amounts in the currency of the value: 5 % on 800 HKD are 40 HKD', () => {
    const answer = ask([mfn], { valuePerUnit: 800, currency: currencyCode.parse('HKD') });
    expect([answer.currency, answer.dutyPerUnit, answer.programmes[0]?.dutyBase]).toEqual(['HKD', 40, 800]);
  });

  it('tells rates alone without a value, and that 1 amount by the unit is left out', () => {
    const answer = ask([aDuty('mfn', { rate: 0.05, amountPerUnit: 3 })], { valuePerUnit: null });
    expect([answer.totalRate, answer.dutyPerUnit, answer.leftOut]).toEqual([0.05, null, ['value']]);
  });

  it('leaves out 2 amounts that rest on what is not stated: by the kilogram, and by the tonne of carbon', () => {
    const answer = ask([aDuty('mfn', { amountPerKg: 1, amountPerTonneCo2e: 80 })]);
    expect(answer.leftOut).toEqual(['weight', 'carbon']);
    expect(ask([aDuty('mfn', { amountPerKg: 1 })], { weightKg: 2 }).dutyPerUnit).toBe(2);
  });

  it('counts goods of a bonded zone for the country around it: 20 %, and 60 % by way of Hong Kong', () => {
    const surcharge = aDuty('surcharge', { kind: 's', rate: 0.2, originCountries: 'cn' });
    const transshipped = aDuty('evasion', { kind: 'e', rate: 0.4, isForTransshipped: true });
    const zone = { origin: id('cn_zone'), sentFrom: id('cn') };
    const answer = ask([surcharge, transshipped], zone);
    expect(answer.totalRate).toBe(0.2);
    expect(why(answer)).toEqual({ evasion: { rule: 'onlyTransshipped' } });
    expect(ask([surcharge, transshipped], { ...zone, sentFrom: id('hk') }).totalRate).toBeCloseTo(0.6, 12);
  });

  it('does not know the ordinary rate where no mfn layer is met, unless a preference stands in its place', () => {
    expect(ask([aDuty('s', { kind: 's', rate: 0.1 })]).isOrdinaryRateKnown).toBe(false);
    const free = aDuty('free', { kind: 'preference', rate: 0, stacking: 'replaces', ofKinds: ['mfn'] });
    expect(ask([free]).isOrdinaryRateKnown).toBe(true);
    expect(ask([aDuty('mfn', { rate: null })]).isOrdinaryRateKnown).toBe(false);
  });
});

describe('ways of entering', () => {
  const free = aDuty('free', {
    kind: 'preference',
    rate: 0.01,
    stacking: 'replaces',
    ofKinds: ['mfn'],
    needsAgreement: 'pact',
    originCountries: 'vn',
  });

  it('takes the preference of 1 % over 5 %, and keeps the standard way beside it', () => {
    const answer = ask([mfn, free], { origin: id('vn'), agreements: [pact.id] });
    expect(answer.programmes.map(({ kind, totalRate }) => [kind, totalRate])).toEqual([
      ['preference', 0.01],
      ['standard', 0.05],
    ]);
    expect(answer.claims).toMatchObject([{ agreement: 'pact', outcome: 'open' }]);
    expect(why(answer)).toEqual({ mfn: { rule: 'replaces', winner: 'free' } });
  });

  it('leaves a preference of 9 % aside for a standard rate of 5 %', () => {
    const dear = { ...free, rate: 0.09 };
    const answer = ask([mfn, dear], { origin: id('vn'), agreements: [pact.id] });
    expect(answer.totalRate).toBe(0.05);
    expect(why(answer)).toEqual({ free: { rule: 'otherProgramme', agreement: 'pact' } });
  });

  it('says what a claim that is not made would bring: 1 %, and nothing to goods of no member', () => {
    const answer = ask([mfn, free], { origin: id('vn') });
    const unclaimed = { rule: 'needsAgreement', agreement: 'pact', totalRateIfClaimed: 0.01 };
    expect(why(answer)).toEqual({ free: unclaimed });
    const anybody = { ...free, originCountries: '*' as const };
    expect(why(ask([mfn, anybody], { agreements: [pact.id] }))).toEqual({
      free: { ...unclaimed, totalRateIfClaimed: null },
    });
    expect(ask([mfn], { agreements: [pact.id] }).claims).toMatchObject([{ outcome: 'originIsNoMember' }]);
  });

  it('declares a first sale at 80 % of the value: 5 % of it are 4 % of the value', () => {
    const answer = ask([mfn], { firstSaleShare: 0.8 });
    expect(answer.programmes[0]).toMatchObject({
      kind: 'first sale',
      totalRate: 0.05,
      dutyBase: 80,
      dutyPerUnit: 4,
    });
    expect(answer.programmes[0]?.rateOfValue).toBeCloseTo(0.04, 12);
  });

  it('lets an entry of 700 in free of duty and of fees where 800 are let in, and one of 900 not', () => {
    const small = territory.parse({ id: 'us', name: 'US', code: 'US', deMinimisPerEntry: 800 });
    const cn = territory.parse({ id: 'cn', name: 'CN', code: 'CN' });
    const law = { territories: [small, cn], fees: [fee.parse({ id: 'mpf', into: 'us', rate: 0.003 })] };
    const answer = ask([mfn], { valuePerEntry: 700 }, law);
    expect([answer.programmes[0]?.kind, answer.dutyPerUnit, answer.fees]).toEqual(['de minimis', 0, []]);
    expect(why(answer)).toEqual({ mfn: { rule: 'deMinimis' } });
    expect(ask([mfn], { valuePerEntry: 900 }, law)).toMatchObject({ totalRate: 0.05, feesPerUnit: 0.3 });
  });
});

describe('what is set aside', () => {
  it('gives each of 5 layers its reason', () => {
    const answer = ask(
      [
        aDuty('a_old', { kind: 'a', rate: 0.1, validTo: '2026-07-31' }),
        aDuty('b_new', { kind: 'b', rate: 0.1, validFrom: '2026-09-01' }),
        aDuty('c_plan', { kind: 'c', status: 'proposed' }),
        aDuty('d_off', { kind: 'd', rate: 0.1, status: 'suspended' }),
        aDuty('e_quota', { kind: 'e', rate: 0.1, quota: { quantity: 5000, unit: 'kg' } }),
      ],
      { from: '2026-07-01' },
    );
    expect(why(answer)).toEqual({
      a_old: { rule: 'ended', lastDay: '2026-07-31' },
      b_new: { rule: 'notYet', firstDay: '2026-09-01' },
      c_plan: { rule: 'proposed' },
      d_off: { rule: 'suspended' },
      e_quota: { rule: 'quota', quantity: 5000, unit: 'kg' },
    });
    expect(answer.proposed.map((layer) => layer.id)).toEqual(['c_plan']);
  });

  it('leaves out 2 layers that ended before the days asked for or begin after them', () => {
    const answer = ask([
      aDuty('old', { kind: 'a', rate: 0.1, validTo: '2026-07-31' }),
      aDuty('far', { kind: 'b', rate: 0.1, validFrom: '2027-08-01' }),
    ]);
    expect(answer.setAside).toEqual([]);
  });
});

describe('the calendar', () => {
  const days = (answer: DutyAnswer) =>
    answer.calendar.map(({ date, rateBefore, rateAfter }) => [date, rateBefore, rateAfter]);

  it('tells a change on its first day and none on the day after its last: [2026-08-01, 2027-08-01)', () => {
    const first = aDuty('a', { kind: 'a', rate: 0.1, validFrom: '2026-08-01', validTo: '2027-07-30' });
    expect(days(ask([first]))).toEqual([
      ['2026-08-01', 0, 0.1],
      ['2027-07-31', 0.1, 0],
    ]);
    expect(days(ask([{ ...first, validTo: '2027-07-31' }]))).toEqual([['2026-08-01', 0, 0.1]]);
  });

  it('says which of 3 layers begins, ends, is dropped, and charges another rate', () => {
    const answer = ask([
      aDuty('mfn', { rate: 0.04, validTo: '2026-12-31' }),
      aDuty('top', { kind: 'top', rate: 0.1, stacking: 'topsUpTo', ofKinds: ['mfn'] }),
      aDuty('x', { kind: 'x', rate: 0.3, stacking: 'exempts', ofKinds: ['top'], validFrom: '2027-02-01' }),
    ]);
    expect(
      answer.calendar.map(({ layers }) => layers.map(({ layer, what }) => `${layer.id} ${what}`)),
    ).toEqual([
      ['mfn ends', 'top changes'],
      ['top dropped', 'x begins'],
    ]);
    expect(days(answer)).toEqual([
      ['2027-01-01', 0.1, 0.1],
      ['2027-02-01', 0.1, 0.3],
    ]);
  });

  it('has no day for a layer of 0 % that comes, nor for a surcharge that is always set aside', () => {
    const answer = ask([
      mfn,
      aDuty('zero', { kind: 'z', rate: 0, validFrom: '2026-10-01' }),
      aDuty('general', {
        kind: 'mfn',
        rate: 0.2,
        originCountries: '*',
        validFrom: '2026-11-01',
        hsPrefixes: ['99'],
      }),
    ]);
    expect(answer.calendar).toEqual([]);
  });

  it('follows the cheapest way: the preference ends with its agreement, and 5 % return', () => {
    const ending = { ...pact, validTo: '2026-12-31' };
    const free = aDuty('free', {
      kind: 'p',
      rate: 0,
      stacking: 'replaces',
      ofKinds: ['mfn'],
      needsAgreement: 'pact',
    });
    const answer = ask([mfn, free], { origin: id('vn'), agreements: [pact.id] }, { agreements: [ending] });
    expect(answer.calendar).toMatchObject([
      { date: '2027-01-01', programmeBefore: 'preference', programmeAfter: 'standard', rateAfter: 0.05 },
    ]);
  });
});

describe('codes', () => {
  it('lists 2 longer codes under 8517 with what they pay, and not one that no layer in force names', () => {
    const answer = ask(
      [
        aDuty('mfn', { rate: 0.05, hsPrefixes: ['8517'] }),
        aDuty('phones', { rate: 0, hsPrefixes: ['8517.13'] }),
        aDuty('routers', { kind: 's', rate: 0.1, hsPrefixes: ['8517.62.00'] }),
        aDuty('dead', { kind: 'd', rate: 0.1, hsPrefixes: ['8517.71'], validTo: '2020-01-01' }),
      ],
      { hsCode: '8517' },
    );
    expect(answer.totalRate).toBe(0.05);
    expect(answer.narrowerCodes.map(({ hsCode, totalRate }) => [hsCode, totalRate])).toEqual([
      ['8517.13', 0],
      ['8517.62.00', 0.15000000000000002],
    ]);
  });

  it('lists the codes of the same 6 digits only where the ordinary rate is not known', () => {
    const other = aDuty('other', { rate: 0.07, hsPrefixes: ['8517.13.10'] });
    expect(ask([other]).siblingCodes).toMatchObject([{ hsCode: '8517.13.10', totalRate: 0.07 }]);
    expect(ask([other, mfn]).siblingCodes).toEqual([]);
  });
});
