import { markup, nothing, type Content, type Markup } from './markup.ts';

/** A heading of the third level with what stands under it. */
export interface Subsection {
  readonly title: string;
  /** How to read it. */
  readonly note?: string;
  readonly body: Content;
  /** Rows of its table, where it has one. */
  readonly rows?: number;
}

/** Up to so many rows a table is never cut between pages. */
const shortRows = 12;

/** A part of a section. A short one stays together in print; a longer one is cut between rows, far from either end. */
export function subsection({ title, note, body, rows = 0 }: Subsection): Markup {
  return markup`<div class="${rows <= shortRows ? 'keep' : 'part'}">
<h3>${title}</h3>
${
  note === undefined
    ? nothing
    : markup`<p class="note">${note}</p>
`
}${body}</div>
`;
}
