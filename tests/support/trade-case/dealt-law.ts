import type { NetworkBuilder } from '../network-builder.ts';
import { dateAfter } from '../network-builder.ts';
import type { Choices } from './choices.ts';
import { countries } from './dealt-places.ts';

/** The agreements of a case. */
export const agreementIds = ['north', 'south'] as const;
export type AgreementId = (typeof agreementIds)[number];

const firstDay = '2026-07-01';

/** Dates that begin, end or both inside the horizon, or do neither. */
function dealtDates({ chance, number }: Choices) {
  return {
    validFrom: chance(25) ? dateAfter(firstDay, number(1, 40)) : null,
    validTo: chance(20) ? dateAfter(firstDay, number(5, 45)) : null,
  };
}

/** What the law of a case has to be about. */
export interface LawAsked {
  readonly plantIn: string;
  readonly marketIn: string;
  readonly agreements: readonly AgreementId[];
  /** Whether rules of value are to be tight. */
  readonly isTight: boolean;
}

/** Agreements among the countries of a case, most often with the plant's and the market's among them. */
export function withAgreements(
  network: NetworkBuilder,
  choices: Choices,
  { plantIn, marketIn, agreements, isTight }: LawAsked,
): NetworkBuilder {
  const { chance, pick } = choices;
  const rule = (hsPrefix: string) => {
    const kind = isTight && chance(80) ? 'rvc' : pick(['rvc', 'rvc', 'cth', 'wholly', 'none']);
    return { hsPrefix, kind, threshold: kind === 'rvc' ? pick([0.3, 0.4, 0.5, 0.6, 0.7, 0.8]) : null };
  };
  return agreements.reduce((made, id) => {
    const likely = new Set([...(chance(90) ? [plantIn] : []), ...(chance(85) ? [marketIn] : [])]);
    const members = new Set([
      ...likely,
      ...countries.filter((each) => chance(45) && !(isTight && each === 'cn')),
      ...(chance(15) ? ['us'] : []),
    ]);
    const rules = [rule(''), ...(chance(50) ? [rule('8414')] : []), ...(chance(30) ? [rule('8501')] : [])];
    if (chance(60)) rules.push(rule(''), ...(chance(70) ? [rule('84.14')] : []));
    // Claims for each partner by itself multiply; two partners are enough for one to be the wrong one.
    const few = members.size === 0 ? ['my'] : [...members].slice(0, 3);
    return made.withAgreement(id, few, {
      rules,
      cumulation: pick(
        isTight ? ['bilateral', 'diagonal', 'full'] : ['none', 'bilateral', 'diagonal', 'full'],
      ),
      isDirectConsignment: chance(65),
      consignmentHubs: chance(35) ? ['hub'] : [],
      validFrom: chance(15) ? dateAfter(firstDay, 10) : null,
      validTo: chance(15) ? dateAfter(firstDay, 20) : null,
    });
  }, network);
}

