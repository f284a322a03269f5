import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { planWorkbook } from '../../../main/services/plan-workbook.ts';
import type { FoundSheet } from '../../../main/workbook/read/found-workbook.ts';
import { readWorkbook } from '../../../main/workbook/read/read-workbook.ts';
import { capacityUse } from '../../../solver/report/capacity-use.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { handMadeLedger, handMadePlan } from '../../support/hand-made-answer.ts';
import { hasLibreOffice, throughLibreOffice } from '../../support/libre-office.ts';
import { aNetwork } from '../../support/network-builder.ts';

type Answer = Parameters<typeof planWorkbook>[0];

const answer = exampleAnswer('small-appliances');
const bytes = planWorkbook(answer);
const sheets = new Map(readWorkbook(bytes).sheets.map((sheet) => [sheet.name, sheet]));
const sheet = (name: string) => sheets.get(name)!;

/** Texts of the header, the rows under it and the row of totals of a sheet with one table. */
function tableOf({ rows }: FoundSheet) {
  const header = rows.findIndex(({ row }) => row === 3);
  const titles = [...rows[header]!.cells.values()].map(String);
  const body = rows.slice(header + 1);
  const total = body.at(-1)!.cells.get(0) === 'Total of rows shown' ? body.pop()! : null;
  const column = (title: string) => titles.indexOf(title);
  return {
    titles,
    values: (title: string) => body.map(({ cells }) => cells.get(column(title))),
    total: (title: string) => total?.cells.get(column(title)),
  };
}

const sum = (values: readonly unknown[]) =>
  values.reduce<number>((all, value) => all + (typeof value === 'number' ? value : 0), 0);
const cents = (amount: unknown) => Math.round(Number(amount) * 100);

