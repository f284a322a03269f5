import type { Collection, Network } from '../../../../scenarios/domain/network.ts';
import type { Override } from '../../../../scenarios/domain/scenario.ts';
import type { StatementName } from '../statement.ts';

/** How a statement may be loosened by degrees: towards more, or towards less, down or up to an end. */
export interface Scale {
  /** The number stated by a record. */
  stated: (network: Network, id: string) => number;
  direction: 'raise' | 'lower';
  /** Where it has no force any more; `null` where there is no such number. */
  end: number | null;
  /** Whether only whole numbers make sense. */
  isWhole: boolean;
  /** Loosens one record to a number. */
  edit: (network: Network, id: string, to: number) => Override;
}

/** One kind of statement: which records make it, what gives it force, and how the force is taken out of it. */
export interface StatementKind {
  readonly name: StatementName;
  /** Where a planner finds what is stated. */
  readonly collection: Collection;
  readonly field: string;
  /** Families of rows and of columns that carry it. */
  readonly rowFamilies: readonly string[];
  readonly columnFamilies: readonly string[];
  /**
   * Whether it speaks by leaving columns out of the program (a recipe without its skill has none), so that no row
   * tells of it.
   */
  readonly isSilent: boolean;
  readonly ids: (network: Network) => readonly string[];
  /** The network without these statements, all else as it is. */
  readonly without: (network: Network, ids: ReadonlySet<string>) => Network;
  readonly scale: Scale | null;
  /** Takes one statement out altogether, where it has no degrees; `null` where the scale or a shortfall says all. */
  readonly off: ((network: Network, id: string) => readonly Override[]) | null;
}

type RecordOf<Name extends Collection> = Network[Name][number];

/** The network with the named records of a collection changed. */
export function withRecords<Name extends Collection>(
  network: Network,
  collection: Name,
  ids: ReadonlySet<string>,
  change: (record: RecordOf<Name>) => RecordOf<Name>,
): Network {
  const records = network[collection] as readonly RecordOf<Name>[];
  return { ...network, [collection]: records.map((each) => (ids.has(idOf(each)) ? change(each) : each)) };
}

const idOf = (record: RecordOf<Collection>): string => ('id' in record ? record.id : record.code);

/** Ids of the records of a collection that say something. */
export function idsWhere<Name extends Collection>(
  network: Network,
  collection: Name,
  says: (record: RecordOf<Name>) => boolean,
): readonly string[] {
  return (network[collection] as readonly RecordOf<Name>[]).filter(says).map(idOf);
}

export function recordOf<Name extends Collection>(
  network: Network,
  collection: Name,
  id: string,
): RecordOf<Name> {
  const found = (network[collection] as readonly RecordOf<Name>[]).find((each) => idOf(each) === id);
  if (found === undefined) throw new Error(`No ${id} among the ${collection}.`);
  return found;
}
