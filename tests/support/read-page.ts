/** A page of HTML as its reader sees it: text without tags, entities as the characters that they stand for. */
export function textOf(html: string): string {
  return html
    .replaceAll(/<style>[\s\S]*?<\/style>/g, ' ')
    .replaceAll(/<\/?[ab](?: [^>]*)?>/g, '')
    .replaceAll(/<[^>]*>/g, ' ')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
    .replaceAll(/[\s\u202f]+/g, ' ');
}

/** One section of a report, from its heading to the next. */
export function sectionOf(html: string, id: string): string {
  const found = new RegExp(`<section id="${id}"[\\s\\S]*?</section>`).exec(html);
  if (found === null) throw new Error(`The report has no section ${id}.`);
  return found[0];
}

/** The cells of every row of every table in a piece of a page, as their text. */
export function rowsOf(html: string): readonly (readonly string[])[] {
  return [...html.matchAll(/<tr[^>]*>([\s\S]*?)<\/tr>/g)].map(([, row]) =>
    [...row!.matchAll(/<t[dh][^>]*>([\s\S]*?)<\/t[dh]>/g)].map(([, cell]) => textOf(cell!).trim()),
  );
}

/** A number as a report prints it. */
export const amountOf = (text: string): number => Number(text.replaceAll(',', '').replace('\u2212', '-'));
