import { network } from '../../scenarios/domain/network.ts';
import { territories } from '../../scenarios/library/territories.ts';
import { edition } from '../../scenarios/library/edition.ts';
import { currentVersion, formatName, type PlannerDocument } from '../../scenarios/schema/document.ts';

const months = 12;

/** A document with a title, twelve months from the next one on, the customs territories of the library, and nothing else. */
export function newDocument(title: string, today: Date, version: string): PlannerDocument {
  const periods = Array.from({ length: months }, (_, n) => {
    const start = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() + 1 + n, 1));
    const end = new Date(Date.UTC(start.getUTCFullYear(), start.getUTCMonth() + 1, 1));
    const iso = start.toISOString().slice(0, 10);
    const days = Math.round((end.getTime() - start.getTime()) / 86_400_000);
    return { id: `m${iso.slice(0, 7).replace('-', '_')}`, start: iso, days };
  });
  return {
    format: formatName,
    version: currentVersion,
    writtenBy: version,
    network: network.parse({
      settings: { title, baseCurrency: 'USD', periods, referenceEdition: edition.id },
      territories: territories.map((territory) => ({ ...territory })),
      sites: [],
      products: [],
      lanes: [],
      demand: [],
    }),
    scenarios: [],
    trail: [],
    plans: [],
    view: null,
  };
}
