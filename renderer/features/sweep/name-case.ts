import type { SweepJob } from '../../../solver/analysis/sweep/sweep-job.ts';
import { nameIn } from '../../../scenarios/domain/name-in.ts';
import { sweepMessages as messages } from './messages.ts';
import type { SweepNaming } from './use-sweep.ts';
import { sayValue } from '../breakeven/say-value.ts';

export function nameScenario(
  id: string,
  { scenarios, text }: Pick<SweepNaming, 'scenarios' | 'text'>,
): string {
  const found = scenarios.find((each) => each.id === id);
  return found === undefined ? id : nameIn(found.name, text.language);
}

/** The same in few words, where the axes are named elsewhere: `50.0 % and 80.0 %`. */
export function namePoint({ scenario, values }: SweepJob, naming: SweepNaming): string {
  const parts = [
    ...(scenario === null ? [] : [nameScenario(scenario, naming)]),
    ...values.map((value) => sayValue(value, naming.format)),
  ];
  return parts.join(' · ');
}

/** What one case of a sweep is called: its scenario, and each lever at its value. */
export function nameCase({ scenario, values }: SweepJob, naming: SweepNaming): string {
  const { answered, nameOf, text, format } = naming;
  const parts = [
    ...(scenario === null ? [] : [nameScenario(scenario, naming)]),
    ...answered.asked.steps.map(({ lever }, n) =>
      text.say(messages.leverAt, { lever: nameOf(lever), value: sayValue(values[n] ?? NaN, format) }),
    ),
  ];
  return parts.join(text.language === 'en' ? ', ' : '，');
}
