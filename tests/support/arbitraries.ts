import * as fc from 'fast-check';
import type { Network } from '../../scenarios/domain/network.ts';
import { collections, network } from '../../scenarios/domain/network.ts';
import type { PlannerDocument } from '../../scenarios/schema/document.ts';
import { document } from '../../scenarios/schema/document.ts';
import { jsonSchema } from '../../scenarios/schema/json-schema.ts';
import type { Json, JsonObject } from '../../scenarios/schema/json.ts';
import { isJsonObject } from '../../scenarios/schema/json.ts';
import type { NetworkOptions } from './drawn-network.ts';
import { drawnNetwork } from './drawn-network.ts';
import { arbitraryOf } from './schema-arbitrary.ts';

const drawnDocument = arbitraryOf(jsonSchema()).map(inCanonicalOrder);

/**
 * Documents of the schema's form: every kind of value in every field, ids unique in their collection and records
 * in canonical order. References need not lead anywhere; for a network that can be planned see `arbitraryNetwork`.
 */
export function arbitraryDocument(): fc.Arbitrary<PlannerDocument> {
  return drawnDocument.map((input) => document.parse(input));
}

function inCanonicalOrder(input: Json): Json {
  if (!isJsonObject(input) || !isJsonObject(input['network'])) return input;
  const network: JsonObject = { ...input['network'] };
  for (const name of collections) {
    const records = network[name];
    if (!Array.isArray(records)) continue;
    const byId = new Map(records.map((record) => [idOf(record), record]));
    network[name] = [...byId.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, record]) => record);
  }
  return { ...input, network };
}

function idOf(record: Json): string {
  const id = isJsonObject(record) ? (record['id'] ?? record['code']) : null;
  return typeof id === 'string' ? id : '';
}

/**
 * Small networks that can be planned: every reference leads somewhere, components are bought, goods are made from
 * them, shipped directly or through a hub, and every demand row may go unserved at a penalty. A plan always exists.
 */
export function arbitraryNetwork(options: NetworkOptions = {}): fc.Arbitrary<Network> {
  return fc
    .record({
      suppliers: fc.integer({ min: 1, max: 2 }),
      plants: fc.integer({ min: 1, max: 3 }),
      markets: fc.integer({ min: 1, max: 2 }),
      goods: fc.integer({ min: 1, max: 2 }),
      periods: fc.integer({ min: 1, max: options.maximumPeriods ?? 3 }),
      hasHub: fc.boolean(),
      draws: fc.array(fc.nat(999), { minLength: 150, maxLength: 150 }),
    })
    .map((drawn) => network.parse(drawnNetwork(drawn, options)));
}
