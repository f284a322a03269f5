import { longestTrail } from '../../../scenarios/domain/trail.ts';
import { readDocument } from '../../services/documents.ts';
import { command } from '../command.ts';
import { exitCode } from '../exit-code.ts';
import { formatCount } from '../format.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { renderFindings } from '../render-findings.ts';
import { sayTrailEntry } from '../say-trail.ts';

export const trailCommand = command({
  name: 'trail',
  positionals: ['FILE'],
  options: { json: { kind: 'switch', say: 'print one JSON object { trail } instead' } },
  about: [
    'Tells the history that a file keeps of itself, newest first: when it was written, by whom, how many',
    'records changed, and why. The window writes an entry at a save once your name is in Preferences, or',
    'where you give a reason; merge, import and share do with --by and --because.',
    `The newest ${longestTrail} entries are kept. No plan depends on them, and a masked file has none.`,
  ],
  examples: [
    'plusn trail network.plusn',
    'plusn merge base.plusn mine.plusn theirs.plusn --out merged.plusn --by Chan --because "Review of July"',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    const opened = await readDocument(file);
    if (opened.document === null) {
      for (const line of renderFindings(opened.findings, file, terminal.width)) terminal.note(line);
      return exitCode.findings;
    }
    noteOlderVersion(file, opened, terminal);
    const { trail } = opened.document;
    if (options.json) terminal.out(`${JSON.stringify({ trail })}\n`);
    else if (trail.length === 0) terminal.out(`${file} says nothing of its history.\n`);
    else {
      const entries = trail.flatMap((entry) => ['', ...sayTrailEntry(entry, terminal.width)]);
      const headline = `${file}: ${formatCount(trail.length, 'entry', 'entries')}, newest first.`;
      terminal.out([headline, ...entries, ''].join('\n'));
    }
    return exitCode.done;
  },
});
