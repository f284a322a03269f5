import type { MadeDifferenceRow } from '../../../solver/report/difference/made-differences.ts';
import { Swatch } from '../../components/swatch.tsx';
import { useFormat } from '../../format/use-format.ts';
import { useText } from '../../i18n/use-text.tsx';
import { compareMessages as messages } from './messages.ts';

/** Of which origin the goods are under A and under B, in thousands of units. */
export function MadeInTable({ rows }: { rows: readonly MadeDifferenceRow[] }) {
  const { say } = useText();
  const format = useFormat();
  const thousands = (units: number) => format.number(units / 1000, 1);
  return (
    <table className="compare-table">
      <thead>
        <tr>
          <th scope="col">
            {say(messages.madeIn)}, {say(messages.kUnits)}
          </th>
          <th scope="col">A</th>
          <th scope="col">B</th>
          <th scope="col">{say(messages.change)}</th>
          <th scope="col">{say(messages.shareOfB)}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ origin, before, after, change, shareAfter }) => (
          <tr key={origin}>
            <th scope="row">
              <Swatch territory={origin} /> {format.territoryCode(origin)} {format.territory(origin)}
            </th>
            <td>{thousands(before)}</td>
            <td>{thousands(after)}</td>
            <td>{format.change(change / 1000, 1)}</td>
            <td>{shareAfter === null ? format.number(null) : format.number(shareAfter * 100, 1)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
