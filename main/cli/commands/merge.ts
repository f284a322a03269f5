import { randomUUID } from 'node:crypto';
import { stat } from 'node:fs/promises';
import type { Conflict, Side } from '../../../scenarios/merge/conflict.ts';
import { mergeContents } from '../../../scenarios/merge/merge-contents.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { openDocument } from '../../../scenarios/schema/open-document.ts';
import { withEntry } from '../../../scenarios/trail/join-trails.ts';
import { trailChanges } from '../../../scenarios/trail/trail-changes.ts';
import { readDocument } from '../../services/documents.ts';
import { olderBackupPath } from '../../services/files/backup-path.ts';
import { nodeDisk } from '../../services/files/disk.ts';
import { writeWhole } from '../../services/files/write-whole.ts';
import { mergeDocuments, type MergedDocument } from '../../services/merge-documents.ts';
import { checkOutPath } from '../check-out-path.ts';
import { chooseConflicts, type Choices } from '../choose-conflicts.ts';
import { command } from '../command.ts';
import { namesOf } from '../difference/names-of.ts';
import { conflictWords, sayConflict, type ConflictWords } from '../difference/say-conflict.ts';
import { exitCode } from '../exit-code.ts';
import { formatCount, formatName } from '../format.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { renderFindings } from '../render-findings.ts';
import type { Terminal } from '../terminal.ts';
import { trailEntryOf, trailOptions } from '../trail-options.ts';
import { UsageError } from '../usage-error.ts';
import { wrap } from '../wrap.ts';

/** The three sides of a merge. `base: null`: both began with nothing. */
interface Sides {
  readonly base: PlannerDocument | null;
  readonly mine: PlannerDocument;
  readonly theirs: PlannerDocument;
}

export const mergeCommand = command({
  name: 'merge',
  positionals: ['BASE', 'MINE', 'THEIRS'],
  options: {
    out: {
      kind: 'text',
      value: 'PATH',
      say: 'write to this file, which may be one of the three, not to standard output',
    },
    take: {
      kind: 'choice',
      choices: ['mine', 'theirs'],
      say: 'decide every conflict for this side, without asking',
    },
    json: {
      kind: 'switch',
      say: 'print one JSON object { isMerged, taken, conflicts, findings, … } instead',
    },
    ...trailOptions,
    driver: { kind: 'switch', say: 'as git asks it: %O %A %B; the result goes to MINE, never asks' },
  },
  about: [
    'Merges what two people have made of one file: what one of them alone changed is taken, field by',
    'field. Where both changed the same, each conflict is shown with both values and chosen one by one at',
    'a terminal; without one nothing is written and the exit code is 1. An empty BASE is none. A stored',
    'plan stays where its inputs are those of the result; the history inside the file is that of both.',
    'With --driver the result is written in any case, mine where both changed the same; the exit code is',
    'then 1, so that git reports the conflict and leaves the file for you to decide.',
  ],
  examples: [
    'plusn merge base.plusn mine.plusn theirs.plusn --out merged.plusn',
    'git config merge.plusn.driver "plusn merge --driver %O %A %B"',
  ],
  run: async ({ positionals: [base = '', mine = '', theirs = ''], options }, terminal) => {
    if (options.driver && options.out !== null) {
      throw new UsageError('--driver writes to MINE. Leave --out out.');
    }
    if (options.driver && (options.by !== null || options.because !== null)) {
      throw new UsageError('Git tells who merged and why. Leave --by and --because out with --driver.');
    }
    const out = options.driver ? mine : options.out;
    await checkOutPath(out, null);
    const sides = await readSides({ base, mine, theirs }, terminal);
    if (sides === null) return exitCode.findings;
    const words = wordsFor(sides);
    const { conflicts: open } = mergeContents(sides.base, sides.mine, sides.theirs);
    const choices =
      options.driver || open.length === 0 ? new Map<string, Side>() : await decide(sides, words);
    const isDecided = choices !== null && (choices.size > 0 || open.length === 0);
    const isWritten = isDecided || options.driver;
    const merged = mergeDocuments(
      sides.base,
      sides.mine,
      sides.theirs,
      ({ place }) => options.take ?? choices?.get(place) ?? 'mine',
    );
    const changed = trailChanges(sides.mine, merged.document);
    const entry = trailEntryOf(options, 'merged', changed, terminal);
    const document =
      entry === null
        ? merged.document
        : { ...merged.document, trail: withEntry(merged.document.trail, entry) };
    const text = parsedText(document);
    if (isWritten && out !== null) await writeMerged(out, text, !options.driver);
    const told = merged.conflicts.map((conflict) => ({
      ...words(conflict),
      place: conflict.place,
      taken: isDecided ? (options.take ?? choices.get(conflict.place) ?? 'mine') : null,
    }));
    const { taken, findings, plansLeftOut } = merged;
    if (options.json) {
      const printed = isWritten && out === null ? document : undefined;
      const answer = {
        isMerged: isDecided,
        taken,
        conflicts: told,
        findings,
        plansLeftOut,
        document: printed,
      };
      terminal.out(`${JSON.stringify(answer)}\n`);
    } else {
      if (isWritten && out === null) terminal.out(text);
      for (const line of renderMerge(
        merged,
        told,
        { isDecided, isWritten, out: options.driver ? null : out, theirs },
        terminal.width,
      )) {
        terminal.note(line);
      }
    }
    const isSound = findings.every(({ severity }) => severity !== 'error');
    return isDecided && isSound ? exitCode.done : exitCode.findings;

    /** `null`: nobody has decided. */
    function decide(
      of: Sides,
      say: (conflict: Conflict) => ConflictWords,
    ): Promise<Choices | null> | Choices | null {
      if (options.take !== null) return new Map(open.map(({ place }) => [place, options.take!]));
      const { ask, note } = terminal;
      return ask === null ? null : chooseConflicts(of, say, { ask, note });
    }
  },
});

