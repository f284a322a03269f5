import { networkDifferences } from '../../../scenarios/difference/network-differences.ts';
import { scenarioDifferences } from '../../../scenarios/difference/scenario-differences.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import { namesOf } from './names-of.ts';
import { sayChange, sayField } from './say-change.ts';
import { capital, sayRecords } from './say-records.ts';
import { sayScenario } from './say-scenario.ts';
import { subjectTitles, type Sentence, type Subject, type SubjectSentences } from './sentence.ts';

/** One side of a comparison. `scenarios: null`: a scenario applied, whose fellows are not compared. */
export interface ComparedSide {
  readonly network: Network;
  readonly scenarios: readonly Scenario[] | null;
}

/**
 * What differs between two sides, as sentences by subject; subjects without a difference are left out. Every record that
 * differs is in `about` of one sentence.
 */
export function sayDifferences(
  before: ComparedSide,
  after: ComparedSide,
  all: boolean,
): readonly SubjectSentences[] {
  const names = namesOf([after.network, before.network]);
  const { settings, records, unknown } = networkDifferences(before.network, after.network);
  const plainly = (root: string, changes: typeof settings): readonly Sentence[] =>
    changes.map((change) => ({
      text: capital(sayChange(root, change, names, {})),
      lead: capital(sayField(root, change.way, names).words),
      about: [],
      changes: [{ id: null, field: change.way.join('/'), from: change.from ?? null, to: change.to ?? null }],
    }));
  const sentences = (subject: Subject): readonly Sentence[] => {
    if (subject === 'settings') return plainly('settings', settings);
    if (subject === 'unknown') return plainly('', unknown);
    if (subject === 'scenarios') {
      if (before.scenarios === null || after.scenarios === null) return [];
      return scenarioDifferences(before.scenarios, after.scenarios).flatMap((each) =>
        sayScenario(each, names),
      );
    }
    const ofSubject = records.filter(({ collection }) => collection === subject);
    return sayRecords(subject, ofSubject, names, all);
  };
  return subjectTitles.flatMap(([subject, title]) => {
    const said = sentences(subject);
    return said.length === 0 ? [] : [{ subject, title, sentences: said }];
  });
}
