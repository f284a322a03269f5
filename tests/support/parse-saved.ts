type Fields = Record<string, unknown>;

/** The text of a file as plain data that a test may change. */
export function parseSaved(text: string): {
  network: Fields & Record<'sites' | 'lanes' | 'lines' | 'duties' | 'demand', Fields[]>;
  scenarios: (Fields & { overrides: Fields[] })[];
  plans?: Fields[];
} {
  return JSON.parse(text) as ReturnType<typeof parseSaved>;
}
