// Names that English puts an article before.
const articled = /^(?:United|European|Philippines|Netherlands)\b/;

/** The name of a territory inside a sentence: `the United States`, `Vietnam`. */
export function withArticle(name: string): string {
  return articled.test(name) ? `the ${name}` : name;
}