describe('the workbook of a plan', () => {
  it('has 12 sheets, in the order in which a plan is read', () => {
    expect([...sheets.keys()]).toEqual([
      'Summary',
      'Production',
      'Purchases',
      'Shipments',
      'Bookings',
      'Stock',
      'Duties',
      'Landed cost',
      'Cost by market',
      'Capacity',
      'Carbon',
      'Assumptions',
    ]);
  });

  it('counts every unit that is shipped once, but for rows that would show nothing but 0, whose units it says', () => {
    const { titles, values } = tableOf(sheet('Shipments'));
    const row = ['Units', 'Weight (kg)', 'Volume (m³)'].map((title) => {
      expect(titles).toContain(title);
      return values(title);
    });
    const shown = row[0]!.map((units, n) => [units, row[1]![n], row[2]![n]].map(Number));
    expect(shown.filter(([units, kg, m3]) => units! < 0.5 && kg! < 0.5 && m3! < 0.05)).toEqual([]);
    const [lead] = [
      ...sheet('Shipments')
        .rows.find(({ row: n }) => n === 1)!
        .cells.values(),
    ].map(String);
    const said = /left out: (\d+), of ([\d.]+) units in all/.exec(lead!);
    expect(Number(said?.[1])).toBeGreaterThan(0);
    const flown = answer.plan.flows.reduce((all, { quantity }) => all + quantity, 0);
    expect(Math.abs(flown - sum(row[0]!) - Number(said?.[2]))).toBeLessThan(0.05);
  });

  it('adds up to the ledger to the cent on 5 sheets', () => {
    const { ledger } = answer;
    const { duty, fee, drawback, material } = ledger.byKind;
    const summary = sheet('Summary').rows.find(({ cells }) => cells.get(0) === 'Total');
    expect(cents(summary?.cells.get(1))).toBe(cents(ledger.total));
    expect(cents(tableOf(sheet('Cost by market')).total('Total (USD)'))).toBe(cents(ledger.total));
    expect(cents(tableOf(sheet('Duties')).total('Total (USD)'))).toBe(cents(duty + fee + drawback));
    expect(cents(tableOf(sheet('Purchases')).total('Cost (USD)'))).toBe(cents(material));
    expect(cents(tableOf(sheet('Carbon')).total('CO₂e (kg)'))).toBe(cents(ledger.carbonKg));
  });

  it('counts every unit that is made, bought and in stock once', () => {
    const { plan } = answer;
    const units = (lines: readonly { quantity: number }[]) => sum(lines.map(({ quantity }) => quantity));
    expect(tableOf(sheet('Production')).total('Total units')).toBeCloseTo(units(plan.production), 4);
    expect(tableOf(sheet('Purchases')).total('Total units')).toBeCloseTo(units(plan.purchases), 4);
    const last = answer.network.settings.periods.at(-1)!.id;
    const atEnd = plan.stock.filter(({ period }) => period === last);
    expect(tableOf(sheet('Stock')).total('Jun 2027')).toBeCloseTo(units(atEnd), 4);
  });

  it('states totals that are the sums of the rows above them, on every sheet with totals', () => {
    let checked = 0;
    for (const found of sheets.values()) {
      if (found.name === 'Summary') continue;
      const table = tableOf(found);
      for (const title of table.titles) {
        const total = table.total(title);
        if (typeof total !== 'number' || /^Use$|^Landed per unit/.test(title)) continue;
        expect(total, `${found.name}, ${title}`).toBeCloseTo(sum(table.values(title)), 3);
        checked += 1;
      }
    }
    expect(checked).toBeGreaterThan(80);
  });

  it('says when goods leave and when they are there: 38 days from Cai Mep to the US East', () => {
    const { values } = tableOf(sheet('Shipments'));
    const [from, to, departs, arrives] = ['From', 'To', 'Leaves from', 'First arrival'].map(values);
    const at = from!.findIndex((each, row) => each === 'Cai Mep port' && to![row] === 'US East');
    expect(Number(arrives![at]) - Number(departs![at])).toBe(38);
  });

  it('shows the use of each line as its report does, and 0 lines above 100 %', () => {
    const { network, plan, ledger } = answer;
    const uses = tableOf(sheet('Capacity')).values('Use');
    expect(uses).toEqual(capacityUse.rows(network, plan, ledger).map(({ use }) => use));
    expect(Math.max(...uses.map(Number))).toBeLessThanOrEqual(1 + 1e-6);
  });

  it('names source, age in days and confidence of what it rests on', () => {
    const { values } = tableOf(sheet('Assumptions'));
    const [subjects, ages, confidence] = ['Subject', 'Age (days)', 'Confidence'].map(values);
    expect(new Set(subjects)).toEqual(
      new Set(['Settings', 'Exchange rates', 'Duties', 'Freight', 'Supplier prices', 'Fixed cost of sites']),
    );
    expect(ages!.filter((age) => typeof age === 'number').length).toBeGreaterThan(20);
    expect(new Set(confidence)).toContain('unverified');
  });

  it('is stamped with file, scenario, version, fingerprint and day', () => {
    const lines = sheet('Summary').rows.map(({ cells }) => [cells.get(0), cells.get(1)]);
    for (const line of [
      ['File', 'small-appliances.plusn'],
      ['Scenario', 'Base network'],
      ['Written by', 'PlusN 9.9.9, scenario file version 2'],
      ['Written on', '22 Nov 2026'],
      ['Fingerprint of inputs', 'abcdef0123456789'],
    ]) {
      expect(lines).toContainEqual(line);
    }
  });

  it('says the reason of its scenario in the language of the workbook, 1 of 3', () => {
    const because = { en: 'Port strike', zhHant: '港口罷工', zhHans: null };
    const scenario = { id: 'strike', name: 'Strike', because };
    const inLanguage = (language: Answer['language']) => {
      const { sheets } = readWorkbook(
        planWorkbook({ ...answer, language, stamp: { ...answer.stamp, scenario } }),
      );
      return sheets[0]!.rows.flatMap(({ cells }) => [...cells.values()]);
    };
    expect(inLanguage('zh-CN')).toContain('港口罷工');
    expect(inLanguage('en')).toContain('Port strike');
  });

  it('names the 1 site that opens, the 1 line that expands twice, and when', () => {
    const network = aNetwork()
      .withPeriods(2, 31)
      .withPlant('lyon', { name: 'Lyon', opening: { state: 'candidate' } })
      .withLine('lyon', {
        id: 'press',
        name: 'Press',
        expansions: [{ id: 'second_shift', name: 'Second shift', hoursPerPeriod: 10, cost: 1 }],
      })
      .build();
    const site = network.sites[0]!.id;
    const line = network.lines[0]!;
    const period = network.settings.periods[1]!.id;
    const plan = handMadePlan({
      openings: [{ site, period }],
      expansions: [{ line: line.id, expansion: line.expansions[0]!.id, period, count: 2 }],
    });
    const [summary] = readWorkbook(
      planWorkbook({ ...answer, network, plan, ledger: handMadeLedger([]) }),
    ).sheets;
    const lines = summary!.rows.map(({ cells }) => [0, 1, 2].map((column) => cells.get(column)));
    const when = lines.find(([label]) => label === 'Opens')?.[2];
    expect(lines).toContainEqual(['Opens', 'Lyon', when]);
    expect(lines).toContainEqual(['Expands', 'Press: Second shift × 2', when]);
  });

  it('is the same 2 times for the same plan and stamp', () => {
    expect(planWorkbook(answer)).toEqual(bytes);
  });

  it('has in each native table the very header that stands in its cells, and every name once', () => {
    const files = unzipSync(bytes);
    const tables = Object.entries(files).filter(([path]) => path.startsWith('xl/tables/'));
    const texts = tables.map(([, xml]) => strFromU8(xml));
    expect(texts).toHaveLength(14);
    const names = texts.map((xml) => /displayName="([^"]+)"/.exec(xml)?.[1]);
    expect(new Set(names).size).toBe(14);
    for (const name of names) expect(name).toMatch(/^Plan[A-Z][A-Za-z]+$/);
    const headers = texts.map((xml) =>
      [...xml.matchAll(/<tableColumn id="\d+" name="([^"]*)"/g)].map(([, title]) => title),
    );
    for (const titles of headers)
      expect(new Set(titles.map((title) => title!.toLowerCase())).size).toBe(titles.length);
    expect(headers).toContainEqual(tableOf(sheet('Capacity')).titles);
  });

  it('says everything in 2 kinds of Chinese, and keeps every number', () => {
    for (const language of ['zh-HK', 'zh-CN'] as const) {
      const found = readWorkbook(planWorkbook({ ...answer, language })).sheets;
      expect(found.map(({ name }) => name).join()).not.toMatch(/[A-Za-z]/);
      const numbers = ({ rows }: FoundSheet) =>
        rows.map(({ cells }) => [...cells.values()].filter((cell) => typeof cell === 'number'));
      expect(numbers(found[1]!)).toEqual(numbers(sheet('Production')));
      const titles = [...found[1]!.rows.find(({ row }) => row === 3)!.cells.values()];
      for (const title of titles) expect(title).not.toMatch(/[A-Za-z]/);
    }
  });

  it('writes a product named =1+1 as text', () => {
    const [first, ...others] = answer.network.products;
    const network = { ...answer.network, products: [{ ...first!, name: '=1+1' }, ...others] };
    const files = unzipSync(planWorkbook({ ...answer, network }));
    expect(strFromU8(files['xl/sharedStrings.xml']!)).toContain('>=1+1<');
    for (const [path, xml] of Object.entries(files)) {
      if (path.startsWith('xl/worksheets/sheet')) expect(strFromU8(xml)).not.toContain('<f>1+1');
    }
  });

  it('says of a plan in which nothing happens that there is nothing, on 10 sheets', () => {
    const empty: Answer = {
      ...answer,
      network: aNetwork().build(),
      plan: handMadePlan({}),
      ledger: handMadeLedger([]),
    };
    const found = readWorkbook(planWorkbook(empty)).sheets;
    const silent = found.filter(({ rows }) =>
      rows.some(({ cells }) => {
        const first = cells.get(0);
        return typeof first === 'string' && /^(?:There is nothing|No lane)/.test(first);
      }),
    );
    expect(silent).toHaveLength(10);
  });
});

describe.runIf(hasLibreOffice)('the workbook of a plan, opened by LibreOffice', () => {
  it.each(['en', 'zh-HK'] as const)(
    'comes to the numbers that we wrote beside its formulas, in %s',
    (language) => {
      const ours = planWorkbook({ ...answer, language });
      const theirs = readWorkbook(throughLibreOffice(ours, 'xlsx')).sheets;
      let compared = 0;
      for (const [index, { name, rows }] of readWorkbook(ours).sheets.entries()) {
        const found = new Map(theirs[index]!.rows.map(({ row, cells }) => [row, cells]));
        for (const { row, cells } of rows) {
          for (const [column, value] of cells) {
            if (typeof value !== 'number') continue;
            const seen = found.get(row)?.get(column);
            expect(seen, `${name}, row ${row + 1}, column ${column + 1}`).toBeCloseTo(value, 4);
            compared += 1;
          }
        }
      }
      expect(compared).toBeGreaterThan(5_000);
    },
    200_000,
  );

  it('prints as a PDF', () => {
    const pdf = throughLibreOffice(bytes, 'pdf');
    expect(Buffer.from(pdf.subarray(0, 5)).toString()).toBe('%PDF-');
  }, 200_000);
});
