import { halfWidth } from './half-width.ts';

/** A header or a name as it is compared: without case, accents, punctuation and double spaces. */
export function plainWords(text: string): string {
  return halfWidth(text)
    .normalize('NFKC')
    .replaceAll(/([a-z0-9])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}%]+/gu, ' ')
    .trim();
}
