import type { WindowLanguage } from '../../../renderer/i18n/language.ts';
import { windowMessages } from '../../support/window-messages.ts';

/** Turns English words of the window into what begins a name in the window's language. */
export type Words = (english: string) => RegExp;

/** Names that are these English words, or begin with them and go on after a space. */
export const inEnglish: Words = (english) => beginning([english]);

/** The same over the message catalogue: what the English stands for in another language, wherever it is said. */
export async function wordsIn(language: WindowLanguage): Promise<Words> {
  if (language === 'en') return inEnglish;
  const listed = await windowMessages();
  return (english) => {
    const said = listed
      .filter(({ message }) => message.en === english)
      .map(({ message }) => message[language]);
    if (said.length === 0) throw new Error(`No message of the window is “${english}” in English.`);
    return beginning([...new Set(said)]);
  };
}

function beginning(texts: readonly string[]): RegExp {
  const escaped = texts.map((text) => text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`));
  return new RegExp(String.raw`^(?:${escaped.join('|')})(?:$|[\s：:])`, 'u');
}
