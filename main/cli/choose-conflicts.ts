import type { Conflict, Side } from '../../scenarios/merge/conflict.ts';
import { mergeContents, type Contents } from '../../scenarios/merge/merge-contents.ts';
import type { ConflictWords } from './difference/say-conflict.ts';
import { formatCount } from './format.ts';
import type { Terminal } from './terminal.ts';

/** Whose value stands, by the place of a conflict. */
export type Choices = ReadonlyMap<string, Side>;

/**
 * Asks somebody at the terminal about each conflict of a merge; `null` where they leave, which changes nothing. A choice
 * may bring a conflict that was not there before, such as that two edits do not fit one record: it is asked as well.
 */
export async function chooseConflicts(
  sides: { readonly base: Contents | null; readonly mine: Contents; readonly theirs: Contents },
  words: (conflict: Conflict) => ConflictWords,
  { note, ask }: { readonly note: Terminal['note']; readonly ask: NonNullable<Terminal['ask']> },
): Promise<Choices | null> {
  const choices = new Map<string, Side>();
  let forAll: Side | null = null;
  for (;;) {
    const { conflicts } = mergeContents(
      sides.base,
      sides.mine,
      sides.theirs,
      ({ place }) => choices.get(place) ?? 'mine',
    );
    const open = conflicts.filter(({ place }) => !choices.has(place));
    if (open.length === 0) return choices;
    note(
      `${formatCount(open.length, 'place')} changed on both sides. For each, m keeps mine and t takes theirs; ` +
        'M or T decides all that are left; q leaves without writing anything.',
    );
    for (const [n, conflict] of open.entries()) {
      const side: Side | null = forAll ?? (await askSide(`${n + 1} of ${open.length}`));
      if (side === null) return null;
      choices.set(conflict.place, side);

      async function askSide(number: string): Promise<Side | null> {
        const { what, base, mine, theirs } = words(conflict);
        note(
          [
            '',
            `${number}  ${what}`,
            `      was  ${base}`,
            `  m  mine  ${mine}`,
            `  t  theirs  ${theirs}`,
          ].join('\n'),
        );
        for (;;) {
          const answer = (await ask('m, t, M, T or q? '))?.trim() ?? 'q';
          if (answer === 'q') return null;
          const chosen: Side | null = /^m$/i.test(answer) ? 'mine' : /^t$/i.test(answer) ? 'theirs' : null;
          if (chosen === null) continue;
          if (answer === 'M' || answer === 'T') forAll = chosen;
          return chosen;
        }
      }
    }
  }
}
