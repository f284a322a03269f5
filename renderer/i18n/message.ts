import type { WindowLanguage } from './language.ts';

/** One text in every language, in ICU message syntax; `<b>…</b>` marks what carries a headline. */
export type Message = Readonly<Record<WindowLanguage, string>>;

export type MessageValues = Readonly<Record<string, string | number>>;

/** Types a list of messages: one that lacks a language does not compile. */
export function defineMessages<const Messages extends Readonly<Record<string, Message>>>(
  messages: Messages,
): Messages {
  return messages;
}
