import { beforeAll, describe, expect, it } from 'vitest';
import { planReport } from '../../../main/services/plan-report.ts';
import { landedCost } from '../../../solver/report/landed-cost.ts';
import { service } from '../../../solver/report/service.ts';
import type { LedgerEntry } from '../../../solver/solution/ledger.ts';
import { assumptionItems } from '../../../main/plan/assumption-items.ts';
import { planContext } from '../../../main/plan/plan-context.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { handMadeLedger, handMadePlan, type EntryInput } from '../../support/hand-made-answer.ts';
import { aNetwork } from '../../support/network-builder.ts';
import { amountOf, rowsOf, sectionOf, textOf } from '../../support/read-page.ts';

const subject = exampleAnswer('small-appliances');
const { network, plan, ledger } = subject;
const cents = (amount: number) => Math.round(amount * 100);
/** The same plan with duty twice as dear: what it costs more is the duty. */
const dearer = {
  ...subject,
  ledger: {
    ...handMadeLedger(
      ledger.entries.map((entry): EntryInput => {
        const { amount, ...rest } = entry as LedgerEntry & EntryInput;
        return { ...rest, amount: entry.kind === 'duty' ? amount * 2 : amount };
      }),
    ),
    currency: 'USD',
  },
  stamp: {
    ...subject.stamp,
    scenario: { id: 'double', name: 'Duty <twice>', because: 'a "what if" & more' },
  },
};

let html = '';
beforeAll(async () => {
  html = await planReport({ subject, others: [dearer], staleOthers: [], fragilities: [] });
}, 60_000);

