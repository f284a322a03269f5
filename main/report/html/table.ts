import { markup, nothing, type Content, type Markup } from './markup.ts';

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
  /** Of many columns or many rows, in small type. */
  readonly isDense?: boolean;
}

/** A table in a box that scrolls where the page is narrow, with its header, which is printed again on every page that the table reaches, and its totals under it. */
export function table<Row>({ columns, rows, isStrong, isDense }: TableSpec<Row>): Markup {
  const hasTotal = columns.some(({ total }) => total !== undefined);
  const totals = columns.map((column) => cellOf(column, column.total ?? null));
  return markup`<div class="wide"><table${isDense === true ? markup` class="dense"` : nothing}>
<colgroup>${columns.map(({ width }) => (width === undefined ? markup`<col>` : markup`<col style="width:${width}">`))}</colgroup>
<thead><tr>${columns.map(headerOf)}</tr></thead>
<tbody>
${rows.map((row) =>
  rowOf(
    isStrong?.(row) === true ? 'strong' : null,
    columns.map((column) => cellOf(column, column.cell(row))),
  ),
)}${hasTotal ? rowOf('total', totals) : nothing}</tbody>
</table></div>
`;
}

function rowOf(kind: 'strong' | 'total' | null, cells: readonly Markup[]): Markup {
  return kind === null
    ? markup`<tr>${cells}</tr>
`
    : markup`<tr class="${kind}">${cells}</tr>
`;
}

function headerOf<Row>(column: TableColumn<Row>): Markup {
  const unit = column.unit === undefined ? nothing : markup`<span class="unit">${column.unit}</span>`;
  return markup`<th scope="col" class="${classOf(column)}">${column.title}${unit}</th>`;
}

const cellOf = <Row>(column: TableColumn<Row>, content: Content): Markup =>
  markup`<td class="${classOf(column)}">${content}</td>`;

function classOf<Row>({ align, wraps, isDrawing }: TableColumn<Row>): string {
  const classes = [align ?? 'left'];
  return [...classes, ...(wraps === true ? ['wraps'] : []), ...(isDrawing === true ? ['bar'] : [])].join(' ');
}
