import { dateAfter } from '../network-builder.ts';
import type { Feature } from './feature.ts';
import { oneOf, sometimes } from './feature.ts';

/** What customs, calendars and objectives may be. */
export const settingFeatures = {
  bondedZone: (base, deal) => ({
    ...base,
    territories: [...base.territories, { id: 'vn_zone', name: 'vn_zone', code: 'VN-EPZ', bondedIn: 'vn' }],
    sites: base.sites.map((site) =>
      site.roles.includes('plant') && sometimes(deal, 60) ? { ...site, territory: 'vn_zone' } : site,
    ),
    duties: [
      ...base.duties,
      { id: 'zone_out', kind: 'mfn', into: 'vn', originCountries: 'vn', rate: deal(0, 20) / 100 },
    ],
  }),
  cif: (base, deal) => ({
    ...base,
    territories: base.territories.map((territory) => ({
      ...territory,
      dutyBase: oneOf(deal, ['fob', 'cif'] as const),
    })),
    lanes: base.lanes.map((lane) => ({ ...lane, insuranceRate: deal(0, 30) / 1000 })),
  }),
  datedDuties: (base, deal) => ({
    ...base,
    duties: [
      ...base.duties,
      {
        id: 'ends',
        kind: 'surcharge',
        into: 'us',
        rate: deal(1, 50) / 100,
        validTo: dateAfter('2026-07-01', deal(0, 120)),
      },
      {
        id: 'begins',
        kind: 'surcharge',
        into: 'us',
        originCountries: ['cn', 'vn'],
        rate: deal(1, 80) / 100,
        validFrom: dateAfter('2026-07-01', deal(0, 120)),
        amountPerKg: deal(0, 5) / 10,
        currency: 'CNY',
      },
      { id: 'proposed', kind: 'surcharge', into: 'us', originCountries: 'cn', rate: 5, status: 'proposed' },
    ],
  }),
  stackedDuties: (base, deal) => ({
    ...base,
    duties: [
      ...base.duties,
      {
        id: 'preference',
        kind: 'preference',
        into: 'us',
        originCountries: 'vn',
        rate: deal(0, 9) / 100,
        stacking: 'replaces',
        ofKinds: ['mfn'],
      },
      {
        id: 'sector',
        kind: 's232',
        into: 'us',
        hsPrefixes: ['8414'],
        rate: deal(5, 50) / 100,
        stacking: 'exempts',
        ofKinds: ['s301'],
        validFrom: dateAfter('2026-07-01', deal(0, 60)),
      },
      {
        id: 'floor_two',
        kind: 'floor_two',
        into: 'us',
        rate: deal(5, 40) / 100,
        stacking: 'topsUpTo',
        ofKinds: ['mfn', 'preference', 's232'],
        amountPerUnit: deal(0, 9) / 10,
      },
    ],
  }),
  clampedFees: (base, deal) => ({
    ...base,
    fees: [
      ...base.fees,
      {
        id: 'mpf',
        into: 'us',
        rate: 0.003464,
        minimumPerEntry: 32.7,
        maximumPerEntry: 634.6,
        assumedEntryValue: deal(1000, 400_000),
        validTo: dateAfter('2026-07-01', deal(10, 90)),
      },
      { id: 'hmf', into: ['us', 'vn'], modes: ['sea'], rate: 0.00125, currency: 'CNY' },
    ],
  }),
  plannedEntries: (base, deal) => ({
    ...base,
    lanes: base.lanes.map((lane) =>
      sometimes(deal, 70)
        ? {
            ...lane,
            entriesPerPeriod: deal(1, 12) / 2,
            valuePerEntry: sometimes(deal, 20) ? deal(100, 900) : null,
            currency: sometimes(deal, 30) ? 'CNY' : null,
          }
        : lane,
    ),
    fees: [
      ...base.fees,
      {
        id: 'entry_clamped',
        into: ['us', 'vn'],
        rate: deal(1, 60) / 1000,
        minimumPerEntry: deal(0, 20),
        maximumPerEntry: sometimes(deal, 80) ? deal(5, 60) : null,
        flatPerEntry: sometimes(deal, 30) ? deal(1, 9) : 0,
        validFrom: sometimes(deal, 40) ? dateAfter('2026-07-01', deal(10, 60)) : null,
        currency: sometimes(deal, 40) ? 'CNY' : null,
      },
      { id: 'entry_capped', into: 'us', rate: deal(1, 90) / 1000, maximumPerEntry: deal(1, 40) },
      { id: 'entry_flat', into: '*', flatPerEntry: deal(1, 20) },
    ],
  }),
  assumedEntries: (base, deal) => ({
    ...base,
    territories: base.territories.map((territory) => ({
      ...territory,
      deMinimisPerEntry: sometimes(deal, 50) ? deal(0, 900) : null,
    })),
    lanes: base.lanes.map((lane) => ({
      ...lane,
      valuePerEntry: sometimes(deal, 60) ? deal(100, 2000) : null,
    })),
    fees: [
      ...base.fees,
      {
        id: 'entry_assumed',
        into: ['us', 'vn'],
        rate: deal(1, 60) / 1000,
        minimumPerEntry: deal(1, 20),
        maximumPerEntry: 21,
        flatPerEntry: deal(0, 5),
        assumedEntryValue: sometimes(deal, 50) ? deal(100, 2000) : null,
        currency: 'CNY',
      },
    ],
  }),
  unequalPeriods: (base, deal) => {
    let elapsed = 0;
    const periods = base.settings.periods.map((period) => {
      const days = oneOf(deal, [7, 28, 30, 31, 90]);
      const start = dateAfter('2026-07-01', elapsed);
      elapsed += days;
      return { ...period, start, days };
    });
    return { ...base, settings: { ...base.settings, periods } };
  },
  profit: (base, deal) => ({
    ...base,
    settings: { ...base.settings, objective: 'profit' as const },
    demand: base.demand.map((row) =>
      sometimes(deal, 40)
        ? { ...row, pricePerUnit: deal(1, 150), currency: sometimes(deal, 40) ? 'CNY' : null }
        : row,
    ),
  }),
  leastCarbon: (base, deal) => ({
    ...base,
    settings: { ...base.settings, objective: 'carbon' as const },
    recipes: base.recipes.map((recipe) => ({ ...recipe, carbonKgPerUnit: deal(1, 9) })),
    lanes: base.lanes.map((lane) => ({ ...lane, carbonKgPerTonneKm: 0.1, distanceKm: deal(10, 9000) })),
    demand: base.demand.map((row) => ({ ...row, quantity: Math.round(row.quantity / 4) })),
  }),
} satisfies Readonly<Record<string, Feature>>;
