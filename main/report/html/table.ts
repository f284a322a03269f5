import { html, type Content, type Markup } from './markup.ts';

export interface TableColumn<Row> {
  readonly title: string;
  /** Second line of the header. */
  readonly unit?: string;
  readonly align?: 'left' | 'right';
  /** Share of the width; by content without it. */
  readonly width?: string;
  readonly cell: (row: Row) => Content;
  /** Under the column. */
  readonly total?: Content;
  /** Whether its text may be broken anywhere, as an address must be. */
  readonly wraps?: boolean;
  /** Whether it holds drawings, which touch from row to row. */
  readonly isDrawing?: boolean;
}

export interface TableSpec<Row> {
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly isStrong?: (row: Row) => boolean;
  readonly kind?: string;
}

/** A table with its header, which is printed again on every page that the table reaches, and its totals. */
export function table<Row>({ columns, rows, isStrong, kind }: TableSpec<Row>): Markup {
  const classOf = ({ align, wraps, isDrawing }: TableColumn<Row>) =>
    [align === 'right' ? 'right' : 'left', wraps === true ? 'wraps' : '', isDrawing === true ? 'bar' : '']
      .filter(Boolean)
      .join(' ');
  const hasTotal = columns.some(({ total }) => total !== undefined);
  return html`<table class="${kind ?? 'data'}">
    <colgroup>
      ${columns.map(({ width }) => (width === undefined ? html`<col />` : html`<col style="width:${width}" />`))}
    </colgroup>
    <thead>
      <tr>
        ${columns.map(
          (column) =>
            html`<th scope="col" class="${classOf(column)}">
              ${column.title}${
                column.unit === undefined ? null : html`<span class="unit">${column.unit}</span>`
              }
            </th>`,
        )}
      </tr>
    </thead>
    <tbody>
      ${rows.map(
        (row) => html`<tr${isStrong?.(row) === true ? html` class="strong"` : null}>${columns.map(
          (column) => html`<td class="${classOf(column)}">${column.cell(row)}</td>`,
        )}</tr>
`,
      )}${
        hasTotal
          ? html`<tr class="total">
              ${columns.map((column) => html`<td class="${classOf(column)}">${column.total ?? null}</td>`)}
            </tr> `
          : null
      }
    </tbody>
  </table> `;
}
