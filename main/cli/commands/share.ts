import { readFile } from 'node:fs/promises';
import type { TrailEntry } from '../../../scenarios/domain/trail.ts';
import type { PlannerDocument } from '../../../scenarios/schema/document.ts';
import { chooseParts } from '../../../scenarios/sharing/choose-parts.ts';
import type { MaskedDocument } from '../../../scenarios/sharing/mask-document.ts';
import { maskKinds, shortestKey, type MaskKind } from '../../../scenarios/sharing/mask.ts';
import { sayWhatRemains } from '../../../scenarios/sharing/say-what-remains.ts';
import { withEntry } from '../../../scenarios/trail/join-trails.ts';
import { chooseNetwork, readDocument } from '../../services/documents.ts';
import { integrityPath, integrityText, keepsIntegrity } from '../../services/integrity.ts';
import { NotThereError } from '../../services/not-there-error.ts';
import { readText } from '../../services/read-text.ts';
import { shareDocument } from '../../services/share-document.ts';
import { checkOutPath } from '../check-out-path.ts';
import { command } from '../command.ts';
import { exitCode, type ExitCode } from '../exit-code.ts';
import { formatCount } from '../format.ts';
import { noteOlderVersion } from '../note-older-version.ts';
import { renderFindings } from '../render-findings.ts';
import type { Terminal } from '../terminal.ts';
import { trailEntryOf, trailOptions } from '../trail-options.ts';
import { UsageError } from '../usage-error.ts';
import { wrap } from '../wrap.ts';
import { writeAnswer } from '../write-answer.ts';

async function verify(path: string, terminal: Terminal): Promise<ExitCode> {
  const beside = integrityPath(path);
  const integrity = await readText(beside);
  const bytes = await readFile(path).catch(() => {
    throw new NotThereError(`There is no file ${path} that can be read. Check the path.`);
  });
  const isKept = keepsIntegrity(bytes, integrity);
  if (isKept === null) throw new NotThereError(`${beside} holds no SHA-256. Ask for it again.`);
  terminal.out(
    isKept
      ? `${path} is as it was shared: its SHA-256 is the one in ${beside}.\n`
      : `${path} is not as it was shared: its SHA-256 is not the one in ${beside}.\n`,
  );
  return isKept ? exitCode.done : exitCode.findings;
}

export const shareCommand = command({
  name: 'share',
  positionals: ['FILE'],
  options: {
    out: { kind: 'text', value: 'PATH', say: 'write the shared file here, and its hash to PATH.sha256' },
    scenarios: { kind: 'text', value: 'A,B', say: 'these scenarios alone; the base network always goes' },
    'without-plans': { kind: 'switch', say: 'leave the stored plans out' },
    'without-trail': { kind: 'switch', say: 'leave the history out: who changed the file, when and why' },
    ...trailOptions,
    mask: {
      kind: 'choice',
      choices: maskKinds,
      say: 'hide what things are called, what they cost, or both; notes and sources go in each case',
    },
    key: {
      kind: 'text',
      value: 'TEXT',
      say: `what the masks are made from; at least ${shortestKey} characters, kept by you`,
    },
    verify: { kind: 'switch', say: 'say whether FILE is as it was shared, by FILE.sha256 beside it' },
  },
  about: [
    'Writes a file for somebody else: chosen scenarios, with or without plans, and where asked masked so',
    'that it has the shape of the network and not its names or costs. The masked file plans alike: its',
    'best plan costs the secret factor times the true one. The same key gives the same masks again.',
  ],
  examples: [
    'plusn share network.plusn --scenarios close_lille --without-plans --out for-the-bank.plusn',
    'plusn share network.plusn --mask all --key "a long secret of yours" --out for-a-third-party.plusn',
    'plusn share for-the-bank.plusn --verify',
  ],
  run: async ({ positionals: [file = ''], options }, terminal) => {
    if (options.verify) return verify(file, terminal);
    const { out, mask, key } = options;
    if (out === null) throw new UsageError('share needs a file to write. Write --out PATH.');
    if (mask !== null && (key === null || key.length < shortestKey))
      throw new UsageError(`--mask needs --key with at least ${shortestKey} characters, which you keep.`);
    if (mask === null && key !== null)
      throw new UsageError('--key is for --mask. Choose names, costs or all.');
    const isUntold = mask !== null || options['without-trail'];
    if (isUntold && (options.by !== null || options.because !== null))
      throw new UsageError('The shared file has no history to say who or why. Leave --by and --because out.');
    await checkOutPath(out, file);
    await checkOutPath(integrityPath(out), file);
    const opened = await readDocument(file);
    if (opened.document === null) {
      for (const line of renderFindings(opened.findings, file, terminal.width)) terminal.note(line);
      return exitCode.findings;
    }
    noteOlderVersion(file, opened, terminal);
    const scenarios = options.scenarios?.split(',') ?? null;
    // Refuses a scenario that is not there, and says which are.
    for (const id of scenarios ?? []) chooseNetwork(opened.document, id);
    const chosen = withShared(
      chooseParts(opened.document, {
        scenarios,
        hasPlans: !options['without-plans'],
        hasTrail: !options['without-trail'],
      }),
      trailEntryOf(options, 'shared', [], terminal),
    );
    const shared = shareDocument(chosen, mask === null || key === null ? null : { kind: mask, key });
    const { text } = shared;
    await writeAnswer(text, out, terminal);
    await writeAnswer(integrityText(text, out), integrityPath(out), terminal);
    for (const line of saySharing(chosen, shared, mask))
      for (const part of wrap(line, terminal.width)) terminal.note(part);
    return exitCode.done;
  },
});

function withShared(document: PlannerDocument, entry: TrailEntry | null): PlannerDocument {
  return entry === null ? document : { ...document, trail: withEntry(document.trail, entry) };
}

function saySharing(
  chosen: PlannerDocument,
  { document, leftOut }: MaskedDocument,
  mask: MaskKind | null,
): readonly string[] {
  const parts = [
    formatCount(document.scenarios.length, 'scenario'),
    formatCount(document.plans.length, 'plan'),
  ];
  const lines = [`Shared: the base network, ${parts.join(' and ')}.`];
  if (document.trail.length > 0) {
    const entries = formatCount(document.trail.length, 'entry', 'entries');
    lines.push(
      `Its history goes along, ${entries} of who changed it and why; --without-trail leaves it out.`,
    );
  }
  if (mask === null) return [...lines, 'Nothing is masked.'];
  if (chosen.plans.length > 0)
    lines.push('Stored plans stay behind: they say what the masks hide. Solve the masked file for them.');
  for (const { scenario, at } of leftOut)
    lines.push(
      `Left out of scenario ${scenario}: ${at}, which sets a name, a place or something that is not known.`,
    );
  return [...lines, ...sayWhatRemains(mask)];
}
