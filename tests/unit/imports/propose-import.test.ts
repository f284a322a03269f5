import { describe, expect, it } from 'vitest';
import { proposeImport } from '../../../main/imports/propose-import.ts';
import { proposeMapping } from '../../../main/imports/propose-mapping.ts';
import { recordFinder } from '../../../main/imports/record-finder.ts';
import { readTables } from '../../../main/imports/read-tables.ts';
import type { TableMapping } from '../../../main/contract/imports.ts';
import { periodId } from '../../../scenarios/domain/primitives.ts';
import type { Network } from '../../../scenarios/domain/network.ts';
import { readDelimited } from '../../../scenarios/import/delimited-text.ts';
import type { DayOrder } from '../../../scenarios/import/read-span.ts';
import { putImport } from '../../../scenarios/import/put-import.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { madeWorkbook } from '../../support/made-workbook.ts';

const network = aNetwork()
  .withProduct('kettle', { name: { en: 'Kettle', zhHant: '水壺', zhHans: '水壶' }, weightKg: 1 })
  .withProduct('fan', { name: 'Fan' })
  .withPlant('dongguan', { name: 'Dongguan' })
  .withMarket('chicago', { name: { en: 'Chicago', zhHant: '芝加哥', zhHans: '芝加哥' } })
  .withLane('dongguan', 'chicago', { costPer: { unit: 1 } })
  .withDemand('chicago', 'kettle', 400)
  .build();
const [period] = network.settings.periods;

interface Options {
  readonly entity?: string;
  readonly change?: (mapping: TableMapping) => TableMapping;
  readonly remembered?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  readonly into?: Network;
  readonly dayOrder?: DayOrder | null;
}

/** What rows with commas between their cells would change. */
function imported(
  text: string,
  { entity, change = (mapping) => mapping, remembered = {}, into = network, dayOrder = null }: Options = {},
) {
  const table = readDelimited(text, 'a.csv');
  const mapping = proposeMapping(table, { network: into, remembered, entity: entity ?? null, dayOrder });
  if (mapping === null) throw new Error('Nothing speaks for any entity.');
  const proposal = proposeImport(into, [{ table, mapping: change(mapping) }]);
  const says = proposal.findings.map(({ code, say }) => `${code} ${say}`);
  return { mapping, proposal, says, after: putImport(into, proposal) };
}

const demandOf = ({ demand }: Network) =>
  demand.map(({ market, product, quantity }) => `${market} ${product} ${quantity}`);

