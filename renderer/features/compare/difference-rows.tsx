import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { compareMessages as messages } from './messages.ts';

interface Sides {
  before: number;
  after: number;
  change: number;
}

export interface DifferenceRowsProps {
  /** What the numbers are of, and in which unit. */
  title: string;
  rows: readonly (Sides & {
    id: string;
    label: string;
    /** Opens what stands behind the row. */
    onOpen?: () => void;
  })[];
  /** Of all rows; their sum where it is not given. */
  total?: Sides;
  digits: number;
}

/** Rows with A, B and the change, and their sums. */
export function DifferenceRows({ title, rows, total = sumOf(rows), digits }: DifferenceRowsProps) {
  const { say } = useText();
  const format = useFormat();
  const cells = ({ before, after, change }: Sides) => (
    <>
      <td>{format.number(before, digits)}</td>
      <td>{format.number(after, digits)}</td>
      <td>{format.change(change, digits)}</td>
    </>
  );
  return (
    <table className="difference-rows">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">A</th>
          <th scope="col">B</th>
          <th scope="col">{say(messages.change)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ id, label, onOpen, ...sides }) => (
          <tr key={id}>
            <th scope="row">
              {onOpen === undefined ? (
                label
              ) : (
                <button type="button" className="difference-open" onClick={onOpen}>
                  {label}
                </button>
              )}
            </th>
            {cells(sides)}
          </tr>
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{say(messages.total)}</th>
          {cells(total)}
        </tr>
      </tfoot>
    </table>
  );
}

function sumOf(rows: readonly Sides[]): Sides {
  const sum = { before: 0, after: 0, change: 0 };
  for (const { before, after } of rows) {
    sum.before += before;
    sum.after += after;
  }
  return { ...sum, change: sum.after - sum.before };
}
