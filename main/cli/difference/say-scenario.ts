import type { ScenarioDifference } from '../../../scenarios/difference/scenario-differences.ts';
import { reasonIn } from '../../../scenarios/domain/reason.ts';
import type { Override, Scenario } from '../../../scenarios/domain/scenario.ts';
import { formatCount, formatName } from '../format.ts';
import type { Names } from './names-of.ts';
import { sayChange } from './say-change.ts';
import { overrideWords, sayOverride } from './say-override.ts';
import type { Sentence } from './sentence.ts';

/** What differs in one scenario: a sentence for its own fields, and one for each of its overrides. */
export function sayScenario(difference: ScenarioDifference, names: Names): readonly Sentence[] {
  const { id, before, after, changes, overrides, isReordered } = difference;
  const name = nameOf((before ?? after)!);
  const sentence = (text: string): Sentence => ({ text, lead: name, about: [id], changes: [] });
  if (before === null || after === null) {
    const scenario = (after ?? before)!;
    const size = formatCount(scenario.overrides.length, 'change');
    return [sentence(`${before === null ? 'New' : 'Gone'}: ${name}, with ${size} of the base`)];
  }
  const own: readonly Sentence[] =
    changes.length === 0
      ? []
      : [
          {
            text: `${name}: ${changes.map((change) => sayChange('scenarios', change, names, {})).join('; ')}`,
            lead: name,
            about: [id],
            changes: changes.map(({ way, from, to }) => ({
              id,
              field: way.join('/'),
              from: from ?? null,
              to: to ?? null,
            })),
          },
        ];
  return [
    ...own,
    ...overrides.map((each) => ({
      ...sentence(`${name}: ${sayOverrideChange(each.before, each.after, names)}`),
      changes: [
        { id, field: `overrides/${(each.after ?? each.before)!.at}`, from: each.before, to: each.after },
      ],
    })),
    ...(isReordered ? [sentence(`${name}: its changes are applied in another order`)] : []),
  ];
}

export const nameOf = ({ name }: Pick<Scenario, 'name'>) => formatName(name);

export function sayOverrideChange(before: Override | null, after: Override | null, names: Names): string {
  if (after === null) return `no longer ${sayOverride(before!, names)}`;
  if (before === null) return `now ${sayOverride(after, names)}`;
  const [was, is] = [overrideWords(before, names), overrideWords(after, names)];
  if (was.does === is.does)
    return `${is.what}${is.does}, for another reason: ${reasonIn(after.because, 'en') ?? 'none'}`;
  return `${is.what}${is.does} instead of${was.does.replace(/^ =/, '')}`;
}
