import type { FoundSheet } from '../read/found-workbook.ts';
import { furtherSheet, isKnownKey } from './network-sheets.ts';
import { bodyOf, textOf, type FoundRecord, type Reading } from './read-rows.ts';
import { cellAt, finding } from './workbook-findings.ts';

/** Puts what cells cannot hold where it belongs; parts of one text are one again. */
export function readFurther(
  sheet: FoundSheet,
  bySheet: ReadonlyMap<string, ReadonlyMap<string, FoundRecord>>,
  { findings }: Reading,
): void {
  const texts = new Map<string, { target: FoundRecord; field: string; json: string; row: number }>();
  for (const { row, cells } of bodyOf(sheet)) {
    const [name = '', id = '', field = '', json = ''] = [0, 1, 2, 4].map((place) => textOf(cells.get(place)));
    const target = bySheet.get(name)?.get(id);
    if (target === undefined || field === '') {
      findings.push(
        finding(
          'error',
          'further-unknown',
          `${cellAt(sheet, row, 1)}: there is no record ${id} on sheet ${name}.`,
          'Remove the row, or write the sheet and id of a record.',
        ),
      );
      continue;
    }
    const key = `${name}\n${id}\n${field}`;
    const text = texts.get(key) ?? { target, field, json: '', row };
    texts.set(key, { ...text, json: text.json + json });
  }
  for (const { target, field, json, row } of texts.values()) {
    const isNetwork = target === bySheet.get(furtherSheet.network)?.get('');
    const parsed = parseJson(json);
    if (parsed === null || field === '__proto__' || (isNetwork && isKnownKey(field))) {
      findings.push(
        finding(
          'error',
          'further-broken',
          `${cellAt(sheet, row, 4)}: this is no JSON text.`,
          'Restore it from the export, or remove the row.',
        ),
      );
    } else target[field] = parsed.value;
  }
}

function parseJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}
