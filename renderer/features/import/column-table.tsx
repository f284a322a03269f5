import type {
  ColumnUse,
  EntityFace,
  FoundColumn,
  FoundTable,
  TableMapping,
} from '../../../main/contract/imports.ts';
import { Select } from '../../components/select.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import { importMessages as messages } from './messages.ts';
import { unitWord } from './unit-words.ts';

export interface ColumnTableProps {
  table: FoundTable;
  mapping: TableMapping;
  entity: EntityFace;
}

/** Each column with its first values, the field that it is, and the unit that it is in; columns of periods are one line. */
export function ColumnTable({ table, mapping, entity }: ColumnTableProps) {
  const { say } = useText();
  const useOf = ({ column }: FoundColumn): ColumnUse => mapping.columns[column] ?? { kind: 'skip' };
  const periods = table.columns.filter((column) => useOf(column).kind === 'period');
  const others = table.columns.filter((column) => useOf(column).kind !== 'period');
  return (
    <table className="import-columns">
      <thead>
        <tr>
          <th scope="col">{say(messages.column)}</th>
          <th scope="col">{say(messages.samples)}</th>
          <th scope="col">{say(messages.meaning)}</th>
          <th scope="col">{say(messages.unit)}</th>
        </tr>
      </thead>
      <tbody>
        {others.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            use={useOf(column)}
            mapping={mapping}
            entity={entity}
          />
        ))}
        {periods.length === 0 ? null : (
          <tr>
            <th scope="row">{say(messages.periodColumns, { count: periods.length })}</th>
            <td className="import-samples">
              {periods[0]!.header} … {periods.at(-1)!.header}
            </td>
            <td>{say(messages.quantity)}</td>
            <td />
          </tr>
        )}
      </tbody>
    </table>
  );
}

const leftOut = '';
const asFound = '';

interface ColumnRowProps {
  column: FoundColumn;
  use: ColumnUse;
  mapping: TableMapping;
  entity: EntityFace;
}

function ColumnRow({ column: { column, header, samples }, use, mapping, entity }: ColumnRowProps) {
  const { say, language } = useText();
  const session = useSession();
  const name = header === '' ? say(messages.noHeader, { letter: letterOf(column) }) : header;
  const field = use.kind === 'field' ? entity.fields.find(({ id }) => id === use.field) : undefined;
  const unit = use.kind === 'field' ? use.unit : null;
  const change = (next: ColumnUse) => {
    const columns: Record<string, ColumnUse> = { ...mapping.columns };
    // A field is of one column: the one that had it makes way.
    for (const [other, its] of Object.entries(columns)) {
      if (next.kind === 'field' && its.kind === 'field' && its.field === next.field)
        columns[other] = { kind: 'skip' };
    }
    columns[column] = next;
    session.changeMapping({ ...mapping, columns });
  };
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="import-samples">{samples.join(' · ')}</td>
      <td>
        <Select
          label={say(messages.meaningOf, { column: name })}
          options={[
            { id: leftOut, label: say(messages.skip) },
            ...entity.fields.map(({ id, titles }) => ({ id, label: titles[language] })),
          ]}
          value={field?.id ?? leftOut}
          onChange={(id) =>
            change(id === leftOut ? { kind: 'skip' } : { kind: 'field', field: id, unit: null })
          }
        />
      </td>
      <td>
        {field === undefined || field.units.length === 0 ? null : (
          <Select
            label={say(messages.unitOf, { column: name })}
            options={[
              { id: asFound, label: say(messages.asFound) },
              ...field.units.map((id) => ({ id, label: unitWord(id, say) })),
            ]}
            value={unit ?? asFound}
            onChange={(id) => change({ kind: 'field', field: field.id, unit: id === asFound ? null : id })}
          />
        )}
      </td>
    </tr>
  );
}

/** Column 0 is A, 26 is AA. */
function letterOf(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : `${letterOf(Math.floor(column / 26) - 1)}${last}`;
}
