/** What tells a record from the others of its collection: its id, or the code of a currency. */
export function recordId(record: { readonly id: string } | { readonly code: string }): string {
  return 'id' in record ? record.id : record.code;
}
