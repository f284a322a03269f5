import type { Network } from '../../../scenarios/domain/network.ts';
import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import type {
  Conflict,
  Diagnosis,
  DiagnosisEdit,
} from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { capital } from '../capital.ts';
import { formatCount, formatGap, formatLargeMoney, formatNumber, formatSeconds } from '../format.ts';
import { renderTitle } from '../render-title.ts';
import { wrap } from '../wrap.ts';
import { countUnits, digits, perPeriod, unitWord } from './number-words.ts';
import { sayCause } from './say-cause.ts';
import { sayChange } from './say-change.ts';
import { sayStatement } from './say-statement.ts';

/** A diagnosis as text: what conflicts, in the planner's own words, and what would give a plan at what cost. */
export function renderDiagnosis(
  { network, scenario, diagnosis }: { network: Network; scenario: Scenario | null; diagnosis: Diagnosis },
  width: number,
): readonly string[] {
  const { conflicts, edits, totalCapacity, wasStopped } = diagnosis;
  const count = conflicts.length;
  return [
    ...renderTitle(network, scenario, width),
    '',
    ...wrap(sayHead(diagnosis), width),
    ...(totalCapacity === null ? [] : wrap(sayTotal(network, totalCapacity), width)),
    ...conflicts.flatMap((conflict, place) => [
      '',
      ...wrap(sayHeading(conflict, place + 1, count), width),
      ...renderConflict(network, conflict, width),
    ]),
    '',
    ...(edits.length === 0
      ? [wasStopped ? 'No edit was found yet that gives a plan.' : 'No edit was found that gives a plan.']
      : [
          edits.length === 1 ? 'This gives a plan:' : 'Each of these gives a plan:',
          ...edits.flatMap((edit, place) => renderEdit(network, edit, place + 1, width)),
        ]),
    '',
    ...wrap(sayProof(diagnosis), width),
  ];
}

function sayHead({ conflicts, edits, isComplete }: Diagnosis): string {
  const [first] = conflicts;
  if (first === undefined) return 'No plan is possible, and what is in the way was not found.';
  const what =
    conflicts.length === 1
      ? `${formatCount(first.statements.length, 'statement')} ${first.statements.length === 1 ? 'stands' : 'conflict and stand'} in the way`
      : `${isComplete ? '' : 'at least '}${formatCount(conflicts.length, 'conflict')} stand in the way`;
  const [smallest] = edits;
  const cure =
    smallest === undefined
      ? ''
      : edits.length === 1
        ? ' 1 edit would give one.'
        : ` ${formatCount(edits.length, 'edit')} would give one, the smallest with ${formatCount(smallest.changes.length, 'change')}.`;
  return `No plan is possible: ${what}.${cure}`;
}

function sayTotal(
  network: Network,
  { askedUnits, mostUnits, sites }: NonNullable<Diagnosis['totalCapacity']>,
): string {
  const periods = network.settings.periods.length;
  const when = periods === 1 ? ` ${perPeriod(network)}` : ` over the ${formatNumber(periods)} periods`;
  return `In all ${countUnits(network, askedUnits)} must be served, and ${formatCount(sites.length, 'site')} can send ${digits(mostUnits)}${when} at most.`;
}

function sayHeading({ statements, isIrreducible }: Conflict, number: number, count: number): string {
  const name = count === 1 ? '' : `Conflict ${formatNumber(number)}. `;
  if (statements.length === 1) return `${name}This cannot hold, whatever else is changed:`;
  const without = isIrreducible ? '; without any one of them the others could' : '';
  return `${name}These cannot hold together${without}:`;
}

/** Before the most units that can be served. */
export const mostWords = { reached: '', 'a bound': 'at most ', found: 'at least ' } as const;

/** The statements of a conflict as a list, why they fail where it is known, and how much they let be served. */
export function renderConflict(network: Network, conflict: Conflict, width: number): readonly string[] {
  const { statements, cause, askedUnits, mostUnits, mostIs } = conflict;
  const bullet = (text: string) =>
    wrap(text, width - 2).map((line, place) => `${place === 0 ? '- ' : '  '}${line}`);
  const served =
    cause === null && askedUnits !== null && mostUnits !== null && statements.length > 1
      ? [
          `Of the ${countUnits(network, askedUnits)} these let ${mostWords[mostIs]}${digits(Math.max(0, mostUnits))} be served.`,
        ]
      : [];
  return [
    ...statements.flatMap((statement) => bullet(sayStatement(network, statement))),
    ...[...(cause === null ? [] : [sayCause(network, cause)]), ...served].flatMap((text) =>
      wrap(text, width),
    ),
  ];
}

function renderEdit(network: Network, edit: DiagnosisEdit, number: number, width: number): readonly string[] {
  const changes = edit.changes.map((change) => sayChange(network, change)).join(', and ');
  const text = `${capital(changes)}. ${sayCost(network, edit)}${sayNotLeast(edit)}`;
  return wrap(text, width - 3).map(
    (line, place) => `${place === 0 ? `${formatNumber(number)}.`.padEnd(3) : '   '}${line}`,
  );
}

function sayNotLeast({ changes }: DiagnosisEdit): string {
  const open = changes.filter(({ isLeast }) => !isLeast);
  if (open.length === 0) return '';
  return open.every(({ short }) => short.length > 0)
    ? ' No more units of these rows need go unserved; whether fewer would do was not proven.'
    : ' Whether a smaller change would do was not proven.';
}

function sayCost(network: Network, edit: DiagnosisEdit): string {
  const { objective, unpricedShortUnits, chargedShort, status, relativeGap } = edit;
  const { baseCurrency } = network.settings;
  if (objective === null) return 'What the best plan costs was not found in time.';
  const near = status === 'optimal' ? '' : ` (not proven best; gap ${formatGap(relativeGap, 'ceil')})`;
  const charged =
    chargedShort.amount === 0
      ? ''
      : `, of which ${formatLargeMoney(chargedShort.amount, baseCurrency)} is charged for ${countUnits(network, chargedShort.units)} left unserved in all`;
  const short =
    unpricedShortUnits > 0
      ? `, and ${digits(unpricedShortUnits)} ${unitWord(network)} go unserved that the file puts no price on`
      : '';
  switch (network.settings.objective) {
    case 'carbon':
      return `The best plan then emits ${formatNumber(objective / 1000, 1)} t CO₂e${near}${short}.`;
    case 'profit':
      return `The best plan then contributes ${formatLargeMoney(-objective, baseCurrency)}${near}${short}.`;
    case 'cost':
      return `The best plan then costs ${formatLargeMoney(objective, baseCurrency)}${charged}${near}${short}.`;
  }
}

function sayProof({ edits, solves, seconds, isComplete, wasStopped }: Diagnosis): string {
  const proven = edits.filter(({ changes }) => changes.every((change) => change.isLeast));
  const work = `${formatCount(solves, 'solve')}, ${formatSeconds(seconds)}`;
  const smaller =
    proven.length === 0
      ? ''
      : `No ${proven.length < edits.length ? 'other ' : ''}change above would do if it were smaller, the others being as they are: proven. `;
  return `${smaller}${isComplete ? '' : 'More conflicts may come to light when these are resolved. '}${wasStopped ? 'Stopped before all edits were looked for: more time (--seconds) may find others. ' : ''}${work}.`;
}