describe('demand of a planner', () => {
  it('replaces the 400 that are there, adds 50 fans, and keeps what no column speaks of', () => {
    const { after, proposal } = imported(
      `Customer,SKU,Month,Qty\nChicago,Kettle,${period!.id},350\n芝加哥,fan,${period!.start},50`,
    );
    expect(demandOf(after)).toEqual(['chicago kettle 350', 'chicago fan 50']);
    expect(after.demand[0]!.shortfallPenaltyPerUnit).toBe(network.demand[0]!.shortfallPenaltyPerUnit);
    expect(proposal.rows.wrong).toBe(0);
    expect(after.sites).toBe(network.sites);
  });

  it('adds up 2 rows of 1 period, reads 1.5 k as 1,500, and passes over the total', () => {
    const { after, proposal, says } = imported(
      `Customer,SKU,Date,Qty (k)\nChicago,Kettle,${period!.start},1.5\nChicago,Kettle,${period!.start},0.5\nTotal,,,2`,
    );
    expect(demandOf(after)).toEqual(['chicago kettle 2000']);
    const addedUp = { quantities: 2, into: 1 };
    expect(proposal.rows).toEqual({ read: 2, examples: 0, totals: 1, addedUp, wrong: 0 });
    expect(says).toEqual([]);
    expect(proposal.conversions).toMatchObject([
      { from: 'thousands', to: 'units', example: { before: '1.5', after: 1500 } },
    ]);
  });

  it('takes 1,234 pcs for 1,234 units, and notes it', () => {
    const { proposal, after } = imported(`Customer,SKU,Month,Qty\nChicago,Fan,${period!.id},"1,234 pcs"`);
    expect(demandOf(after)).toContain('chicago fan 1234');
    expect(proposal.conversions).toMatchObject([
      { header: 'Qty', from: 'pcs', to: 'units', example: { before: '1,234 pcs', after: 1234 } },
    ]);
  });

  it('adds up 4 cells of 2 rows into 2 quantities, and counts them once', () => {
    const start = period!.start;
    const { proposal, after } = imported(
      `Customer,SKU,${start},${start}\nChicago,Kettle,1,2\nChicago,Fan,3,4`,
    );
    expect(demandOf(after)).toEqual(['chicago kettle 3', 'chicago fan 7']);
    expect(proposal.rows).toMatchObject({ read: 2, addedUp: { quantities: 4, into: 2 } });
  });

  it('reads a column for each period, and a market that is the same in every row', () => {
    const { after, mapping } = imported(`SKU,${period!.id}\nfan,70\nkettle,80`, {
      entity: 'demand',
      change: (each) => ({ ...each, constants: { market: 'Chicago' } }),
    });
    expect(Object.values(mapping.columns)).toContainEqual({ kind: 'period', period: period!.id });
    expect(demandOf(after)).toEqual(['chicago kettle 80', 'chicago fan 70']);
  });

  it('removes the 1 row that a whole list does not have', () => {
    const { after, proposal } = imported(`Customer,SKU,Month,Qty\nChicago,Fan,${period!.id},5`, {
      change: (each) => ({ ...each, isWhole: true }),
    });
    expect(demandOf(after)).toEqual(['chicago fan 5']);
    expect(proposal.collections[0]!.removed).toEqual([network.demand[0]!.id]);
  });

  it('says once that no column is taken as Product, and which may be, for 3 rows', () => {
    const rows = ['Kettle', 'Fan', 'Kettle'].map((name) => `Chicago,${name},${period!.id},5`);
    const text = ['Customer,Gizmo,Month,Qty', ...rows].join('\n');
    const { proposal, after } = imported(text, { entity: 'demand' });
    expect(proposal.findings).toMatchObject([
      {
        code: 'key-unmapped',
        severity: 'error',
        say: 'a.csv!B1: No column is taken as Product, which every row needs.',
        next: 'Say which it is: --map "Gizmo=product", or choose it in the window. Where it is the same in every row: --set "product=…".',
      },
    ]);
    expect(proposal.rows.wrong).toBe(3);
    expect(after.demand).toEqual(network.demand);
  });

  it('knows 5 Chinese headers of a product, and passes over a row of averages', () => {
    for (const header of ['貨品', '货品', '产品编号', '產品編號', '商品']) {
      const { after, proposal } = imported(
        `客戶,${header},月份,數量\n芝加哥,水壺,${period!.id},5\n平均,,,5\n平均值：,,,5\nAverage,,,5`,
      );
      expect(demandOf(after), header).toEqual(['chicago kettle 5']);
      expect(proposal.rows, header).toMatchObject({ read: 1, totals: 3, wrong: 0 });
    }
  });

  it('tells the cell of each of 4 wrong rows and takes the good one', () => {
    const { says, after, proposal } = imported(
      [
        'Customer,SKU,Month,Qty',
        `Chicago,Kettel,${period!.id},5`,
        `Boston,Kettle,${period!.id},5`,
        'Chicago,Kettle,2099-01,5',
        `Chicago,Kettle,${period!.id},many`,
        `Chicago,Fan,${period!.id},7`,
      ].join('\n'),
    );
    expect(says).toEqual(
      expect.arrayContaining([
        'reference-unknown a.csv!B2: Product: there is no product “Kettel”. Did you mean Kettle?',
        'reference-unknown a.csv!A3: Market: there is no site “Boston”.',
        expect.stringContaining(
          'period-outside a.csv!C4: Period: “2099-01” lies outside the planned periods',
        ),
        'cell-unfit a.csv!D5: Quantity (units) must be a number, not “many”.',
      ]),
    );
    expect(proposal.rows.wrong).toBe(4);
    expect(demandOf(after)).toEqual(['chicago kettle 400', 'chicago fan 7']);
  });
});

