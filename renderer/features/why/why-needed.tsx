import type { Conflict } from '../../../solver/analysis/diagnosis/diagnosis-answer.ts';
import { countUnits } from '../diagnosis/diagnosis-words.ts';
import { sayCause } from '../diagnosis/say-statement.ts';
import { StatementLink } from '../diagnosis/statement-link.tsx';
import { whyMessages as messages } from './messages.ts';
import type { WhyWords } from './names-of-why.ts';

const servedMessages = {
  reached: messages.servedWithout,
  'a bound': messages.servedWithoutAtMost,
  found: messages.servedWithoutAtLeast,
} as const;

/** Why no plan does without something: the statements that cannot hold once it is gone, each a link to the cell that makes it. */
export function WhyNeeded({ because, words }: { because: readonly Conflict[]; words: WhyWords }) {
  const { say } = words.text;
  if (because.length === 0) return <p className="plan-note">{say(messages.forcedUnknown)}</p>;
  return because.map(({ statements, cause, askedUnits, mostUnits, mostIs }, place) => (
    <section key={place} className="inspect-part">
      <h4 className="why-title">{say(statements.length === 1 ? messages.forcedAlone : messages.forced)}</h4>
      <ul className="why-statements">
        {statements.map((statement) => (
          <li key={`${statement.kind} ${statement.ids.join(' ')}`}>
            <StatementLink statement={statement} words={words} />
          </li>
        ))}
      </ul>
      {cause === null ? null : <p className="plan-note">{sayCause(words, cause)}</p>}
      {cause !== null || askedUnits === null || mostUnits === null ? null : (
        <p className="plan-note">
          {say(servedMessages[mostIs], {
            asked: countUnits(words, askedUnits),
            most: countUnits(words, Math.max(0, mostUnits)),
          })}
        </p>
      )}
    </section>
  ));
}
