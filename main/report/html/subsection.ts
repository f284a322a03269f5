import { markup, nothing, type Content, type Markup } from './markup.ts';

/** A heading of the third level with what stands under it. */
export interface Subsection {
  readonly title: string;
  /** How to read it. */
  readonly note?: string;
  readonly body: Content;
  /** Rows of its table, where it has one. */
  readonly rows?: number;
  /** Whether it stands in two columns of the page, side by side. */
  readonly isInColumns?: boolean;
}

/** Up to so many rows a table is never cut between pages. */
const shortRows = 10;

/** A part of a section. A short one stays together in print; a longer one is cut between rows, far from either end. */
export function subsection({ title, note, body, rows = 0, isInColumns = false }: Subsection): Markup {
  const how = note === undefined ? nothing : markup`<p class="note">${note}</p>`;
  const content = isInColumns ? markup`<div class="columns">${body}</div>` : markup`${body}`;
  return markup`<div class="${rows <= shortRows ? 'keep' : 'part'}">
<h3>${title}</h3>
${how}${content}</div>
`;
}
