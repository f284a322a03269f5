import type { Finding, Place } from '../../../scenarios/checks/finding.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import type { Draft } from '../../store/content.ts';
import { currencyOf } from '../network/codec.ts';
import type { ColumnContext } from '../network/column-context.ts';
import { columnTitle } from '../network/column-title.ts';
import { columnsOf } from '../network/columns-of.ts';
import { defaultOf } from '../network/field-default.ts';
import { networkMessages } from '../network/messages.ts';
import { nameOfRecord } from '../network/name-of-record.ts';
import { recordById } from '../network/record-by-id.ts';
import { sayRefusal, type Refusal } from '../network/say-refusal.ts';
import { tables } from '../network/table-list.ts';
import { findingMessages as messages } from './messages.ts';

interface RefusedEntry {
  readonly finding: Finding;
  /** Whether the reason is in the planner's language; else it is in the words of the schema. */
  readonly isReasonOwn: boolean;
}

/** An entry that its field refuses as a finding, with the reason that its cell gives; `problem` is the schema's. */
export function refusedEntry(
  { collection, id, path, text: typed }: Draft,
  problem: string,
  network: Network,
  context: ColumnContext,
): RefusedEntry {
  const { text } = context;
  const about: Place = { collection, id, field: path.join('/') };
  const record = collection === 'settings' ? undefined : recordById(network, collection, id);
  let name = id;
  let reason: Refusal = { say: problem, language: 'en' };
  if (collection === 'settings') {
    name = text.say(networkMessages.settings);
    reason = { say: text.say(networkMessages.settingUnfit, { text: typed }), language: null };
  } else if (record !== undefined) {
    name = nameOfRecord(collection, record, context);
    const spec = tables[collection].columns.filter((each) => 'path' in each && each.path === about.field);
    const currency = currencyOf(record, context);
    const [column] = columnsOf(spec, context, currency, (way) => defaultOf(collection, way));
    if (column !== undefined) reason = sayRefusal(collection, record, column, typed, problem, text);
  }
  const finding: Finding = {
    code: 'entry-refused',
    severity: 'error',
    about,
    position: null,
    say: text.say(messages.refused, { record: name, field: columnTitle(about, text.say), text: typed }),
    next: reason.say,
  };
  return { finding, isReasonOwn: reason.language === null };
}