describe('dates of a planner', () => {
  const year = aNetwork()
    .withProduct('kettle', { name: 'Kettle' })
    .withSupplier('dongguan')
    .withOffer('dongguan', 'kettle')
    .withMarket('chicago', { name: 'Chicago' })
    .withLane('dongguan', 'chicago', { costPer: { unit: 1 } })
    .withSettings({
      periods: [1, 2, 3, 4].map((month) => ({
        id: `m2027_0${month}`,
        start: `2027-0${month}-01`,
        days: [31, 28, 31, 30][month - 1]!,
      })),
    })
    .build();
  const perMonth = ({ demand }: Network) => demand.map((each) => `${each.period} ${each.quantity}`);
  const fourMonths = ['m2027_01 100', 'm2027_02 200', 'm2027_03 300', 'm2027_04 400'];

  it('in 4 headers with the month first are 4 months, not 4 days of January', () => {
    const { after, says } = imported(
      'Customer,SKU,01/01/2027,02/01/2027,03/01/2027,04/01/2027\nChicago,Kettle,100,200,300,400',
      { into: year },
    );
    expect(perMonth(after)).toEqual(fourMonths);
    expect(says).toEqual([]);
  });

  it('in 4 rows with the month first are 4 months', () => {
    const rows = [1, 2, 3, 4].map((month) => `Chicago,Kettle,0${month}/01/2027,${month}00`);
    const { after, says } = imported(['Customer,SKU,Date,Qty', ...rows].join('\n'), { into: year });
    expect(perMonth(after)).toEqual(fourMonths);
    expect(says).toEqual([]);
  });

  it('that could be either are told once with what was taken, and are March with the month first', () => {
    const text = 'Customer,SKU,Date,Qty\nChicago,Kettle,03/02/2027,5';
    const { after, proposal } = imported(text, { into: year });
    expect(perMonth(after)).toEqual(['m2027_02 5']);
    expect(proposal.findings).toMatchObject([
      {
        code: 'date-guessed',
        severity: 'warning',
        say: 'a.csv!C1: Column Date: “03/02/2027” was read as 3 February 2027.',
        next: 'If it is 2 March 2027, say --dates mdy, or choose “month, day, year” under Dates in the window.',
      },
    ]);
    const told = imported(text, { into: year, dayOrder: 'month first' });
    expect(perMonth(told.after)).toEqual(['m2027_03 5']);
    expect(told.says).toEqual([]);
  });

  it('of 6,000 rows that could be either have the month first where the last row says 25', () => {
    const rows = Array.from({ length: 6000 }, () => 'Chicago,Kettle,03/02/2027,1');
    const text = ['Customer,SKU,Date,Qty', ...rows, 'Chicago,Kettle,04/25/2027,7'].join('\n');
    const { after, says } = imported(text, { into: year });
    expect(perMonth(after)).toEqual(['m2027_03 6000', 'm2027_04 7']);
    expect(says).toEqual([]);
  });

  it('are the planned months where a month stands without its year, in a column and above columns', () => {
    const rows = ['January', 'feb', '三月', '４月'].map((month, n) => `Chicago,Kettle,${month},${n + 1}00`);
    const long = imported(['Customer,SKU,Month,Qty', ...rows].join('\n'), { into: year });
    expect(perMonth(long.after)).toEqual(fourMonths);
    expect(long.says).toEqual([]);
    const wide = '客戶,產品,一月,二月,三月,2027年四月\nChicago,Kettle,100,200,300,400';
    expect(perMonth(imported(wide, { into: year }).after)).toEqual(fourMonths);
  });

  it('outside the plan are told with its first and last day, and a month of 2 planned years with its need of a year', () => {
    const outside = imported('Customer,SKU,Month,Qty\nChicago,Kettle,八月,5', { into: year });
    expect(outside.says).toEqual([
      'period-outside a.csv!C2: Period: “八月” lies outside the planned periods, 2027-01-01 to 2027-04-30.',
    ]);
    const [first] = year.settings.periods;
    const later = { ...first!, id: periodId.parse('m2028_01'), start: '2028-01-01' };
    const into = { ...year, settings: { ...year.settings, periods: [...year.settings.periods, later] } };
    const unclear = imported('Customer,SKU,Month,Qty\nChicago,Kettle,Jan,5', { into });
    expect(unclear.says).toEqual([
      'period-unclear a.csv!C2: Period: “Jan” is planned in more than one year.',
    ]);
  });

  it('that could be either in 2 headers are told once', () => {
    const text = 'Customer,SKU,03/02/2027,03/04/2027\nChicago,Kettle,5,6';
    const { after, says } = imported(text, { into: year });
    expect(perMonth(after)).toEqual(['m2027_02 5', 'm2027_04 6']);
    expect(says).toEqual(['date-guessed a.csv!C1: Headers: “03/02/2027” was read as 3 February 2027.']);
    expect(perMonth(imported(text, { into: year, dayOrder: 'month first' }).after)).toEqual(['m2027_03 11']);
  });
});

