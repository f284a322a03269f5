import type { DutyLayer } from '../../../../scenarios/domain/duty-layer.ts';

/** What one way of entering pays for a unit, in base currency, layer by layer. */
export interface WayToEnter {
  readonly total: number;
  readonly byLayer: ReadonlyMap<DutyLayer, number>;
}

/** What a unit pays on a day, and the ways of paying it between which nobody can tell. */
export interface EntryChoice {
  readonly total: number;
  /** All ways that come to the total, never none; the first is the one that is taken. */
  readonly ways: readonly WayToEnter[];
}

/** Sums of the same amounts in another order differ by less. */
const relativeTie = 1e-9;

/**
 * The ways open under each origin that customs may decide on, in the importer's order, become one choice: the importer
 * enters by the cheapest way, customs decides on the origin under which that is dearest.
 */
export function entryChoice(waysByOrigin: readonly (readonly WayToEnter[])[]): EntryChoice {
  const cheapest = waysByOrigin.map((ways) => Math.min(...ways.map(({ total }) => total)));
  const total = Math.max(...cheapest);
  const isTied = (amount: number) => Math.abs(amount - total) <= relativeTie * Math.abs(total);
  const ways = waysByOrigin.flatMap((open, origin) =>
    isTied(cheapest[origin]!) ? open.filter((way) => isTied(way.total)) : [],
  );
  return { total, ways };
}
