import type { Language } from '../contract/preferences.ts';

export interface DecodedText {
  readonly text: string;
  /** What it was taken for, where it is not UTF-8; `null` where it is. */
  readonly encoding: string | null;
}

/** What spreadsheet programs write plain text in, where the system speaks that language. */
const olderEncodings: Readonly<Record<Language, readonly string[]>> = {
  en: ['windows-1252'],
  'zh-HK': ['big5', 'gb18030'],
  'zh-CN': ['gb18030', 'big5'],
};

/** The text of a file: UTF-8, UTF-16 by its mark, else what Excel writes on a system of that language. */
export function decodeText(bytes: Uint8Array, language: Language): DecodedText {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return { text: decode(bytes, 'utf-16le')!, encoding: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return { text: decode(bytes, 'utf-16be')!, encoding: null };
  const plain = decode(bytes, 'utf-8');
  if (plain !== null) return { text: plain, encoding: null };
  for (const encoding of olderEncodings[language]) {
    const text = decode(bytes, encoding);
    if (text !== null) return { text, encoding };
  }
  return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
}

function decode(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
