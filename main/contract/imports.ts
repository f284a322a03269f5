import type { Finding } from '../../scenarios/checks/finding.ts';
import type { Collection, Network } from '../../scenarios/domain/network.ts';
import type { Settings } from '../../scenarios/domain/settings.ts';
import type { DayOrder } from '../../scenarios/import/read-span.ts';
import type { Language } from './preferences.ts';

/** What one column of a planner's table is taken for. */
export type ColumnUse =
  /**
   * `unit`: what its numbers are in, where they are not in the file's own: a unit's symbol, the code of a currency, or
   * `percent` or `fraction` of a rate. `null`: as the header and the cells say.
   */
  | { readonly kind: 'field'; readonly field: string; readonly unit: string | null }
  /** One of many columns of quantities, each of a period. */
  | { readonly kind: 'period'; readonly period: string }
  | { readonly kind: 'skip' };

/** What the rows of one table are, and which column holds what. */
export interface TableMapping {
  /** Name of the sheet. */
  readonly sheet: string;
  /** Of `importEntities`. */
  readonly entity: string;
  /** Row of the headers, from 0; `null` where the first row is data already. */
  readonly headerRow: number | null;
  /** By column, from 0; a column that is not there is left out. */
  readonly columns: Readonly<Record<string, ColumnUse>>;
  /** Fields that no column holds and that are the same in every row, as text. */
  readonly constants: Readonly<Record<string, string>>;
  /** `null`: as the numbers show. */
  readonly decimal: '.' | ',' | null;
  /** In which dates in figures are written; `null`: as those of a column, or of the headers, show together. */
  readonly dayOrder: DayOrder | null;
  /** Whether the table is the whole list: records that it does not have are removed. */
  readonly isWhole: boolean;
}

/** Which field a header was mapped to before, by entity and by header. */
export type RememberedHeaders = Readonly<Record<string, Readonly<Record<string, string>>>>;

/** A number that was read in another unit than the file keeps, with one of the cells as an example. */
export interface Conversion {
  readonly sheet: string;
  readonly header: string;
  readonly field: string;
  /** `lb`, `kg`; currencies; `percent`, `fraction`. */
  readonly from: string;
  readonly to: string;
  readonly example: { readonly before: string; readonly after: number };
}

/** Records of one collection that an import would leave behind. */
export interface CollectionImport {
  readonly collection: Collection;
  /** New ones and changed ones, whole. */
  readonly records: readonly Network[Collection][number][];
  readonly removed: readonly string[];
}

export interface RowCounts {
  /** Rows with something in them, below the header. */
  readonly read: number;
  /** Example rows of a template, which are not imported. */
  readonly examples: number;
  /** Rows of totals and averages under a table, which are not imported. */
  readonly totals: number;
  /** Quantities of the same market, product and period, be they of many rows or of one, and the sums that they became. */
  readonly addedUp: { readonly quantities: number; readonly into: number };
  /** Rows with an error. */
  readonly wrong: number;
}

/** What an import would change. Nothing is changed until it is put into the network. */
export interface ImportProposal {
  readonly collections: readonly CollectionImport[];
  /** `null` where no table speaks of them. */
  readonly settings: Settings | null;
  readonly rows: RowCounts;
  readonly conversions: readonly Conversion[];
  /** Each names its sheet and cell where it is of one. */
  readonly findings: readonly Finding[];
}

export interface FieldFace {
  readonly id: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly isRequired: boolean;
  /** What its numbers may be in; empty where there is no choice. The first is the file's own. */
  readonly units: readonly string[];
}

export interface EntityFace {
  readonly id: string;
  readonly titles: Readonly<Record<Language, string>>;
  readonly fields: readonly FieldFace[];
}

/** A table that was found, and what it is taken for until the planner says otherwise. */
export interface FoundTable {
  readonly name: string;
  /** Rows below the header that hold something. */
  readonly rowCount: number;
  readonly columns: readonly FoundColumn[];
  /** `null` where nothing speaks for any entity. */
  readonly mapping: TableMapping | null;
}

export interface FoundColumn {
  /** From 0. */
  readonly column: number;
  readonly header: string;
  /** First values below the header, as text. */
  readonly samples: readonly string[];
}

/** What was read of a file or of pasted text, kept by the host under a key until it is let go. */
export interface FoundImport {
  readonly key: string;
  readonly name: string;
  /**
   * `network`: the workbook of a whole network as export writes it, which needs no mapping. `tables`: a template, or a
   * planner's own.
   */
  readonly kind: 'network' | 'tables';
  readonly tables: readonly FoundTable[];
  readonly entities: readonly EntityFace[];
  readonly findings: readonly Finding[];
}

export interface ReadImport {
  /** Chosen by the window, so that progress may arrive before the reply. */
  readonly key: string;
  readonly source:
    | { readonly kind: 'file'; readonly path: string }
    /** `name`: what findings call it, in the planner's language. */
    | { readonly kind: 'text'; readonly name: string; readonly text: string };
  /** Whose periods tell which columns are periods. */
  readonly network: Network;
  readonly remembered: RememberedHeaders;
  /** Of the window: it tells how older text files are encoded. */
  readonly language: Language;
}

export interface MapTable {
  readonly key: string;
  readonly network: Network;
  readonly remembered: RememberedHeaders;
  readonly sheet: string;
  readonly entity: string;
  readonly dayOrder: DayOrder | null;
}

export interface ProposeImport {
  readonly key: string;
  readonly network: Network;
  /** Of the tables that are to be imported; none for the workbook of a whole network. */
  readonly mappings: readonly TableMapping[];
}
