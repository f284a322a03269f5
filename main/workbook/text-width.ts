// Scripts whose letters are as wide as two of ours.
const wide =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

/** Width of a text in a column, in letters of plain text. */
export function textWidth(text: string): number {
  let width = 0;
  for (const letter of text) width += wide.test(letter) || (letter.codePointAt(0) ?? 0) >= 0x20000 ? 2 : 1;
  return width;
}

/** Lines that a text takes in a column of so many letters. */
export function linesOf(text: string, width: number): number {
  return text
    .split('\n')
    .reduce((lines, part) => lines + Math.max(1, Math.ceil(textWidth(part) / Math.max(1, width))), 0);
}