describe('decimals of a planner', () => {
  const products = (text: string) => imported(text, { entity: 'products' });

  it('in 3 columns of 1,234 alone are doubted once, in words, with the next step', () => {
    const { says, proposal } = products(
      'SKU,Weight (kg),Volume (m3),Customs value per unit\nfan,"1,234","2,345","3,456"',
    );
    expect(says.filter((say) => say.startsWith('decimal'))).toEqual([
      'decimal-guessed a.csv!B1: Column Weight (kg): “1,234” was read as 1,234 (one thousand two hundred and thirty-four).',
    ]);
    expect(proposal.findings.find(({ code }) => code === 'decimal-guessed')!.next).toBe(
      'If it is 1.234 (one and 234 thousandths), choose “1.234,5” under Decimals in the window, or say --decimal ",".',
    );
  });

  it('are not doubted in a quantity of 1,234 units', () => {
    const { says, after } = imported(`Customer,SKU,Month,Qty\nChicago,Fan,${period!.id},"1,234"`);
    expect(demandOf(after)).toContain('chicago fan 1234');
    expect(says.filter((say) => say.startsWith('decimal'))).toEqual([]);
  });

  it('of a column with 12,34 are told where 1,234,567 stands in 2 others', () => {
    const { says, after } = products(
      'SKU,Weight (kg),Customs value per unit\nfan,"12,34","1,234,567"\nkettle,,"2,345,678"',
    );
    expect(after.products.find(({ id }) => id === 'fan')!.weightKg).toBe(12.34);
    expect(says).toContain(
      'decimal-odd a.csv!B1: Column Weight (kg): “12,34” was read with a comma before its decimals; the other numbers of the sheet have a point.',
    );
  });

  it('of 12,34 in a column of 1,234,567 are an error of their cell', () => {
    const { says } = products('SKU,Weight (kg)\nfan,"12,34"\nkettle,"1,234,567"\niron,"2,345,678"');
    expect(says).toContain(
      'cell-unfit a.csv!B2: Weight (kg) must be a number with a point before its decimals, as the others are, not “12,34”.',
    );
  });
});

describe('things of a planner', () => {
  it('get an id of their own number or name, take pounds and cubic feet, and keep the leading zero of chapter 07', () => {
    const { after, proposal } = imported(
      'SKU,Description,Weight (lb),Volume (ft3),HS code\n10045,Rice cooker,2.2,1,7031000',
    );
    const added = after.products.find(({ id }) => id === 'p_10045')!;
    expect(added).toMatchObject({
      name: 'Rice cooker',
      weightKg: 0.997903214,
      volumeM3: 0.028316846592,
      hsCode: '07031000',
    });
    expect(proposal.conversions.map(({ from, to }) => `${from} ${to}`)).toEqual(['lb kg', 'ft³ m³']);
  });

  it('change where the id or the name is known, and leave what is blank', () => {
    const { after } = imported('SKU,Description,Weight (kg)\nkettle,,1.5\n水壺,Kettle 2,');
    expect(after.products.find(({ id }) => id === 'kettle')).toMatchObject({
      weightKg: 1.5,
      name: { en: 'Kettle 2', zhHant: '水壺' },
    });
    expect(after.products.length).toBe(network.products.length);
  });

  it('are refused with the cell of the field that a new one lacks', () => {
    const { says } = imported('Site,Country,Role\nHai Phong,Atlantis,factory', { entity: 'sites' });
    expect(says).toContainEqual(
      expect.stringContaining('a.csv!B2: Territory: there is no customs territory “Atlantis”.'),
    );
  });

  it('have rates of 12.5 % and 0.125 alike, as their column shows', () => {
    const rate = (text: string) => imported(text).after.lanes[0]!.insuranceRate;
    expect(rate('From,To,Mode,Insurance\nDongguan,Chicago,sea,0.125')).toBe(0.125);
    expect(rate('From,To,Mode,Insurance\nDongguan,Chicago,sea,12.5%')).toBe(0.125);
    expect(rate('From,To,Mode,Insurance (%)\nDongguan,Chicago,sea,0.125')).toBe(0.00125);
  });

  it('are mapped by a header that was mapped before, with its unit', () => {
    const text = 'SKU,Pfund\nkettle,2.2';
    const { after } = imported(text, {
      entity: 'products',
      remembered: { products: { pfund: 'weightKg:lb' } },
    });
    expect(after.products.find(({ id }) => id === 'kettle')!.weightKg).toBe(0.997903214);
  });
});

