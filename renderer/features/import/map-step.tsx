import type { EntityFace, FoundTable, TableMapping } from '../../../main/contract/imports.ts';
import { Checkbox } from '../../components/checkbox.tsx';
import { Select } from '../../components/select.tsx';
import { TextField } from '../../components/text-field.tsx';
import { useText } from '../../i18n/use-text.tsx';
import { useSession } from '../../session/use-session.ts';
import type { Importing } from '../../store/desk-slice.ts';
import { ColumnTable } from './column-table.tsx';
import { ImportFindings } from './import-findings.tsx';
import { importMessages as messages } from './messages.ts';
import { missingFields } from './missing-fields.ts';
import { StepActions } from './step-actions.tsx';

/** What the rows of each table are, and which column is which field. */
export function MapStep({ importing }: { importing: Importing }) {
  const { say } = useText();
  const session = useSession();
  const { found, mappings } = importing;
  if (found === null) return null;
  const isNothing = Object.keys(mappings).length === 0;
  return (
    <>
      {found.tables.map((table) => (
        <TableSection
          key={table.name}
          table={table}
          mapping={mappings[table.name] ?? null}
          entities={found.entities}
        />
      ))}
      <ImportFindings findings={found.findings} />
      <StepActions
        primary={say(messages.toPreview)}
        whyNot={isNothing ? say(messages.nothingMapped) : null}
        onPrimary={() => void session.previewImport()}
        onBack={() => session.backInImport()}
      />
    </>
  );
}

interface TableSectionProps {
  table: FoundTable;
  mapping: TableMapping | null;
  entities: readonly EntityFace[];
}

const leftOut = '';

function TableSection({ table, mapping, entities }: TableSectionProps) {
  const { say, language } = useText();
  const session = useSession();
  const entity = entities.find(({ id }) => id === mapping?.entity) ?? null;
  return (
    <section className="import-part" aria-label={table.name}>
      <header className="import-table-head">
        <h3>{table.name}</h3>
        <span className="quiet">{say(messages.rowCount, { count: table.rowCount })}</span>
        <Select
          label={say(messages.rowsAre)}
          isLabelShown
          options={[
            { id: leftOut, label: say(messages.leaveOut) },
            ...entities.map(({ id, titles }) => ({ id, label: titles[language] })),
          ]}
          value={mapping?.entity ?? leftOut}
          onChange={(id) => void session.mapTable(table.name, id === leftOut ? null : id)}
        />
      </header>
      {mapping === null || entity === null ? null : (
        <>
          <ColumnTable table={table} mapping={mapping} entity={entity} />
          <Constants mapping={mapping} entity={entity} />
          <div className="import-options">
            <Select
              label={say(messages.decimals)}
              isLabelShown
              options={[
                { id: 'as found', label: say(messages.decimalsAsFound) },
                { id: '.', label: say(messages.decimalPoint) },
                { id: ',', label: say(messages.decimalComma) },
              ]}
              value={mapping.decimal ?? 'as found'}
              onChange={(id) => session.changeMapping({ ...mapping, decimal: id === 'as found' ? null : id })}
            />
            <Select
              label={say(messages.dates)}
              isLabelShown
              options={[
                { id: 'as found', label: say(messages.datesAsFound) },
                { id: 'day first', label: say(messages.dayFirst) },
                { id: 'month first', label: say(messages.monthFirst) },
                { id: 'year first', label: say(messages.yearFirst) },
              ]}
              value={mapping.dayOrder ?? 'as found'}
              onChange={(id) => void session.orderDays(table.name, id === 'as found' ? null : id)}
            />
            <Checkbox
              isChecked={mapping.isWhole}
              onChange={(isWhole) => session.changeMapping({ ...mapping, isWhole })}
            >
              {say(messages.whole)}
            </Checkbox>
          </div>
        </>
      )}
    </section>
  );
}

/** Fields that a new row needs and no column has: one value for all rows. */
function Constants({ mapping, entity }: { mapping: TableMapping; entity: EntityFace }) {
  const { say, language } = useText();
  const session = useSession();
  const missing = missingFields(mapping, entity);
  if (missing.length === 0) return null;
  return (
    <div className="import-constants">
      {missing.map(({ id, titles }) => (
        <TextField
          key={id}
          label={say(messages.constant, { field: titles[language] })}
          hint={say(messages.constantHint)}
          value={mapping.constants[id] ?? ''}
          onChange={(text) =>
            session.changeMapping({ ...mapping, constants: { ...mapping.constants, [id]: text } })
          }
        />
      ))}
    </div>
  );
}
