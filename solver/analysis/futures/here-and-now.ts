import type { PlanningModel } from '../../formulation/build-model.ts';
import type { PeriodColumns } from '../../modeling/period-columns.ts';

/** What can be decided beforehand, whichever its period. */
export type DecisionSubject =
  | { kind: 'open' | 'close'; site: string }
  | { kind: 'qualify'; recipe: string }
  | { kind: 'expand'; line: string; expansion: string };

/** A decision that is taken before it is known which future comes. */
export interface HereAndNow {
  subject: DecisionSubject;
  period: string;
  /** How often; 1 but for expansions. */
  count: number;
  /** What it costs, once, in base currency; nothing where carbon is minimised. */
  price: number;
  /** Futures whose network does not know it: it changes nothing there, and is paid all the same. */
  unknownIn: readonly string[];
}

/** A column of a model that is decided beforehand. */
export interface DecisionColumn {
  column: number;
  subject: DecisionSubject;
  period: string;
}

/**
 * The columns of a model that are decided beforehand, by name: `open(site,period)`, `close(site,period)`,
 * `qualify(recipe,period)`, `expand(line,option,period)`. They take months and cannot be taken back; what is made, sent
 * and kept, and which lanes are used, follows the future that comes. With a period stated, only those decided in an
 * earlier one.
 */
export function decisionColumns(
  model: PlanningModel,
  decideBefore: string | null,
): ReadonlyMap<string, DecisionColumn> {
  const { network, sets, columns } = model;
  const { periods } = network.settings;
  const before = decideBefore === null ? periods.length : periods.findIndex(({ id }) => id === decideBefore);
  const found = new Map<string, DecisionColumn>();
  const take = (family: PeriodColumns, subjectOf: (item: number) => DecisionSubject) =>
    family.each((item, place, column) => {
      if (place >= before) return;
      const subject = subjectOf(item);
      const period = periods[place]?.id ?? '';
      found.set(`${subjectKey(subject)} ${period}`, { column, subject, period });
    });
  const siteOf = (item: number) => network.sites[item]?.id ?? '';
  take(columns.open, (item) => ({ kind: 'open', site: siteOf(item) }));
  take(columns.close, (item) => ({ kind: 'close', site: siteOf(item) }));
  take(columns.qualify, (item) => ({ kind: 'qualify', recipe: network.recipes[item]?.id ?? '' }));
  take(columns.expand, (item) => {
    const expansion = sets.expansions[item];
    const line = network.lines[expansion?.line ?? -1];
    return {
      kind: 'expand',
      line: line?.id ?? '',
      expansion: line?.expansions[expansion?.option ?? -1]?.id ?? '',
    };
  });
  return found;
}

/** What a decision is about, whichever its period: `open penang`. */
export function subjectKey(subject: DecisionSubject): string {
  switch (subject.kind) {
    case 'open':
    case 'close':
      return `${subject.kind} ${subject.site}`;
    case 'qualify':
      return `qualify ${subject.recipe}`;
    case 'expand':
      return `expand ${subject.line} ${subject.expansion}`;
  }
}
