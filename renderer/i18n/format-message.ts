import { IntlMessageFormat } from 'intl-messageformat';
import type { WindowLanguage } from './language.ts';
import type { Message, MessageValues } from './message.ts';

const formats: Record<WindowLanguage, WeakMap<Message, IntlMessageFormat>> = {
  en: new WeakMap(),
  'zh-HK': new WeakMap(),
  'zh-CN': new WeakMap(),
};

function formatOf(message: Message, language: WindowLanguage): IntlMessageFormat {
  const known = formats[language].get(message);
  if (known !== undefined) return known;
  const made = new IntlMessageFormat(message[language], language);
  formats[language].set(message, made);
  return made;
}

/** The text of a message. Marks such as `<b>` are left out. */
export function formatMessage(
  message: Message,
  language: WindowLanguage,
  values: MessageValues = {},
): string {
  const plain = (chunks: readonly string[]) => chunks.join('');
  return String(formatOf(message, language).format<string>({ ...values, b: plain }));
}

/** A piece of a message with marks: its text, and whether it stands inside `<b>`. */
export interface MessagePart {
  text: string;
  isStrong: boolean;
}

/** The pieces of a message, in order, for whoever sets the strong ones apart. */
export function messageParts(
  message: Message,
  language: WindowLanguage,
  values: MessageValues = {},
): readonly MessagePart[] {
  const strong = (chunks: readonly (string | MessagePart)[]): MessagePart => ({
    text: chunks.map((chunk) => (typeof chunk === 'string' ? chunk : chunk.text)).join(''),
    isStrong: true,
  });
  const formatted = formatOf(message, language).format<MessagePart>({ ...values, b: strong });
  const parts = Array.isArray(formatted) ? formatted : [formatted];
  return parts.map((part) => (typeof part === 'object' ? part : { text: part, isStrong: false }));
}
