/**
 * What a file may hold at most. They are far above any network that can be planned, and low enough that a
 * broken or hostile file ends in a sentence instead of a spent machine. Each is stated in its finding.
 */
export const limits = {
  /** UTF-16 units of text. */
  characters: 256 * 1024 * 1024,
  /** Lists and objects inside one another. */
  depth: 64,
  /** Records of one collection. */
  records: 1_000_000,
  /** Findings of one kind that are listed one by one. */
  findingsPerCode: 200,
} as const;
