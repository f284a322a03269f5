import { network, type Network } from '../../../scenarios/domain/network.ts';
import type { Override } from '../../../scenarios/domain/scenario.ts';

type JsonValue = Extract<Override, { to: unknown }>['to'];

/** A small network that the paths of the tests speak of. */
export function aNetwork(): Network {
  const site = (id: string, territory: string, roles: readonly string[]) => ({
    id,
    name: id,
    territory,
    latitude: 1,
    longitude: 2,
    roles,
    handlingCostPerUnit: 2,
    cluster: territory === 'cn' ? 'PRD' : null,
  });
  const container = { usableM3: 60, usableKg: 20_000, cost: 3000 };
  const lane = (id: string, from: string, mode: string, costPer: object) => ({
    id,
    from,
    to: 'la',
    mode,
    costPer,
  });
  const row = (id: string, market: string, product: string, quantity: number) => ({
    id,
    market,
    product,
    period: 'p1',
    quantity,
  });
  return network.parse({
    settings: {
      title: 'Fans',
      baseCurrency: 'USD',
      costOfCapitalPerYear: 0.1,
      periods: [
        { id: 'p1', start: '2026-01-01', days: 30 },
        { id: 'p2', start: '2026-01-31', days: 30 },
      ],
    },
    territories: ['cn', 'my', 'us'].map((id) => ({ id, name: id, code: id })),
    currencies: [{ code: 'CNY', unitsPerBase: 7.2 }],
    groups: [
      { id: 'asia', of: 'sites', members: ['@china', 'penang'] },
      { id: 'china', of: 'sites', members: ['shenzhen'] },
      { id: 'us_markets', of: 'sites', members: ['la', 'ny'] },
      { id: 'goods', of: 'products', members: ['fan'] },
    ],
    sites: [
      site('shenzhen', 'cn', ['plant']),
      site('penang', 'my', ['plant', 'hub']),
      site('la', 'us', ['market']),
      site('ny', 'us', ['market']),
    ],
    products: [
      { id: 'fan', name: 'Fan', customsValueBySite: [{ site: 'penang', valuePerUnit: 9 }] },
      { id: 'lamp', name: 'Lamp' },
    ],
    recipes: [
      {
        id: 'make_fan',
        site: 'penang',
        output: 'fan',
        inputs: [
          { product: 'motor', quantityPer: 1 },
          { product: 'blade', quantityPer: 3 },
        ],
      },
    ],
    offers: [
      {
        id: 'motors',
        site: 'shenzhen',
        product: 'motor',
        tiers: [
          { fromQuantity: 0, unitCost: 5 },
          { fromQuantity: 1000, unitCost: 4 },
        ],
      },
    ],
    lanes: [
      lane('sz_la_sea', 'shenzhen', 'sea', { container }),
      lane('pg_la_sea', 'penang', 'sea', { kg: 0.2 }),
      lane('sz_la_air', 'shenzhen', 'air', { kg: 4 }),
    ],
    duties: [
      { id: 'us_mfn', kind: 'mfn', into: 'us', rate: 0.04 },
      { id: 'us_pending', kind: 's301', into: 'us', rate: null, validTo: '2027-12-31' },
    ],
    demand: [row('d1', 'la', 'fan', 100), row('d2', 'ny', 'fan', 50), row('d3', 'la', 'lamp', 10)],
    policies: [{ id: 'cap', kind: 'budget', what: 'carbon', limit: 5000, acrossPeriods: 'total' }],
  });
}

export const to = (at: string, value: JsonValue): Override => ({ at, because: null, to: value });
export const scale = (at: string, factor: number): Override => ({ at, because: null, scale: factor });
export const add = (at: string, value: JsonValue): Override => ({ at, because: null, add: value });
export const remove = (at: string): Override => ({ at, because: null, remove: true });
