/** Widths of Inter's letters in parts of the size, rounded up: a layout must leave room before the face is known. */
const widths: readonly (readonly [RegExp, number])[] = [
  [/[\u2e80-\u9fff\uac00-\ud7af\uff00-\uffef\u3000-\u303f]/u, 1],
  [/[\u202f\u2009]/u, 0.2],
  [/[ilIjt.,:;'|!()\s·]/u, 0.33],
  [/[mwMW—%]/u, 0.9],
  [/[A-Z]/u, 0.68],
  [/[0-9+−]/u, 0.64],
];

/** Width in pixels that a line of text needs at a size, a little more rather than less. */
export function textWidth(text: string, size: number): number {
  let parts = 0;
  for (const letter of text) parts += widths.find(([pattern]) => pattern.test(letter))?.[1] ?? 0.58;
  return parts * size;
}

/** The text, cut with an ellipsis where it does not fit. */
export function fitText(text: string, width: number, size: number): string {
  if (textWidth(text, size) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (textWidth(`${kept}${letter}…`, size) > width) break;
    kept += letter;
  }
  return `${kept.trimEnd()}…`;
}

/** Width of the widest line; 0 of none. */
export function widestText(texts: readonly string[], size: number): number {
  return texts.reduce((widest, text) => Math.max(widest, textWidth(text, size)), 0);
}
