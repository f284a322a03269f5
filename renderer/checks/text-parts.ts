const partLength = 256 * 1024;

/** A text in parts, each small enough to be passed on between two frames; one part at least. */
export function textParts(text: string): readonly string[] {
  const count = Math.max(1, Math.ceil(text.length / partLength));
  return Array.from({ length: count }, (_, n) => text.slice(n * partLength, (n + 1) * partLength));
}
