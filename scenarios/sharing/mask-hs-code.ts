import type { Draw } from './draw.ts';

const digits = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/**
 * Codes with every digit exchanged for another, by a table that depends on the digits before it. Two codes agree in as
 * many leading digits as before, so prefixes, headings and the longest match stay what they are; after Xu, Fan, Ammar and Moon,
 * Prefix-Preserving IP Address Anonymization, ICNP 2002. Dots stay in place.
 */
export function hsCodeMask(draw: Draw): (code: string) => string {
  const tables = new Map<string, ReadonlyMap<string, string>>();
  const tableAfter = (before: string): ReadonlyMap<string, string> => {
    const known = tables.get(before);
    if (known !== undefined) return known;
    const dealt = digits
      .map((digit) => ({ digit, at: draw(`hs/${before}/${digit}`) }))
      .sort((one, other) => one.at - other.at)
      .map(({ digit }) => digit);
    const table = new Map(digits.map((digit, at) => [digit, dealt[at] ?? digit]));
    tables.set(before, table);
    return table;
  };
  return (code) => {
    let before = '';
    let masked = '';
    for (const character of code) {
      masked += tableAfter(before).get(character) ?? character;
      if (character !== '.') before += character;
    }
    return masked;
  };
}