describe('the report of a plan', () => {
  it('says every part of the cost and their total as the ledger does, to the cent', () => {
    const rows = rowsOf(sectionOf(html, 'cost')).filter(([, , amount]) => /\d/.test(amount ?? ''));
    const amounts = rows.map(([, , amount]) => amountOf(amount!));
    expect(cents(amounts.at(-1)!)).toBe(cents(ledger.total));
    const sum = amounts.slice(0, -1).reduce((all, amount) => all + amount, 0);
    // Each row is rounded to the cent by itself.
    expect(Math.abs(cents(sum) - cents(ledger.total))).toBeLessThanOrEqual(amounts.length);
    const { duty, fee, drawback, material } = ledger.byKind;
    expect(cents(amounts[rows.findIndex(([part]) => part === 'Duty and fees')]!)).toBe(
      cents(duty + fee + drawback),
    );
    expect(cents(amounts[0]!)).toBe(cents(material));
  });

  it('adds up duty by law to that of the ledger, row by row and to the cent', () => {
    const { duty, fee, drawback } = ledger.byKind;
    const rows = rowsOf(sectionOf(html, 'duties')).filter((cells) => /\.\d\d$/.test(cells[3] ?? ''));
    const laws = rows.filter((cells) => cells.length === 5).map((cells) => amountOf(cells[3]!));
    expect(cents(laws.at(-1)!)).toBe(cents(duty + fee + drawback));
    const sum = laws.slice(0, -1).reduce((all, amount) => all + amount, 0);
    // Each row is rounded to the cent by itself.
    expect(Math.abs(cents(sum) - cents(laws.at(-1)!))).toBeLessThanOrEqual(laws.length);
  });

  it('reports the landed cost of 40 pairs of product and market as landedCost does, and the way from there to the total', () => {
    const markets = sectionOf(html, 'markets');
    const rows = landedCost.rows(network, plan, ledger);
    const served = rows.filter(({ destination }) => destination === 'served');
    expect(served).toHaveLength(40);
    const all = served.reduce((sum, { landedCost: cost }) => sum + cost, 0);
    const total = rowsOf(markets).at(-1)!;
    expect(amountOf(total.at(-1)!)).toBe(Math.round(all));
    const units = served.reduce((sum, { quantity }) => sum + quantity, 0);
    expect(amountOf(total.at(-2)!)).toBe(Number((all / units).toFixed(2)));
    const left = ledger.total - all;
    expect(textOf(markets)).toContain(
      left.toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 }),
    );
    expect(textOf(markets)).toContain('25,356,435.64 USD');
  });

  it('begins with the sentence of the workbook and 4 figures', () => {
    const summary = textOf(sectionOf(html, 'summary'));
    expect(summary).toContain('Dongguan makes 62 % of 1.89 million units');
    expect(summary).toContain('Landed cost 25.36 USD m');
    expect(summary).toContain(
      'A unit served 11.56 USD 21.78 million over 1,884,006 units served; goods still in stock and charges that no goods bear apart',
    );
    expect((21.78e6 / 1_884_006).toFixed(2)).toBe('11.56');
    expect(summary).toContain('Orders met 100.0 % of 1,884,006 units');
    const units = service.rows(network, plan, ledger).reduce((sum, row) => sum + row.served, 0);
    expect(Math.round(units)).toBe(1_884_006);
  });

  it('says what another scenario costs more: the duty, 2.24 of USD m, and that no goods move', () => {
    const text = textOf(sectionOf(html, 'comparison'));
    const { duty } = ledger.byKind;
    expect(text).toContain(`▲ ${(duty / 1e6).toFixed(2)}`);
    expect(text).toContain('Duty <twice> costs USD 2.24 million more (8.8 %), and goods go the same ways.');
    expect(text).toContain('a "what if" & more');
  });

  it('lists every assumption of the workbook, and every source once by its number', () => {
    const section = sectionOf(html, 'assumptions');
    const context = planContext({ ...subject, stamp: { ...subject.stamp, fileVersion: 1 } });
    const items = assumptionItems(context);
    const text = textOf(section);
    expect(text).toContain(`takes ${items.length} values as given`);
    for (const { what } of items) expect(text).toContain(what.replaceAll(/\s+/g, ' '));
    const numbers = [...section.matchAll(/id="source-(\d+)"/g)].map(([, number]) => Number(number));
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    const used = [...section.matchAll(/href="#source-(\d+)"/g)].map(([, number]) => Number(number));
    expect(new Set(used)).toEqual(new Set(numbers));
  });

  it('names as doubtful the law in litigation and those whose sources are not verified, with what they take', () => {
    const rows = rowsOf(sectionOf(html, 'risks'));
    const law = rows.find(([name]) => name === 'United States Section 122');
    const paid = ledger.entries
      .filter(({ kind, cause }) => kind === 'duty' && cause !== null && names(cause) === law?.[0])
      .reduce((sum, { amount }) => sum + amount, 0);
    expect(law?.[1]).toBe('status: in litigation, ends 23 Jul 2026, within the horizon');
    expect(cents(amountOf(law![2]!))).toBe(cents(paid));
  });

  it('is the same 2 times for the same plan and stamp', async () => {
    expect(await planReport({ subject, others: [dearer], staleOthers: [], fragilities: [] })).toBe(html);
  });

  it('leaves comparison out where there is nothing to compare with, and links to 7 sections', async () => {
    const alone = await planReport({ subject, others: [], staleOthers: [], fragilities: [] });
    expect(alone).not.toContain('id="comparison"');
    expect(alone.match(/<li><a href="#/g)).toHaveLength(7);
  });

  it('tells of a plan in which nothing happens without a figure that is not one', async () => {
    const empty = await planReport({
      subject: {
        ...subject,
        network: aNetwork().build(),
        plan: handMadePlan({}),
        ledger: handMadeLedger([]),
      },
      others: [],
      staleOthers: [],
      fragilities: [],
    });
    expect(textOf(empty)).not.toMatch(/NaN|Infinity|undefined|null/);
    expect(textOf(empty)).toContain('The plan moves nothing.');
  });
});

/** A duty layer by its name in the report. */
const names = planContext({ ...subject, stamp: { ...subject.stamp, fileVersion: 1 } }).names.law;
