import { applyChanges } from '../store/change.ts';
import type { Content } from '../store/content.ts';
import { checkContent } from './check-content.ts';
import type { FromChecks, ToChecks } from './check-messages.ts';
import { inputsHasher } from './hash-inputs.ts';

/** Milliseconds without a message after which the checks run: typing is not checked letter by letter. */
export const checkQuietMs = 150;

/**
 * A copy of the document that is kept up by what is told, and checked when the telling rests. Only the latest state is answered for:
 * an answer that another message has overtaken is not given.
 */
export function checkMirror(
  answer: (found: FromChecks) => void,
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
    answer({ revision: asked.revision, scenario: asked.scenario, findings, inputsHashes });
  };

  return (message) => {
    revision = message.revision;
    stop?.();
    stop = null;
    if (message.kind === 'close') {
      content = null;
      return;
    }
    if (message.kind === 'open') content = { ...message.content, drafts: {} };
    else if (content !== null) ({ content } = applyChanges(content, message.changes));
    ({ scenario } = message);
    // A document that has just been opened waits for nobody.
    stop = after(message.kind === 'open' ? 0 : checkQuietMs, () => void check());
  };
}
