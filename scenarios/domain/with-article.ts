/** Names that English sets an article before. */
const withThe = /^(?:United |European |Netherlands\b|Philippines\b|Mainland$)/;

/** The English name of a customs territory inside a sentence: `the United States`, `Vietnam`. */
export function withArticle(name: string): string {
  return withThe.test(name) ? `the ${name}` : name;
}