async function readSides(
  files: { readonly base: string; readonly mine: string; readonly theirs: string },
  terminal: Terminal,
): Promise<Sides | null> {
  // Git hands an empty file where both sides have added one.
  const found = await stat(files.base).catch(() => null);
  const isWithoutBase = found !== null && found.isFile() && found.size === 0;
  const read = async (file: string) => {
    const opened = await readDocument(file);
    const { document, findings } = opened;
    noteOlderVersion(file, opened, terminal);
    if (document !== null) return document;
    const errors = findings.filter(({ severity }) => severity === 'error');
    for (const line of renderFindings(errors, file, terminal.width)) terminal.note(line);
    return null;
  };
  const base = isWithoutBase ? null : await read(files.base);
  const [mine, theirs] = [await read(files.mine), await read(files.theirs)];
  if (mine === null || theirs === null || (base === null && !isWithoutBase)) return null;
  return { base, mine, theirs };
}

function wordsFor({ base, mine, theirs }: Sides): (conflict: Conflict) => ConflictWords {
  const all = [mine, theirs, ...(base === null ? [] : [base])];
  const names = namesOf(all.map(({ network }) => network));
  const scenarioName = (id: string) => {
    const found = all.flatMap(({ scenarios }) => scenarios).find((each) => each.id === id);
    return found === undefined ? id : formatName(found.name);
  };
  return (conflict) => conflictWords(conflict, names, scenarioName);
}

/** The text of the result. What was put together of two files must open like any other. */
function parsedText(document: PlannerDocument): string {
  const text = serialiseDocument(document);
  const { document: read, findings } = openDocument(text);
  if (read === null) throw new Error(`The merged file does not open: ${findings[0]?.say ?? 'unknown'}`);
  return text;
}

/** Writes the result; where `keepsOlder`, the bytes of an older version that it takes the place of stay beside it. */
async function writeMerged(path: string, text: string, keepsOlder: boolean): Promise<void> {
  const keepReplaced = keepsOlder ? olderBackupPath : null;
  try {
    await writeWhole(path, text, { disk: nodeDisk, randomId: randomUUID, keepReplaced });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

function renderMerge(
  { taken, findings, plansLeftOut }: MergedDocument,
  conflicts: readonly (ConflictWords & { readonly taken: Side | null })[],
  how: {
    readonly isDecided: boolean;
    readonly isWritten: boolean;
    readonly out: string | null;
    readonly theirs: string;
  },
  width: number,
): readonly string[] {
  const lines = conflicts.flatMap((conflict) => wrap(sayConflict(conflict, conflict.taken), width, '  '));
  if (conflicts.length > 0) lines.unshift(`${formatCount(conflicts.length, 'place')} changed on both sides:`);
  if (how.isWritten) {
    const whither = how.out === null ? '' : ` Wrote ${how.out}.`;
    const alone = taken === 0 ? '' : `, with ${formatCount(taken, 'change')} of theirs alone`;
    lines.push(`Merged${alone}.${whither}`);
    const whose = plansLeftOut.map((scenario) => (scenario === null ? 'the base' : `scenario ${scenario}`));
    if (whose.length > 0) {
      lines.push(
        ...wrap(
          `The stored plan of ${whose.join(', ')} is left out: its inputs have changed. Solve again.`,
          width,
        ),
      );
    }
    lines.push(...renderFindings(findings, how.out ?? how.theirs, width));
  }
  if (!how.isDecided) {
    const next = how.isWritten
      ? 'Mine stands in these places. Decide them in the file, or with git mergetool, then git add it.'
      : 'Nothing was written. Run it at a terminal to choose one by one, or with --take mine or --take theirs.';
    lines.push(...wrap(next, width));
  }
  return lines;
}
