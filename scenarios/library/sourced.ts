import { confidence, source, type Source } from '../domain/primitives.ts';
import sources from './data/sources.json' with { type: 'json' };
import { edition } from './edition.ts';

/** What every stored record says of its origin. */
interface Provenance {
  readonly sourceId: string;
  readonly asOf: string | null;
  readonly confidence: string;
}

/** A library record as it is stored: the id of its source in place of the source. */
export type Unsourced<Fact extends { readonly source: Source }> = Omit<Fact, 'source'> & Provenance;

/** A library record with its source written out. */
type Sourced<Row extends Provenance> = Omit<Row, keyof Provenance> & { readonly source: Source };

const sourceById = new Map(sources.map((each) => [each.id, each]));

/** Title, address, date, day of capture and confidence of a record; an unknown source id throws. */
function sourceOf(provenance: Provenance): Source {
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
