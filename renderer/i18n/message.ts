import type { WindowLanguage } from './language.ts';

/** One text in every language, in ICU message syntax; `<b>…</b>` marks what carries a headline. */
export type Message = Readonly<Record<WindowLanguage, string>>;

/** Values by the names that a message gives them; `b` is taken by the mark. */
export type MessageValues = Readonly<Record<string, string | number>> & { readonly b?: never };

/** Types a list of messages: one that lacks a language does not compile. */
export function defineMessages<const Messages extends Readonly<Record<string, Message>>>(
  messages: Messages,
): Messages {
  return messages;
}
