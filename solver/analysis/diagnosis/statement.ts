/** Statements that are a number and may be loosened by degrees. */
export type ScaledName =
  | 'leadPromise'
  | 'throughput'
  | 'storage'
  | 'lineHours'
  | 'recipeCapacity'
  | 'minimumRun'
  | 'qualification'
  | 'offerCapacity'
  | 'minimumOrder'
  | 'laneCapacity'
  | 'laneMinimum'
  | 'shelfLife'
  | 'closing'
  | 'shareCap'
  | 'shareFloor'
  | 'countCap'
  | 'countFloor'
  | 'budget'
  | 'sourceCap'
  | 'sourceFloor'
  | 'sourceShare';

/** Statements that hold or do not. */
export type WholeName =
  'refusedOrigins' | 'standing' | 'openingDate' | 'makeLot' | 'skill' | 'orderLot' | 'pair';

/** Every kind of thing that a network says and no plan may break. */
export type StatementName = 'demand' | ScaledName | WholeName;

/** One statement of the planner: that of one record, or those of several records of one kind taken together. */
export interface Statement {
  readonly kind: StatementName;
  /** Records that state it, in the order of the network. */
  readonly ids: readonly string[];
}

export const isSameStatement = (one: Statement, other: Statement): boolean =>
  one.kind === other.kind && one.ids.join(' ') === other.ids.join(' ');

/** Tells of a statement of one record whether it is among others, alone or taken together with more records. */
export function isAmong(others: readonly Statement[]): (one: Statement) => boolean {
  const known = new Set(others.flatMap(({ kind, ids }) => ids.map((id) => `${kind} ${id}`)));
  return ({ kind, ids }) => ids.every((id) => known.has(`${kind} ${id}`));
}
