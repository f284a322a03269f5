import { territory, type Territory } from '../domain/territory.ts';
import rows from './data/territories.json' with { type: 'json' };

/** Customs territories and bonded zones, ready for a network's `territories`. */
export const territories: readonly Territory[] = territory
  .array()
  .parse(rows.map(({ sourceId: _id, asOf: _date, confidence: _trust, ...record }) => record));

/** The territory with an id, or `null`. */
export function territoryById(id: string): Territory | null {
  return territories.find((each) => each.id === id) ?? null;
}
