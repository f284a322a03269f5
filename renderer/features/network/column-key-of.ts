/** The column of a field, or of the list or object that it lies in; `null` where no column shows it. */
export function columnKeyOf(columns: readonly { readonly key: string }[], field: string): string | null {
  const found = columns.filter(
    ({ key }) => field === key || field.startsWith(`${key}/`) || key.startsWith(`${field}/`),
  );
  // The longest is the nearest: `costPer/container/cost` before `costPer`.
  return found.toSorted((a, b) => b.key.length - a.key.length)[0]?.key ?? null;
}
