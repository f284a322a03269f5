/** Where fixed MPS keeps its fields: columns 2–3, 5–12, 15–22, 25–36, 40–47 and 50–61. */
const fixedColumns: readonly (readonly [number, number])[] = [
  [1, 3],
  [4, 12],
  [14, 22],
  [24, 36],
  [39, 47],
  [49, 61],
];

/** The fields of a line: by place in the fixed form, otherwise parted by spaces. */
export function mpsFields(line: string, isFixed: boolean): readonly string[] {
  const isHeader = !/^\s/.test(line);
  if (isHeader || !isFixed) return line.trim().split(/\s+/);
  return fixedColumns.map(([from, to]) => line.slice(from, to).trim()).filter((field) => field !== '');
}

/**
 * Whether names have spaces inside, so that fields must be told by their place. Most files in the fixed
 * form read the same by spaces, and many that say they are fixed are not in place, so spaces come first.
 * Parted by spaces, a line of ROWS has 2 fields and one of COLUMNS has 3 or 5.
 */
export function hasSpacedNames(lines: readonly string[]): boolean {
  let section = '';
  for (const line of lines) {
    if (line.trim() === '' || line.startsWith('*')) continue;
    const fields = line.trim().split(/\s+/);
    if (!/^\s/.test(line)) section = (fields[0] ?? '').toUpperCase();
    else if (section === 'ROWS' && fields.length > 2) return true;
    else if (section === 'COLUMNS' && fields.length !== 3 && fields.length !== 5) return true;
    else if (section === 'RHS') return false;
  }
  return false;
}