/** Layers into the market and into the plant's country, of every way of joining a stack. */
export function withDuties(
  network: NetworkBuilder,
  choices: Choices,
  { plantIn, marketIn, agreements, isTight }: LawAsked,
): NetworkBuilder {
  const { chance, pick, number } = choices;
  const rate = (least: number, most: number) => number(least, most) / 100;
  const currency = () => pick([null, 'USD']);
  let made = network;
  // Where a rule of value is to be worth mixing for, duty on the foreign part would settle the choice before it does.
  const isOpenToParts = isTight && chance(70);
  for (const into of new Set(isOpenToParts ? [marketIn] : [marketIn, plantIn])) {
    made = made.withDuty(`mfn_${into}`, {
      into,
      rate: rate(8, 35),
      amountPerUnit: chance(20) ? number(1, 2) : 0,
      amountPerKg: chance(20) ? 1 : 0,
      isDrawbackEligible: chance(70),
      currency: currency(),
    });
    if (chance(25)) {
      made = made.withDuty(`fans_${into}`, {
        into,
        rate: rate(0, 40),
        hsPrefixes: ['8414.5', '85'],
        ...dealtDates(choices),
      });
    }
    for (const id of agreements) {
      if (chance(10)) continue;
      made = made.withDuty(`${id}_${into}`, {
        kind: chance(70) ? 'preference' : `preference_${id}`,
        into,
        originCountries: chance(85) ? '*' : [pick(['vn', 'my', 'cn']), plantIn],
        rate: chance(60) ? 0 : rate(1, 6),
        stacking: chance(80) ? 'replaces' : 'exempts',
        ofKinds: chance(80) ? ['mfn'] : ['mfn', 'surcharge'],
        needsAgreement: id,
        ...dealtDates(choices),
      });
    }
  }
  if (chance(60)) {
    made = made.withDuty('surcharge', {
      kind: 'surcharge',
      into: marketIn,
      originCountries: chance(80) ? ['cn'] : '*',
      rate: rate(5, 40),
      isDrawbackEligible: chance(50),
      ...dealtDates(choices),
    });
  }
  if (!isOpenToParts && chance(50)) {
    made = made.withDuty('inputs', {
      kind: 'surcharge',
      into: plantIn,
      originCountries: ['cn', 'eu'],
      rate: rate(5, 40),
      isDrawbackEligible: chance(50),
    });
  }
  if (chance(35)) {
    made = made.withDuty('floor', {
      kind: 'floor',
      into: [marketIn],
      rate: rate(10, 45),
      stacking: 'topsUpTo',
      ofKinds: chance(50) ? ['mfn'] : ['mfn', 'surcharge'],
      ...dealtDates(choices),
    });
  }
  if (chance(30)) {
    made = made.withDuty('exemption', {
      kind: 'exemption',
      into: marketIn,
      hsPrefixes: ['8414', '9503'],
      originCountries: chance(50) ? '*' : ['cn', 'my'],
      stacking: 'exempts',
      ofKinds: ['surcharge', 'floor'],
      rate: chance(50) ? null : rate(1, 8),
    });
  }
  if (chance(40)) {
    made = made.withDuty('transshipped', {
      kind: 'transshipped',
      into: chance(70) ? marketIn : '*',
      rate: rate(20, 40),
      stacking: chance(60) ? 'adds' : 'replaces',
      ofKinds: ['mfn', 'surcharge'],
      isForTransshipped: true,
    });
  }
  if (chance(30)) {
    made = made.withDuty('carbon', {
      kind: 'carbon',
      into: marketIn,
      amountPerTonneCo2e: number(10, 80),
      currency: 'USD',
    });
  }
  if (chance(15))
    made = made.withDuty('talk', { kind: 'talk', into: marketIn, rate: 0.5, status: 'proposed' });
  if (chance(30)) {
    const isUnderAgreement = agreements.length > 0 && chance(40);
    made = made.withDuty('quota', {
      kind: 'quota',
      into: marketIn,
      originCountries: chance(50) ? '*' : ['vn', 'my', 'cn'],
      rate: rate(0, 4),
      stacking: 'replaces',
      ofKinds: ['mfn', 'surcharge', 'preference'],
      needsAgreement: isUnderAgreement ? agreements[0] : null,
      quota: { quantity: pick([0.5, 1, 2, 5]), unit: chance(40) ? 'kg' : 'unit' },
      ...dealtDates(choices),
    });
  }
  return made;
}

/** Fees on entries into the market. */
export function withFees(
  network: NetworkBuilder,
  { chance, pick, number }: Choices,
  marketIn: string,
): NetworkBuilder {
  if (!chance(35)) return network;
  return network.withFee('processing', {
    into: marketIn,
    modes: chance(50) ? ['sea'] : null,
    rate: 0.003,
    minimumPerEntry: chance(50) ? number(1, 30) : null,
    maximumPerEntry: chance(30) ? 5 : null,
    flatPerEntry: chance(40) ? 2 : 0,
    assumedEntryValue: chance(60) ? number(20, 400) : null,
    validFrom: chance(25) ? dateAfter(firstDay, 12) : null,
    currency: pick([null, 'USD']),
  });
}
