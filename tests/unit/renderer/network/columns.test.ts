import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { collections, network as networkSchema, type Network } from '../../../../scenarios/domain/network.ts';
import { period, settings } from '../../../../scenarios/domain/settings.ts';
import { recordSchemas } from '../../../../scenarios/overrides/record-schema.ts';
import type { ColumnContext } from '../../../../renderer/features/network/column-context.ts';
import { columnsOf, sharedCurrency } from '../../../../renderer/features/network/columns-of.ts';
import { directoryOf } from '../../../../renderer/features/network/directory.ts';
import { defaultOf, unwrapped } from '../../../../renderer/features/network/field-default.ts';
import { isComputedSpec } from '../../../../renderer/features/network/field-spec.ts';
import { tables } from '../../../../renderer/features/network/table-list.ts';
import { periodColumns } from '../../../../renderer/features/network/tables/periods.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import { languages } from '../../../../renderer/i18n/language.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { recordsOf, withValue } from '../../../../renderer/store/records.ts';

/** Every field of a schema by its path; a list, a name and a filter are fields as a whole. */
function fieldPaths(schema: z.ZodType, before: readonly string[] = []): readonly string[] {
  const inner = unwrapped(schema);
  const isWhole = ['name', 'numerator', 'denominator', 'filter', 'forbidden'].includes(before.at(-1) ?? '');
  if (isWhole) return [before.join('/')];
  if (inner instanceof z.ZodObject) {
    return Object.entries(inner.shape as Record<string, z.ZodType>).flatMap(([key, field]) =>
      fieldPaths(field, [...before, key]),
    );
  }
  if (inner instanceof z.ZodUnion && before.length === 0) {
    return [...new Set(inner.options.flatMap((option) => fieldPaths(option as z.ZodType)))];
  }
  return [before.join('/')];
}

const stated = (specs: (typeof tables)['sites']['columns']) =>
  specs.flatMap((spec) => (isComputedSpec(spec) ? [] : [spec.path]));

describe('tables', () => {
  it.each(collections)(
    'have a column for every field of %s, and none for a field that is not there',
    (collection) => {
      expect(stated(tables[collection].columns).toSorted()).toEqual(
        [...fieldPaths(recordSchemas[collection])].toSorted(),
      );
    },
  );

  it('have a column for every field of a period', () =>
    expect(stated(periodColumns).toSorted()).toEqual([...fieldPaths(period)].toSorted()));

  it('leave of the settings only what the form beside them shows: 11 fields and the periods', () =>
    expect(Object.keys(settings.shape)).toHaveLength(12));
});

const example = (name: string): Network =>
  networkSchema.parse(
    (JSON.parse(readFileSync(`scenarios/examples/${name}.plusn`, 'utf8')) as { network: unknown }).network,
  );

describe.each(['small-appliances', 'apparel', 'electronics'])('the cells of %s', (name) => {
  const network = example(name);
  it.each(languages)('mean in %s what they show as text: parse(toText(value)) is the value', (language) => {
    const format = formatIn(language);
    const context: ColumnContext = {
      text: textIn(language),
      format,
      directory: directoryOf(network, format),
      baseCurrency: network.settings.baseCurrency,
      today: '2026-11-25',
    };
    const lost: string[] = [];
    let cells = 0;
    for (const collection of collections) {
      const records = recordsOf(network, collection).slice(0, 150);
      const currency = sharedCurrency(records, context);
      const columns = columnsOf(tables[collection].columns, context, currency, (path) =>
        defaultOf(collection, path),
      );
      for (const record of records) {
        for (const column of columns) {
          const value = column.value(record);
          if (column.isComputed || value == null) continue;
          cells += 1;
          // A space behind it makes the text another one, which is read from scratch.
          const text = `${column.toText(record)} `;
          const parsed = column.parse(text, record);
          const written = parsed.ok ? column.write(record, parsed.value) : parsed;
          const after = written.ok ? withValue(record, written.path, written.value) : null;
          if (after === null || JSON.stringify(column.value(after)) !== JSON.stringify(value)) {
            lost.push(`${collection} ${column.key}: ${text} for ${JSON.stringify(value)}`);
          }
        }
      }
    }
    expect(lost.slice(0, 10)).toEqual([]);
    expect(cells).toBeGreaterThan(3000);
  });
});
