import { describe, expect, it } from 'vitest';
import { enquiryLaw } from '../../../../../scenarios/trade/enquiry-law.ts';
import { network } from '../../../../../scenarios/domain/network.ts';
import { referencesOf } from '../../../../../scenarios/checks/references.ts';
import { dependantsOf, namedTargets } from '../../../../../renderer/features/network/inspector/dependants.ts';
import { laneDuty, planFacts } from '../../../../../renderer/features/network/inspector/plan-facts.ts';
import type { Plan } from '../../../../../solver/solution/plan.ts';
import { emptyPlan } from '../../../../support/empty-plan.ts';
import { sampleDocument } from '../../../../support/sample-document.ts';

const given = network.parse({
  settings: {
    title: 'Fans',
    baseCurrency: 'USD',
    periods: ['p1', 'p2'].map((id, n) => ({ id, start: `2026-0${n + 1}-01`, days: 30 })),
  },
  territories: [
    { id: 'vn', name: 'Vietnam', code: 'VN' },
    { id: 'us', name: 'United States', code: 'US' },
  ],
  groups: [{ id: 'plants', of: 'sites', members: ['binh_duong'] }],
  sites: [
    { id: 'binh_duong', name: 'Binh Duong', territory: 'vn', latitude: 0, longitude: 0, roles: ['plant'] },
    { id: 'us_west', name: 'US West', territory: 'us', latitude: 0, longitude: 0, roles: ['market'] },
  ],
  products: [
    { id: 'fan', name: 'Fan', hsCode: '8414.51', volumeM3: 0.5 },
    { id: 'motor', name: 'Motor' },
  ],
  recipes: [
    {
      id: 'fan_here',
      site: 'binh_duong',
      output: 'fan',
      inputs: [
        { product: 'motor', quantityPer: 1 },
        { product: 'motor', quantityPer: 2 },
      ],
    },
  ],
  lanes: [
    {
      id: 'across',
      from: 'binh_duong',
      to: 'us_west',
      mode: 'sea',
      capacityPerPeriod: 100,
      capacityUnit: 'm3',
    },
    { id: 'inside', from: 'binh_duong', to: 'binh_duong', mode: 'truck' },
  ],
  duties: [
    { id: 'mfn', kind: 'mfn', into: 'us', originCountries: '*', hsPrefixes: [], rate: 0.047 },
    { id: 'reciprocal', kind: 'reciprocal', into: 'us', originCountries: 'vn', hsPrefixes: [], rate: 0.2 },
  ],
  demand: [
    { id: 'd1', market: 'us_west', product: 'fan', period: 'p1', quantity: 70 },
    { id: 'd2', market: 'us_west', product: 'fan', period: 'p2', quantity: 30 },
  ],
});

const plan = {
  ...emptyPlan,
  flows: [
    {
      lane: 'across',
      product: 'fan',
      origin: 'vn',
      standing: null,
      elapsedDays: null,
      period: 'p1',
      quantity: 60,
    },
    {
      lane: 'across',
      product: 'fan',
      origin: 'vn',
      standing: null,
      elapsedDays: null,
      period: 'p2',
      quantity: 40,
    },
  ],
  served: [{ demand: 'd1', origin: 'vn', elapsedDays: null, period: 'p1', quantity: 60 }],
} as unknown as Plan;

describe('what refers to a record', () => {
  it('names 1 recipe, 2 lanes and 1 group for the plant', () => {
    expect(dependantsOf(given, 'sites', 'binh_duong')).toEqual([
      { collection: 'recipes', field: 'site', ids: ['fan_here'] },
      { collection: 'lanes', field: 'from', ids: ['across', 'inside'] },
      { collection: 'lanes', field: 'to', ids: ['inside'] },
      { collection: 'groups', field: 'members', ids: ['plants'] },
    ]);
  });

  it('counts a recipe once that takes the motor twice', () => {
    expect(dependantsOf(given, 'products', 'motor')).toEqual([
      { collection: 'recipes', field: 'inputs', ids: ['fan_here'] },
    ]);
  });

  it('finds 2 rows of demand for the market, and nothing for a territory that none names', () => {
    expect(dependantsOf(given, 'sites', 'us_west').at(-1)).toEqual({
      collection: 'demand',
      field: 'market',
      ids: ['d1', 'd2'],
    });
    expect(dependantsOf(given, 'territories', 'eu')).toEqual([]);
  });

  it('knows all 7 kinds of record that the fields of a network name', () => {
    const named = new Set([...referencesOf(sampleDocument().network)].map(({ target }) => target));
    expect([...namedTargets].sort()).toEqual([...named].sort());
  });
});

describe('what the plan says of a record', () => {
  it('carries 100 units over the lane, 30 of 100 m³ in its fullest period', () => {
    expect(planFacts(given, plan, 'lanes', 'across')).toEqual({
      units: 100,
      wanted: null,
      booked: 30,
      capacity: 100,
    });
  });

  it('serves the market 60 of 100 units', () => {
    expect(planFacts(given, plan, 'sites', 'us_west')).toMatchObject({ units: 60, wanted: 100 });
  });

  it('says nothing of a currency', () => {
    expect(planFacts(given, plan, 'currencies', 'CNY').units).toBeNull();
  });
});

describe('the duty on a lane', () => {
  it('is 24.7 % in 2 layers on fans from Vietnam into the US', () => {
    const duty = laneDuty(enquiryLaw(given), given, plan, 'across', '2026-07-01');
    expect(duty?.rate).toBeCloseTo(0.247, 10);
    expect(duty).toMatchObject({ product: 'fan', layers: 2, from: 'vn', into: 'us' });
  });

  it('is none on a lane that crosses no border', () => {
    expect(laneDuty(enquiryLaw(given), given, plan, 'inside', '2026-07-01')).toBeNull();
  });
});
