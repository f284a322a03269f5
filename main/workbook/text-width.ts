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

/** Lines that a text takes when it is broken between words only, as a header is. */
export function wordLinesOf(text: string, width: number): number {
  let lines = 1;
  let filled = 0;
  for (const word of text.split(' ')) {
    const needed = textWidth(word);
    if (filled > 0 && filled + 1 + needed > width) {
      lines += 1;
      filled = 0;
    }
    // A word that is longer than a line is broken, as Chinese is anywhere.
    lines += Math.max(0, Math.ceil(needed / Math.max(1, width)) - 1);
    filled += (filled > 0 ? 1 : 0) + (needed % Math.max(1, width) || needed);
  }
  return lines;
}
