import type { Place } from '../../../scenarios/checks/finding.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Scenario } from '../../../scenarios/domain/scenario.ts';
import { isCollection } from '../../../scenarios/overrides/record-schema.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { recordById } from '../network/record-by-id.ts';
import { tables } from '../network/table-list.ts';
import { findingMessages as messages } from './messages.ts';

/** What the planner calls the record of a place, with its table; `null` for a place without a record, or one that is gone. */
export function nameOfPlace(
  { collection, id }: Place,
  network: Network,
  scenarios: readonly Scenario[],
  context: ColumnContext,
): string | null {
  if (id === null) return null;
  const { text, format } = context;
  if (collection === 'scenarios') {
    const found = scenarios.find((scenario) => scenario.id === id);
    return found === undefined ? null : format.name(found.name);
  }
  if (!isCollection(collection)) return null;
  const record = recordById(network, collection, id);
  if (record === undefined) return null;
  const table = text.say(tables[collection].title).toLowerCase();
  return text.say(messages.inTable, { name: nameOfRecord(collection, record, context), table });
}
