import type { Network } from '../../../scenarios/domain/network.ts';
import { loosenedTo, overridden, scaleOf } from './loosen.ts';
import { guessed, makeChange, type MadeChange } from './make-change.ts';
import { overridesOf } from './overrides-of.ts';
import type { QuestionDesk } from './question-desk.ts';
import type { Statement } from './statement.ts';
import { withoutStatements } from './statements/index.ts';

/** A guess is taken so much further, that rounding in it does not decide. */
const sliver = 1e-7;

/**
 * The smallest change of each of some statements in turn, those before it being changed and those after it as far as a
 * common guess, or off; `null` where they do not make a plan possible. None of the changes can be less while the others are
 * as they are.
 */
export async function changeTogether(
  network: Network,
  statements: readonly Statement[],
  desk: QuestionDesk,
): Promise<readonly MadeChange[] | null> {
  const scaled = statements.filter((each) => scaleOf(each) !== null);
  const guesses = scaled.length > 0 ? await guessed(network, scaled, desk) : null;
  const guessOf = (statement: Statement) => {
    const place = scaled.indexOf(statement);
    return place >= 0 ? (guesses?.[place] ?? null) : null;
  };
  const made: MadeChange[] = [];
  for (const [place, statement] of statements.entries()) {
    const settled = overridden(
      network,
      overridesOf(
        network,
        made.map(({ change }) => change),
      ),
    );
    const toCome = statements.slice(place + 1);
    const change =
      (await makeChange(loosened(settled, toCome, guessOf), statement, desk, {
        guess: guessOf(statement),
      })) ?? (await makeChange(withoutStatements(settled, toCome), statement, desk));
    if (change === null) return null;
    made.push(change);
  }
  return made;
}

/** The network with statements as far as their guesses, and without those that have none. */
function loosened(
  network: Network,
  statements: readonly Statement[],
  guessOf: (statement: Statement) => number | null,
): Network {
  const overrides = statements.flatMap((each) => {
    const guess = guessOf(each);
    return guess === null ? [] : loosenedTo(network, each, guess + Math.abs(guess) * sliver);
  });
  return withoutStatements(
    overridden(network, overrides),
    statements.filter((each) => guessOf(each) === null),
  );
}
