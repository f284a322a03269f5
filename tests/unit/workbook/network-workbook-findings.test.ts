import { describe, expect, it } from 'vitest';
import { openNetworkWorkbook } from '../../../main/services/open-network-workbook.ts';
import { networkBook } from '../../../main/workbook/network/network-book.ts';
import { writeBook } from '../../../main/workbook/write/write-book.ts';
import { document, type PlannerDocument } from '../../../scenarios/schema/document.ts';
import { madeWorkbook, sheetXmlOf, typedRows } from '../../support/made-workbook.ts';
import { aNetwork } from '../../support/network-builder.ts';

type Rows = Parameters<typeof typedRows>[0];

const onto: PlannerDocument = document.parse({
  format: 'plusn',
  version: 2,
  writtenBy: 'a test',
  network: aNetwork()
    .withSupplier('lyon')
    .withMarket('paris')
    .withProduct('jam')
    .withLane('lyon', 'paris', { transitDays: 2 })
    .build(),
});

const read = (sheets: Readonly<Record<string, Rows>>, after = '') =>
  openNetworkWorkbook(
    madeWorkbook({
      sheets: Object.fromEntries(
        Object.entries(sheets).map(([name, rows]) => [name, sheetXmlOf([typedRows(rows)], after)]),
      ),
    }),
    onto,
    'a test',
  );
const said = ({ findings }: ReturnType<typeof read>, severity: string) =>
  findings.filter((each) => each.severity === severity).map(({ say }) => say);

const header = ['Id', 'From', 'To', 'Mode', 'Transit (days)', 'Valid'] as const;

describe('a workbook of a network', () => {
  it('names the cell of each of 4 values that do not fit, and gives no document', () => {
    const opened = read({
      Lanes: [
        header.slice(0, 5),
        ['lyon_paris', 'lyon', 'paris', 'sea', 'soon'],
        ['lyon_paris_2', 'lyon', 'paris', 'rocket', true],
        ['lyon_paris_3', 'lyon', 'paris', 'sea', '1.234,5'],
      ],
    });
    expect(opened.document).toBeNull();
    expect(said(opened, 'error')).toEqual([
      'Lanes!E2: Transit (days) must be a number, not “soon”.',
      'Lanes!D3: Mode must be one of sea, air, rail, truck, barge, courier, not “rocket”.',
      'Lanes!E3: Transit (days) must be a number, not “true”.',
      'Lanes!E4: Transit (days) must be a number, not “1.234,5”.',
    ]);
  });

  it('names the cell of a value that a rule of the file forbids', () => {
    const opened = read({ Lanes: [header.slice(0, 5), ['lyon_paris', 'lyon', 'paris', 'sea', -4]] });
    expect(opened.document).toBeNull();
    expect(said(opened, 'error')[0]).toMatch(/^Lanes!E2: .*transitDays/);
  });

  it('names the cell of a reference that leads nowhere', () => {
    const opened = read({ Lanes: [header.slice(0, 5), ['lyon_paris', 'lyon', 'lille', 'sea', 4]] });
    expect(said(opened, 'error')[0]).toMatch(/^Lanes!C2: .*lille/);
  });

  it('takes thousands, per cent, yes and real dates as they are typed', () => {
    const opened = read({
      Duties: [
        [
          'Id',
          'Kind',
          'Into',
          'Rate (%)',
          'Amount per unit (money)',
          'Valid from (date)',
          'Is drawback eligible',
        ],
        ['us_mfn', 'mfn', 'us', '12.5 %', '1,234.5', 46204, 'yes'],
      ],
    });
    expect(opened.document?.network.duties[0]).toMatchObject({
      rate: 0.125,
      amountPerUnit: 1234.5,
      validFrom: '2026-07-01',
      isDrawbackEligible: true,
    });
  });

  it('keeps what the file has where the workbook has no sheet, and its 1 lane where it has none', () => {
    const opened = read({
      Territories: [
        ['Id', 'Name', 'Code'],
        ['cn', 'China', 'CN'],
        ['us', 'America', 'US'],
      ],
    });
    expect(opened.document?.network.territories.map(({ name }) => name)).toEqual(['China', 'America']);
    expect(opened.document?.network.lanes).toEqual(onto.network.lanes);
  });

  it('tells merged cells, an unknown column and an unknown sheet as doubtful', () => {
    const opened = read(
      { Lanes: [header, ['lyon_paris', 'lyon', 'paris', 'sea', 4, 'x']], Notes: [['Hello']] },
      '<mergeCells count="1"><mergeCell ref="A2:B3"/></mergeCells>',
    );
    expect(opened.document).not.toBeNull();
    expect(said(opened, 'warning')).toEqual(
      expect.arrayContaining([
        'Lanes!F1: the column “Valid” is none of sheet Lanes and was not read.',
        'Lanes!A2:B3: these cells are merged, and only the first of them holds a value.',
        'Sheet Notes is none of a network and was not read.',
      ]),
    );
  });

  it('refuses a row of a list whose record is not there', () => {
    const opened = read({
      'Offer price tiers': [
        ['Offer id', 'From quantity (units)', 'Unit cost (money)'],
        ['nobody', 0, 3],
      ],
      Offers: [['Id', 'Site', 'Product']],
    });
    expect(said(opened, 'error')).toEqual([
      'Offer price tiers!A2: there is no record nobody on sheet Offers.',
    ]);
  });

  it('lists 200 findings of a kind and says how many more there are', () => {
    const rows = Array.from({ length: 250 }, (_, n) => [`lane_${n}`, 'lyon', 'paris', 'sea', 'soon']);
    const opened = read({ Lanes: [header.slice(0, 5), ...rows] });
    expect(opened.findings).toHaveLength(201);
    expect(opened.findings.at(-1)?.say).toBe(
      'There are 50 more findings like this; the first 200 are listed.',
    );
  });

  it('without a sheet of a network is refused', () => {
    expect(said(read({ Budget: [['Hello']] }), 'error')).toEqual([
      'The workbook has none of the sheets of a network.',
    ]);
  });

  it('of 20,000 rows of demand comes in whole', () => {
    const demand = Array.from({ length: 20_000 }, (_, n) => ({
      ...onto.network.demand[0],
      id: `d${n}`,
      market: 'paris',
      product: 'jam',
      period: 'p1',
      quantity: n + 0.1,
    }));
    const network = document.parse({ ...onto, network: { ...onto.network, demand } }).network;
    const bytes = writeBook(
      networkBook(network, { title: 'x', programVersion: '0', writtenAt: '2026-11-22T00:00:00Z' }),
    );
    const opened = openNetworkWorkbook(bytes, null, 'a test');
    expect(opened.document?.network.demand).toHaveLength(20_000);
    expect(opened.document?.network.demand[19_999]?.quantity).toBe(19_999.1);
  });
});
