import { basename } from 'node:path';
import { isSame } from '../../../scenarios/overrides/plain-value.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { chooseNetwork, readDocument } from '../../services/documents.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { countDifferences, renderDifferences } from '../difference/render-differences.ts';
import { renderDifferencePage } from '../difference/render-difference-page.ts';
import { sayDifferences, type ComparedSide } from '../difference/say-differences.ts';
import { exitCode } from '../exit-code.ts';
import { formatCount, formatDate, formatName } from '../format.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { renderFindings } from '../render-findings.ts';
import { sayTrailEntry } from '../say-trail.ts';
import type { Terminal } from '../terminal.ts';
import { UsageError } from '../usage-error.ts';
import { writeAnswer } from '../write-answer.ts';

/** A document with the scenario asked for; `null`: the base. */
interface Asked {
  readonly file: string;
  readonly document: PlannerDocument;
  readonly scenario: string | null;
}

export const diffCommand = command({
  name: 'diff',
  positionals: ['FILE'],
  takesMore: true,
  options: {
    'scenario-a': { kind: 'text', value: 'ID', say: 'of the first file compare this scenario, not the base' },
    'scenario-b': {
      kind: 'text',
      value: 'ID',
      say: 'of the second file compare this scenario, not the base',
    },
    scenarios: { kind: 'text', value: 'ID,ID', say: 'compare two scenarios of one file; base is the base' },
    all: { kind: 'switch', say: 'name every record, also where many changed alike' },
    json: { kind: 'switch', say: 'print one JSON object { isSame, subjects } instead' },
    html: { kind: 'text', value: 'PATH', say: 'write a page to this file as well' },
  },
  about: [
    'Says what differs between two files, or between two scenarios, in sentences by subject: what came',
    'and went, and each field with what it was and is. Two files are compared with their scenarios; a',
    'scenario is compared with its overrides applied. Views and plans are left out. Ends with exit code 1',
    'when something differs.',
  ],
  examples: [
    'plusn diff before.plusn after.plusn --html changes.html',
    'plusn diff scenarios/examples/small-appliances.plusn --scenarios base,vietnam_surcharge',
  ],
  run: async ({ positionals, options }, terminal) => {
    const [first = '', second, surplus] = positionals;
    if (surplus !== undefined) throw new UsageError(`diff compares two files. Leave ${surplus} out.`);
    await checkOutPath(options.html, first);
    if (second !== undefined) await checkOutPath(options.html, second);
    const ids = scenariosAsked(second, options);
    const one = await readAsked(first, ids[0], terminal);
    const other =
      second === undefined ? one && { ...one, scenario: ids[1] } : await readAsked(second, ids[1], terminal);
    if (one === null || other === null) return exitCode.findings;
    const isWhole = one.scenario === null && other.scenario === null && second !== undefined;
    const sides = [one, other].map((asked) => comparedSide(asked, isWhole, terminal)) as [
      ComparedSide,
      ComparedSide,
    ];
    const subjects = sayDifferences(...sides, options.all);
    const [before, after] = [one, other].map((asked) => nameSide(asked, second === undefined));
    if (options.html !== null) {
      const title = formatName(sides[1].network.settings.title);
      const date = formatDate(terminal.today());
      const [from, to] = [one, other].map((asked) =>
        nameSide({ ...asked, file: basename(asked.file) }, second === undefined),
      );
      const page = renderDifferencePage({ title, before: from!, after: to!, date, subjects });
      await writeAnswer(page, options.html, terminal);
    }
    if (options.json) {
      terminal.out(`${JSON.stringify({ isSame: subjects.length === 0, subjects })}\n`);
    } else {
      const headline = `${before} → ${after}: ${countDifferences(subjects).toLowerCase()}.`;
      terminal.out([headline, ...renderDifferences(subjects, terminal.width), ''].join('\n'));
      if (isWhole) noteTrail(one, other, terminal);
    }
    return subjects.length === 0 ? exitCode.done : exitCode.findings;
  },
});

interface AskedOptions {
  readonly scenarios: string | null;
  readonly 'scenario-a': string | null;
  readonly 'scenario-b': string | null;
}

/** The scenarios to compare, `null` for the base. */
function scenariosAsked(
  second: string | undefined,
  options: AskedOptions,
): readonly [string | null, string | null] {
  const { scenarios, 'scenario-a': ofFirst, 'scenario-b': ofSecond } = options;
  if (scenarios === null && second !== undefined) return [baseAsNull(ofFirst), baseAsNull(ofSecond)];
  if (scenarios === null) {
    throw new UsageError('diff needs two sides. Name a second file, or two scenarios: --scenarios base,ID.');
  }
  if (second !== undefined || ofFirst !== null || ofSecond !== null) {
    throw new UsageError(
      '--scenarios compares within one file. Leave out the second file and --scenario-a, -b.',
    );
  }
  const [one, other, ...more] = scenarios.split(',').map((each) => each.trim());
  if (one === undefined || other === undefined || more.length > 0) {
    throw new UsageError(
      `--scenarios ${scenarios}: write two ids with a comma between them, such as base,ID.`,
    );
  }
  return [baseAsNull(one), baseAsNull(other)];
}

/** Says who made the second file of the first, where it tells that. It makes no difference to what the files say. */
function noteTrail(one: Asked, other: Asked, terminal: Terminal): void {
  const known = one.document.trail;
  const more = other.document.trail.filter((entry) => !known.some((each) => isSame(each, entry)));
  if (more.length === 0) return;
  terminal.note(`${formatCount(more.length, 'entry', 'entries')} of history that ${one.file} has not:`);
  for (const line of more.flatMap((entry) => sayTrailEntry(entry, terminal.width - 2))) {
    terminal.note(`  ${line}`);
  }
}

const baseAsNull = (id: string | null) => (id === 'base' ? null : id);

async function readAsked(file: string, scenario: string | null, terminal: Terminal): Promise<Asked | null> {
  const opened = await readDocument(file);
  const { document, findings } = opened;
  noteOlderVersion(file, opened, terminal);
  if (document !== null) return { file, document, scenario };
  const errors = findings.filter(({ severity }) => severity === 'error');
  for (const line of renderFindings(errors, file, terminal.width)) terminal.note(line);
  return null;
}

function comparedSide(
  { file, document, scenario }: Asked,
  isWhole: boolean,
  terminal: Terminal,
): ComparedSide {
  const { network, findings } = chooseNetwork(document, scenario);
  // What cannot be applied makes no difference, which must not pass for sameness.
  const doubtful = findings.filter(({ severity }) => severity !== 'note');
  for (const line of renderFindings(doubtful, file, terminal.width)) terminal.note(line);
  return { network, scenarios: isWhole ? document.scenarios : null };
}

function nameSide({ file, document, scenario }: Asked, isOneFile: boolean): string {
  const found = document.scenarios.find(({ id }) => id === scenario);
  const name = found === undefined ? 'Base' : formatName(found.name);
  if (isOneFile) return name;
  return scenario === null ? file : `${file} (${name})`;
}
