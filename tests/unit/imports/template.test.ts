import { describe, expect, it } from 'vitest';
import { languages } from '../../../main/contract/preferences.ts';
import { foundTables } from '../../../main/imports/found-tables.ts';
import { proposeImport } from '../../../main/imports/propose-import.ts';
import { proposeMapping } from '../../../main/imports/propose-mapping.ts';
import { readTables } from '../../../main/imports/read-tables.ts';
import { templateBook } from '../../../main/imports/template/template-book.ts';
import { templateEntities, templateFields } from '../../../main/imports/template/template-columns.ts';
import { templateExamples } from '../../../main/imports/template/template-examples.ts';
import { writeBook } from '../../../main/workbook/write/write-book.ts';
import { putImport } from '../../../scenarios/import/put-import.ts';
import type { CellTable } from '../../../scenarios/import/cell-table.ts';
import { aNetwork } from '../../support/network-builder.ts';

const stamp = { programVersion: '0.0.0', writtenAt: '2026-11-22T00:00:00Z' };
const network = aNetwork().withProduct('kettle').withPlant('dongguan').withMarket('chicago').build();

describe.each(languages)('the template in %s', (language) => {
  const { tables } = readTables(writeBook(templateBook(language, stamp)), 'template.xlsx', language);

  it('brings 0 rows as it is: its examples are passed over', () => {
    expect(foundTables(tables, network, {})).toEqual([]);
  });

  it('has no 2 columns of one title on a sheet, and an example for each of its sheets', () => {
    for (const entity of templateEntities) {
      const titles = templateFields(entity).map(({ titles: all }) => all[language]);
      expect(new Set(titles).size, entity.id).toBe(titles.length);
      expect(Object.hasOwn(templateExamples, entity.id), entity.id).toBe(true);
    }
  });

  it('has every column found by its own title, and the product and the 12,000 kettles that are typed below the example', () => {
    const filled = tables.map((table): CellTable => {
      const entity = templateEntities.find(({ titles }) => titles[language] === table.name);
      if (entity?.id !== 'products' && entity?.id !== 'demand') return table;
      const fields = templateFields(entity).map(({ id }) => id);
      const values: Readonly<Record<string, string | number>> =
        entity.id === 'products'
          ? { id: 'fan', 'name/en': 'Fan', weightKg: 2 }
          : { market: 'chicago', product: 'fan', period: network.settings.periods[0]!.id, quantity: 12_000 };
      const cells = new Map(Object.entries(values).map(([id, value]) => [fields.indexOf(id), value]));
      return { ...table, rows: [...table.rows, { row: 2, cells }] };
    });
    const mapped = foundTables(filled, network, {}).map(({ name, mapping }) => {
      const entity = templateEntities.find(({ titles }) => titles[language] === name)!;
      expect(mapping!.entity).toBe(entity.id);
      const found = Object.values(mapping!.columns).map((use) =>
        use.kind === 'field' ? use.field : use.kind,
      );
      expect(found).toEqual(templateFields(entity).map(({ id }) => id));
      return { table: filled.find((each) => each.name === name)!, mapping: mapping! };
    });
    const proposal = proposeImport(network, mapped);
    const after = putImport(network, proposal);
    expect(after.products.find(({ id }) => id === 'fan')).toMatchObject({ name: 'Fan', weightKg: 2 });
    expect(after.demand.map(({ product, quantity }) => [product, quantity])).toEqual([['fan', 12_000]]);
  });

  it('has every sheet taken for what it is', () => {
    for (const { titles, id } of templateEntities) {
      const table = tables.find(({ name }) => name === titles[language])!;
      expect(proposeMapping(table, { network, remembered: {}, entity: null, dayOrder: null })?.entity).toBe(
        id,
      );
    }
  });
});
