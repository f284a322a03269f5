// Scripts whose letters fill two cells of a terminal: East Asian ideographs, kana, hangul, full-width forms.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Cells that a text fills in a terminal. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) || (letter.codePointAt(0) ?? 0) >= 0x20000 ? 2 : 1;
  return width;
}

/** The text, or as much of it as fits with an ellipsis. */
export function shorten(text: string, width: number): string {
  if (displayWidth(text) <= width) return text;
  let kept = '';
  for (const letter of text) {
    if (displayWidth(kept) + displayWidth(letter) > width - 1) break;
    kept += letter;
  }
  return `${kept}…`;
}

/** The text with spaces before or after it, up to the width. */
export function pad(text: string, width: number, align: 'left' | 'right'): string {
  const spaces = ' '.repeat(Math.max(0, width - displayWidth(text)));
  return align === 'left' ? text + spaces : spaces + text;
}
