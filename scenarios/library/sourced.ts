import { confidence, source, type Source } from '../domain/primitives.ts';
import sources from './data/sources.json' with { type: 'json' };
import { edition } from './edition.ts';

/** What every library record says of its origin. */
export interface Provenance {
  readonly sourceId: string;
  readonly asOf: string | null;
  readonly confidence: string;
}

/** A library record with its source written out. */
export type Sourced<Row extends Provenance> = Omit<Row, keyof Provenance> & { readonly source: Source };

const sourceById = new Map(sources.map((each) => [each.id, each]));

/** Title, address, date, day of capture and confidence of a record; an unknown source id throws. */
export function sourceOf(provenance: Provenance): Source {
  const found = sourceById.get(provenance.sourceId);
  if (found === undefined) throw new Error(`The library has no source "${provenance.sourceId}".`);
  return source.parse({
    title: found.title,
    url: found.url,
    asOf: provenance.asOf,
    captured: edition.date,
    confidence: confidence.parse(provenance.confidence),
  });
}

/** Records with their sources written out. */
export function withSources<Row extends Provenance>(rows: readonly Row[]): readonly Sourced<Row>[] {
  return rows.map(({ sourceId, asOf, confidence: trust, ...rest }) => ({
    ...rest,
    source: sourceOf({ sourceId, asOf, confidence: trust }),
  }));
}
