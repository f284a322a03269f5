import type { LinearProgram } from '../../modeling/linear-program.ts';
import { extendProgram } from '../../modeling/extend-program.ts';
import { subjectKey, type DecisionSubject } from './here-and-now.ts';
import { solveJoint, stakesOf, type Search } from './find-least.ts';
import type { Hedge } from './futures-answer.ts';
import { decisionNamed, type Taken } from './future-model.ts';
import { weightedProgram } from './joint-objective.ts';
import type { JointProgram } from './joint-program.ts';
import { costsOf, leastOf, type KnownPlan } from './known-plans.ts';
import { expectedOf } from './risk-measures.ts';

/** Subjects that some of these plans take, in whichever period, and others do not. */
export function disputedSubjects(search: Search, plans: readonly KnownPlan[]): readonly DecisionSubject[] {
  const subjects = new Map<string, DecisionSubject>();
  for (const { decisions } of search.futures)
    for (const { subject } of decisions.values()) subjects.set(subjectKey(subject), subject);
  return [...subjects.values()].filter((subject) => {
    const takers = plans.filter(({ taken }) => isTaken(taken, subject)).length;
    return takers > 0 && takers < plans.length;
  });
}

/**
 * Looks for the least expected cost with a decision taken and without it, all others planned anew. One of the two is the
 * best plan of all; the other is asked for with the decision forced the other way.
 */
export async function findOtherWay(search: Search, subject: DecisionSubject): Promise<void> {
  const { known, joint } = search;
  const stakes = stakesOf(search);
  const best = leastOf(known.all(), 'expected', stakes);
  if (best === null) return;
  const isOn = !isTaken(best.taken, subject);
  const alike = known.all().filter(({ taken }) => isTaken(taken, subject) === isOn);
  await solveJoint(
    search,
    weightedProgram(joint, stakes.probabilities),
    leastOf(alike, 'expected', stakes),
    (program) => forced(program, joint, subject, isOn),
    { key: 'hedge', values: { subject: subjectKey(subject) } },
  );
}

/** The program with the decision taken in some period, or in none. */
function forced(
  program: LinearProgram,
  { sharedColumns }: JointProgram,
  subject: DecisionSubject,
  isOn: boolean,
): LinearProgram {
  const columns = [...sharedColumns].filter(([name]) => isOf(name, subject)).map(([, column]) => column);
  if (isOn)
    return extendProgram(program, {
      columns: [],
      rows: [{ lower: 1, upper: Infinity }],
      terms: columns.map((column) => ({ row: program.rowCount, column, coefficient: 1 })),
    });
  const columnUpper = program.columnUpper.slice();
  for (const column of columns) columnUpper[column] = 0;
  return { ...program, columnUpper };
}

/** The hedges that known plans tell, the largest expected saving first. */
export function readHedges(search: Search, subjects: readonly DecisionSubject[]): readonly Hedge[] {
  const stakes = stakesOf(search);
  const plans = search.known.all();
  const best = leastOf(plans, 'expected', stakes);
  if (best === null) return [];
  const hedges = subjects.flatMap((subject): readonly Hedge[] => {
    const [withIt, without] = [true, false].map((isOn) =>
      leastOf(
        plans.filter(({ taken }) => isTaken(taken, subject) === isOn),
        'expected',
        stakes,
      ),
    );
    const [costsWith, costsWithout] = [withIt, without].map((plan) => (plan == null ? null : costsOf(plan)));
    if (withIt == null || costsWith == null || costsWithout == null) return [];
    const savings = costsWith.map((cost, place) => (costsWithout[place] as number) - cost);
    return [
      {
        subject,
        isTaken: isTaken(best.taken, subject),
        expectedSaving: expectedOf(savings, stakes.probabilities),
        savings,
        price: priceIn(search, withIt.taken, subject),
      },
    ];
  });
  return hedges.sort((one, other) => other.expectedSaving - one.expectedSaving);
}

function priceIn({ futures }: Search, taken: Taken, subject: DecisionSubject): number {
  let price = 0;
  for (const [name, count] of taken)
    if (isOf(name, subject)) price += count * decisionNamed(futures, name).price;
  return price;
}

/** Whether it is taken in any period. */
function isTaken(taken: Taken, subject: DecisionSubject): boolean {
  return [...taken.keys()].some((name) => isOf(name, subject));
}

/** Names of decisions are those of their subjects with the period after a space. */
function isOf(name: string, subject: DecisionSubject): boolean {
  return name.slice(0, name.lastIndexOf(' ')) === subjectKey(subject);
}
