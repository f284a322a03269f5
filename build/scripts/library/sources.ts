import { textOf, type CsvRow } from './csv.ts';
import { recognisedSources, type LibrarySource } from './recognised-sources.ts';

const bare = ({ id, title, url }: LibrarySource): LibrarySource => ({ id, title, url });

/** Every source once, in order of id. */
export function librarySources(): readonly LibrarySource[] {
  const byId = new Map(recognisedSources.map((each) => [each.id, bare(each)]));
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Which source a row has, when that held, and how far the row may be trusted. */
export interface Provenance {
  readonly sourceId: string;
  readonly asOf: string | null;
  readonly confidence: string;
}

/** Reads the provenance columns of a row of any reference table. */
export function provenanceOf(row: CsvRow): Provenance {
  const title = textOf(row, 'source_title');
  const found = recognisedSources.find(({ startsWith }) => title.startsWith(startsWith));
  if (found === undefined) throw new Error(`Source "${title}" is not described in the library's sources.`);
  const stated = textOf(row, 'as_of');
  return {
    sourceId: found.id,
    asOf: found.asOf ?? (stated === '-' || stated === '' ? null : stated),
    confidence: textOf(row, 'confidence'),
  };
}
