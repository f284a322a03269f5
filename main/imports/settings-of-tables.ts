import type { Finding } from '../../scenarios/checks/finding.ts';
import { settings as schema, type Settings } from '../../scenarios/domain/settings.ts';
import { slugOf } from '../../scenarios/import/slug.ts';
import { isSame, type Fields } from '../../scenarios/overrides/plain-value.ts';
import type { Json } from '../../scenarios/schema/json.ts';
import { sayIssue } from '../../scenarios/schema/say-issue.ts';
import { cellAt } from '../workbook/network/workbook-findings.ts';
import { columnsByField, tell, type Reading } from './reading.ts';
import { putAt, valueAtPath } from './put-at.ts';

/** The settings as tables leave them; `null` where they stay as they are. Rows of periods are the whole calendar. */
export function settingsOfTables(
  present: Settings,
  readings: readonly Reading[],
  findings: Finding[],
): Settings | null {
  let json: Fields = present;
  for (const { entity, read } of readings) {
    if (entity.child === null) {
      for (const { values } of read.rows)
        for (const { field, value } of values) json = put(json, field, value);
      continue;
    }
    const items = read.rows.map(({ values }) => {
      let item: Fields = {};
      for (const { field, value } of values) item = put(item, field, value);
      const { id: typed, start } = item;
      const id = typeof typed === 'string' ? typed : typeof start === 'string' ? start : '';
      return { ...item, id: slugOf(id, 'p') };
    });
    if (items.length > 0) json = { ...json, [entity.child.key]: items };
  }
  const parsed = schema.safeParse(json);
  if (parsed.success) return isSame(parsed.data, present) ? null : parsed.data;
  const [first] = readings;
  for (const issue of parsed.error.issues.slice(0, 20)) {
    const path = issue.path.map(String);
    const { rule, next } = sayIssue(issue, (at) => valueAtPath(json, at.map(String)) as Json | undefined);
    findings.push(
      tell('error', placeOf(path, readings) ?? first?.table.name ?? null, {
        code: 'invalid-value',
        say: `${path.join('/')} ${rule}.`,
        next,
      }),
    );
  }
  return null;
}

const put = (json: Fields, field: Reading['entity']['fields'][number], value: unknown) =>
  putAt(json, field.column.path, value, field.column.kind === 'name');

function placeOf(path: readonly string[], readings: readonly Reading[]): string | null {
  const [list = '', place = '', field = ''] = path;
  for (const { entity, read, table } of readings) {
    if (entity.child?.key !== list) continue;
    const row = read.rows[Number(place)]?.row;
    if (row !== undefined) return cellAt(table, row, columnsByField(read).get(field) ?? 0);
  }
  return null;
}
