import { sessionMessages as messages } from './messages.ts';
import type { SessionParts } from './parts.ts';

/** Asks whether a file that is in the way may be replaced. */
export async function mayReplace({ ask }: Pick<SessionParts, 'ask'>, path: string): Promise<boolean> {
  const choice = await ask({
    title: messages.overwriteTitle,
    detail: messages.overwriteDetail,
    values: { name: path.split(/[/\\]/).at(-1) ?? path },
    choices: [messages.overwrite, messages.cancel],
  });
  return choice === 0;
}
