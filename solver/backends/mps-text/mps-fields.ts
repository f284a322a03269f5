/** Where fixed MPS keeps its fields: columns 2–3, 5–12, 15–22, 25–36, 40–47 and 50–61. */
const fixedColumns: readonly (readonly [number, number])[] = [
  [1, 3],
  [4, 12],
  [14, 22],
  [24, 36],
  [39, 47],
  [49, 61],
];

/**
 * The fields of a line. Free MPS parts them by spaces. Fixed MPS may have spaces inside names and keeps
 * fields in place; a line is taken so only when parting by spaces gives more fields than its section allows.
 */
export function mpsFields(line: string, section: string): readonly string[] {
  const fields = line.trim().split(/\s+/);
  const mostFields = section === 'ROWS' ? 2 : section === 'BOUNDS' ? 4 : 5;
  if (!/^\s/.test(line) || fields.length <= mostFields) return fields;
  return fixedColumns.map(([from, to]) => line.slice(from, to).trim()).filter((field) => field !== '');
}