describe('names in Chinese', () => {
  it('of which an id has 1 letter alone are 3 things, and stay 3 when they come again', () => {
    const text = 'SKU name,Weight (kg)\n紅色 M,1\n藍色 M,2\n綠色 M,3';
    const { after, says } = imported(text, { entity: 'products' });
    const colours = ({ products }: Network) =>
      products.filter(({ name }) => typeof name === 'string' && name.endsWith(' M'));
    expect(colours(after).map(({ id, name, weightKg }) => ({ id, name, weightKg }))).toEqual([
      { id: 'm', name: '紅色 M', weightKg: 1 },
      { id: 'm_2', name: '藍色 M', weightKg: 2 },
      { id: 'm_3', name: '綠色 M', weightKg: 3 },
    ]);
    expect(says).toEqual([]);
    const again = imported(text.replace('M,3', 'M,4'), { entity: 'products', into: after });
    expect(colours(again.after).map(({ weightKg }) => weightKg)).toEqual([1, 2, 4]);
  });
});

describe('hostile sheets', () => {
  it('are told what may be meant for 200 unknown names, as many as are listed, and for none after', () => {
    const finder = recordFinder(network);
    const near = Array.from({ length: 300 }, () => finder.nearest('products', 'ketle'));
    expect(near.filter((name) => name === 'Kettle')).toHaveLength(200);
    expect(near.at(-1)).toBeNull();
  });

  const sheet = (rows: string) =>
    readTables(
      madeWorkbook({
        sheets: {
          Demand: [
            `<worksheet><sheetData>${rows}</sheetData><mergeCells><mergeCell ref="A2:A3"/></mergeCells></worksheet>`,
          ],
        },
      }),
      'a.xlsx',
      'en',
    ).tables[0]!;
  const text = (at: string, value: string) => `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const header = `<row r="1">${text('A1', 'Market')}${text('B1', 'Product')}${text('C1', 'Period')}${text('D1', 'Quantity')}</row>`;

  it('tell merged cells, a formula without a value, a truth for a number, and text that looks like a formula', () => {
    const table = sheet(
      `${header}<row r="2">${text('A2', 'chicago')}${text('B2', '=cmd|calc!A1')}${text('C2', period!.id)}<c r="D2"><f>1/0</f></c></row>` +
        `<row r="900000">${text('A900000', 'chicago')}${text('B900000', 'fan')}${text('C900000', period!.id)}<c r="D900000" t="b"><v>1</v></c></row>`,
    );
    const mapping = proposeMapping(table, { network, remembered: {}, entity: null, dayOrder: null })!;
    const { findings, collections } = proposeImport(network, [{ table, mapping }]);
    const says = findings.map(({ say }) => say).join('\n');
    expect(says).toContain('Demand!A2:A3: these cells are merged');
    expect(says).toContain('Demand!B2: Product: there is no product “=cmd|calc!A1”.');
    expect(says).toContain(
      'Demand!D2: Quantity (units) must be a value, and holds a formula that is not worked out.',
    );
    expect(says).toContain('Demand!D900000: Quantity (units) must be a number, not “true”.');
    expect(collections).toEqual([]);
  });

  it('keeps a name that begins with = as the text that it is', () => {
    const { after } = imported('SKU,Description\nx1,"=HYPERLINK(""http://a"")"');
    expect(after.products.find(({ id }) => id === 'x1')!.name).toBe('=HYPERLINK("http://a")');
  });

  it('have a header or a cell that is called as what every object has, and 2 rows of such units are told', () => {
    const { says, mapping } = imported(
      'Customer,SKU,Month,Qty,Constructor\nChicago,Kettle,x,5 constructor,a\nChicago,Fan,x,6 constructor,b',
    );
    expect(mapping.columns[4]).toEqual({ kind: 'skip' });
    expect(says.filter((say) => say.includes('must be a number, not “'))).toHaveLength(2);
  });

  it('are refused with a sentence where they are no table at all', () => {
    const said = (bytes: readonly number[], name: string) =>
      readTables(new Uint8Array(bytes), name, 'en').findings[0]!.say;
    expect(said([0xd0, 0xcf, 0x11, 0xe0], 'a.xls')).toContain('old .xls workbook');
    expect(said([1, 0, 2, 3], 'a.csv')).toBe(
      'a.csv is neither a workbook nor text. Save it as .xlsx or .csv, then try again.',
    );
    const scenario = 'a.plusn is a scenario file, not a table of rows.';
    expect(said([], 'a.plusn')).toContain(scenario);
    const text = [...new TextEncoder().encode('{ "format": "plusn", "version": 2 }')];
    expect(said(text, 'a.json')).toContain('plusn diff says what differs');
    expect(said([], 'a.csv')).toBe('There is nothing in a.csv.');
  });
});
