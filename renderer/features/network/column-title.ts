import type { Place } from '../../../scenarios/checks/finding.ts';
import { isCollection } from '../../../scenarios/overrides/record-schema.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { columnKeyOf } from './column-key-of.ts';
import { isComputedSpec } from './field-spec.ts';
import { tables } from './table-list.ts';

/** What the planner calls a field: the header of its column; its name in the file where no column shows it. */
export function columnTitle({ collection, field }: Place, say: Text['say']): string {
  if (field === null || !isCollection(collection)) return field ?? '';
  const columns = tables[collection].columns.flatMap((spec) =>
    isComputedSpec(spec) ? [] : [{ key: spec.path, title: spec.title }],
  );
  const key = columnKeyOf(columns, field);
  const found = columns.find((column) => column.key === key);
  return found === undefined ? field : say(found.title);
}
