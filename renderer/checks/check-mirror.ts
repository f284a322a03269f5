import { serialiseDocument } from '../../scenarios/schema/canonical-text.ts';
import { applyChanges } from '../store/change.ts';
import type { Content } from '../store/content.ts';
import { checkContent } from './check-content.ts';
import type { DocumentRest, FromChecks, ToChecks } from './check-messages.ts';
import { inputsHasher } from './hash-inputs.ts';
import { textParts } from './text-parts.ts';

/** Milliseconds without a message after which the checks run: typing is not checked letter by letter. */
export const checkQuietMs = 150;

/**
 * A copy of the document that is kept up by what is told, checked when the telling rests, and written as text when asked. Only the
 * latest state is answered for: findings that another message has overtaken are not given.
 */
export function checkMirror(
  answer: (message: FromChecks) => void,
  after: (milliseconds: number, act: () => void) => () => void,
): (message: ToChecks) => void {
  const hashes = inputsHasher();
  let content: Content | null = null;
  let scenario: string | null = null;
  let revision = 0;
  let stop: (() => void) | null = null;

  const check = async () => {
    stop = null;
    if (content === null) return;
    const asked = { content, scenario, revision };
    const findings = checkContent(asked.content, asked.scenario);
    const inputsHashes = await hashes(asked.content);
    if (asked.revision !== revision) return;
    answer({ kind: 'found', revision: asked.revision, scenario: asked.scenario, findings, inputsHashes });
  };

  return (message) => {
    if (message.kind === 'write') {
      const { turn, rest } = message;
      const text = written(content, rest);
      const parts = text === null ? [null] : textParts(text);
      // A message each, so that none of them holds up the window that takes it in.
      for (const [n, part] of parts.entries()) {
        answer({ kind: 'written', turn, part, isLast: n === parts.length - 1 });
      }
      return;
    }
    revision = message.revision;
    stop?.();
    stop = null;
    const before = content;
    // Where a change does not fit there is no copy any more, rather than one that is not the document.
    content = null;
    if (message.kind === 'close') return;
    if (message.kind === 'open') content = { ...message.content, drafts: {} };
    else if (before !== null) ({ content } = applyChanges(before, message.changes));
    ({ scenario } = message);
    // A document that has just been opened waits for nobody.
    stop = after(message.kind === 'open' ? 0 : checkQuietMs, () => void check());
  };
}

function written(content: Content | null, rest: DocumentRest): string | null {
  if (content === null) return null;
  const { network, scenarios } = content;
  try {
    return serialiseDocument({ ...rest, network, scenarios: [...scenarios] });
  } catch {
    // A number that no file can hold. The window, which then writes for itself, says so.
    return null;
  }
}
