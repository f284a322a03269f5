import type { NameLanguage } from './name-in.ts';
import type { Reason } from './primitives.ts';

/** By what a language is called in a file; then the others, in which a reader of it is best served for want of its own. */
const orders = {
  en: ['en', 'zhHant', 'zhHans'],
  'zh-HK': ['zhHant', 'zhHans', 'en'],
  'zh-CN': ['zhHans', 'zhHant', 'en'],
} as const;

/** A reason in the reader's language, or in the next best that it is said in; `null` where nobody has said one. */
export function reasonIn(reason: Reason | null, language: NameLanguage): string | null {
  if (reason === null || typeof reason === 'string') return reason;
  return orders[language].map((key) => reason[key]).find((text) => text != null && text !== '') ?? null;
}

/** Whether nobody has said a reason, in any language. */
export function isUnsaid(reason: Reason | null): boolean {
  return (reasonIn(reason, 'en') ?? '').trim() === '';
}

/**
 * The reason as it is said in this language and no other; empty where it is not. A single text counts as Chinese where it
 * has Chinese characters, of the script that the reader has the window in, and as English where it has none.
 */
export function ownReason(reason: Reason | null, language: NameLanguage, reader: NameLanguage): string {
  if (reason === null) return '';
  if (typeof reason === 'string') return languageOf(reason, reader) === language ? reason : '';
  return reason[orders[language][0]] ?? '';
}

/** The reason with this text for one language; the others stay. One that is said in English alone is a single text again. */
export function withOwnReason(
  reason: Reason | null,
  language: NameLanguage,
  reader: NameLanguage,
  text: string,
): Reason | null {
  const own = (each: NameLanguage) => (each === language ? text : ownReason(reason, each, reader));
  const [en, zhHant, zhHans] = [own('en'), own('zh-HK'), own('zh-CN')];
  const said = [en, zhHant, zhHans].filter((each) => each !== '');
  if (said.length === 0) return null;
  // A single text keeps its language only where its characters tell it.
  if (said.length === 1 && languageOf(said[0]!, reader) === firstSaid(en, zhHant)) return said[0]!;
  const others = typeof reason === 'object' ? reason : {};
  return { ...others, en, zhHant: zhHant === '' ? null : zhHant, zhHans: zhHans === '' ? null : zhHans };
}

/**
 * The reason after its reader has typed another in the place of the one that was shown: a correction of that text, or where
 * Chinese was typed in the place of English alone, the Chinese beside it.
 */
export function reworded(reason: Reason | null, reader: NameLanguage, typed: string): Reason | null {
  const text = typed.trim();
  if (text === (reasonIn(reason, reader) ?? '')) return reason;
  if (reason === null || typeof reason === 'string') {
    const isTranslation = typeof reason === 'string' && !hasHan(reason) && hasHan(text) && reader !== 'en';
    if (!isTranslation) return text === '' ? null : text;
  }
  return withOwnReason(reason, reader, reader, text);
}

const hasHan = (text: string) => /\p{Script=Han}/u.test(text);

function languageOf(text: string, reader: NameLanguage): NameLanguage {
  if (!hasHan(text)) return 'en';
  return reader === 'en' ? 'zh-HK' : reader;
}

function firstSaid(en: string, zhHant: string): NameLanguage {
  if (en !== '') return 'en';
  return zhHant !== '' ? 'zh-HK' : 'zh-CN';
}
