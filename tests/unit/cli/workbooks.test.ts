import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { readWorkbook } from '../../../main/workbook/read/read-workbook.ts';
import { serialiseNetwork } from '../../../scenarios/schema/canonical-text.ts';
import { openDocument } from '../../../scenarios/schema/open-document.ts';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { madeWorkbook, sheetXmlOf, typedRows } from '../../support/made-workbook.ts';
import { aFolder, fileOf, kettles, kettlesOver } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(async () => {
  folder.remove();
  await closeThreads();
});
const good = folder.write('kettles.plusn', fileOf(kettles.build()));
const tooMuch = folder.write('too-much.plusn', fileOf(kettlesOver(400).build()));
const beside = (name: string) => join(good, '..', name);
const networkIn = (path: string) => openDocument(readFileSync(path, 'utf8')).document!.network;

describe('plusn export --plan-xlsx', () => {
  it('solves where the file stores no plan, and writes the plan of 15,100', async () => {
    const path = beside('plan.xlsx');
    const { code, notes } = await plusn('export', good, '--plan-xlsx', path);
    expect(code).toBe(0);
    expect(notes).toContain('The file stores no plan of it. Solving');
    const summary = readWorkbook(readFileSync(path)).sheets[0];
    const total = summary?.rows.find(({ cells }) => cells.get(0) === 'Total');
    expect(total?.cells.get(1)).toBeCloseTo(15_100, 6);
  });

  it('stamps the scenario, in Chinese where that is asked for', async () => {
    const path = beside('plan-zh.xlsx');
    await plusn('export', good, '--plan-xlsx', path, '--scenario', 'no_surcharge', '--language', 'zh-HK');
    const summary = readWorkbook(readFileSync(path)).sheets[0];
    expect(summary?.name).toBe('摘要');
    const scenario = summary?.rows.find(({ cells }) => cells.get(0) === '情景');
    expect(scenario?.cells.get(1)).toContain('(no_surcharge)');
  });

  it('ends with 3 and writes 0 files where no plan is possible', async () => {
    const path = beside('none.xlsx');
    expect((await plusn('export', tooMuch, '--plan-xlsx', path)).code).toBe(3);
    expect(existsSync(path)).toBe(false);
  });

  it.each([
    [['--plan-xlsx', 'a.xlsx', '--mps'], 'one format at a time'],
    [['--plan-xlsx', 'a.xlsx', '--xlsx', 'b.xlsx'], 'one format at a time'],
    [['--plan-xlsx', beside('a.xlsx'), '--out', 'b'], 'Leave out --out'],
    [['--plan-xlsx', '/no/such/folder/a.xlsx'], '--plan-xlsx /no/such/folder/a.xlsx cannot be written'],
    [['--plan-xlsx', good], 'it is the file that is read'],
    [['--json', '--language', 'en'], '--language goes with --plan-xlsx'],
    [['--xlsx', beside('b.xlsx'), '--language', 'zh-HK'], '--language goes with --plan-xlsx'],
  ])('is refused with %j', async (words, say) => {
    const { code, notes } = await plusn('export', good, ...words);
    expect(code).toBe(2);
    expect(notes).toContain(say);
  });
});

describe('plusn import --into', () => {
  it('counts once the 4 quantities that it adds up into 1', async () => {
    const july = Array.from({ length: 4 }, () => 'Chicago,Kettle,2026-07-02,5').join('\n');
    const rows = folder.write('july.csv', `Customer,SKU,Date,Qty\n${july}`);
    const { out, notes } = await plusn('import', rows, '--into', good, '--dry-run');
    expect(out).toContain(
      '4 rows read: 0 new, 1 changed; 4 quantities of the same market, product and period added up into 1.',
    );
    expect(notes).not.toContain('added up');
  });

  it('says how it read 7/8/2026, and reads it as July with --dates mdy', async () => {
    const into = folder.write('two-months.plusn', fileOf(kettles.withPeriods(2, 31).build()));
    const rows = folder.write('dates.csv', 'Customer,SKU,Date,Qty\nChicago,Kettle,7/8/2026,5');
    const said = async (...more: readonly string[]) => {
      const { out, notes } = await plusn('import', rows, '--into', into, '--dry-run', ...more);
      return `${out}${notes}`;
    };
    expect(await said()).toContain('“7/8/2026” was read as 7 August 2026.');
    expect(await said()).toContain('1 new, 0 changed');
    const told = await said('--dates', 'mdy');
    expect(told).not.toContain('was read as');
    expect(told).toContain('0 new, 1 changed');
  });

  it('ends with 2 and 1 sentence where the file may not be written, and leaves it as it was', async () => {
    const rows = beside('rows.csv');
    writeFileSync(rows, 'Product id,Name\nbrand_new,Brand new');
    const kept = beside('kept.plusn');
    writeFileSync(kept, readFileSync(good));
    chmodSync(kept, 0o444);
    const { code, notes } = await plusn('import', rows, '--as', 'products', '--into', kept);
    expect(code).toBe(2);
    expect(notes).toContain(
      `${kept} is marked read-only. Save under another name, or allow writing in its properties.\n`,
    );
    expect(notes).not.toContain('plusn failed');
    expect(readFileSync(kept)).toEqual(readFileSync(good));
  });
});

describe('plusn export --xlsx and import', () => {
  it('give the same network back', async () => {
    const [book, back] = [beside('network.xlsx'), beside('back.plusn')];
    expect((await plusn('export', good, '--xlsx', book)).code).toBe(0);
    const { code, out } = await plusn('import', book, '--out', back);
    expect(code).toBe(0);
    expect(out).toMatch(/^A network of \d+ territories/);
    expect(serialiseNetwork(networkIn(back))).toBe(serialiseNetwork(networkIn(good)));
  });

  it('keep the 1 scenario of the file that the workbook goes onto', async () => {
    const [book, back] = [beside('onto.xlsx'), beside('onto.plusn')];
    await plusn('export', good, '--xlsx', book);
    const { out } = await plusn('import', book, '--onto', good, '--out', back);
    expect(out).toContain('with 1 scenario');
    expect(openDocument(readFileSync(back, 'utf8')).document?.scenarios.map(({ id }) => id)).toEqual([
      'no_surcharge',
    ]);
  });

  it('write 0 files where a cell does not fit, and name it', async () => {
    const [book, back] = [beside('bad.xlsx'), beside('bad.plusn')];
    writeFileSync(
      book,
      madeWorkbook({
        sheets: {
          Products: sheetXmlOf([
            typedRows([
              ['Id', 'Name', 'Weight (kg)'],
              ['kettle', 'Kettle', 'heavy'],
            ]),
          ]),
        },
      }),
    );
    const { code, notes } = await plusn('import', book, '--onto', good, '--out', back);
    expect(code).toBe(1);
    expect(notes).toContain('Products!C2: Weight (kg) must be a number, not “heavy”.');
    expect(notes).toContain('Nothing is written');
    expect(existsSync(back)).toBe(false);
  });

  it('refuse what is no workbook, no file, or without a file to write', async () => {
    const refused = await plusn('import', good, '--out', beside('never.plusn'));
    expect(refused.code).toBe(1);
    expect(refused.notes).toContain('The file is no Excel workbook. Choose an .xlsx file.');
    expect((await plusn('import', beside('nowhere.xlsx'), '--out', beside('never.plusn'))).code).toBe(2);
    expect((await plusn('import', good)).code).toBe(2);
  });
});
