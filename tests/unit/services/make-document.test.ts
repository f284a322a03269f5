import { describe, expect, it } from 'vitest';
import type { PlanToWrite } from '../../../main/contract/requests.ts';
import { makeDocument } from '../../../main/services/make-document.ts';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { sectionOf, textOf } from '../../support/read-page.ts';

const { network, proof } = exampleAnswer('small-appliances');
const dearer: PlanToWrite['overrides'] = [{ at: 'demand/*/quantity', scale: 1.01, because: null }];
const plan: PlanToWrite = {
  network,
  overrides: [],
  record: proof as SolveRecord,
  scenario: null,
  file: 'small-appliances.plusn',
  language: 'en',
};
const report = (form: 'html' | 'pdf') => ({ kind: 'plan-report' as const, form, plan, others: [] });
const options = { version: '9.9.9', now: new Date(2026, 10, 22) };

describe('a document that the host makes of plans', () => {
  it('is the report as HTML, made in a thread, stamped with the day and the version', async () => {
    const bytes = await makeDocument(report('html'), { ...options, printPdf: null });
    const text = textOf(new TextDecoder().decode(bytes));
    expect(text).toContain('Written by PlusN 9.9.9, scenario file version 2');
    expect(text).toContain('Written on 22 Nov 2026');
    expect(text).toContain('25,356,435.64');
  }, 120_000);

  it('is what the printer makes of that HTML', async () => {
    let printed = '';
    const printPdf = async (html: string) => {
      printed = html;
      return new Uint8Array([1, 2, 3]);
    };
    expect(await makeDocument(report('pdf'), { ...options, printPdf })).toEqual(new Uint8Array([1, 2, 3]));
    expect(printed).toMatch(/^<!doctype html>/);
  }, 120_000);

  it('is refused as a PDF where nothing prints, and without a plan', async () => {
    const made = makeDocument(report('pdf'), { ...options, printPdf: null });
    await expect(made).rejects.toThrow('No Chromium, Chrome or Edge was found');
    const without = { ...report('html'), plan: { ...plan, record: { ...plan.record, plan: null } } };
    await expect(makeDocument(without, { ...options, printPdf: null })).rejects.toThrow('Solve first');
  });

  it('is refused of a plan that answers other data: demand has risen by 1 % since', async () => {
    const stale = { ...plan, overrides: dearer };
    const why = 'Solve first: the data have changed since this plan.';
    const host = { ...options, printPdf: null };
    await expect(makeDocument({ kind: 'plan-workbook', plan: stale }, host)).rejects.toThrow(why);
    await expect(makeDocument({ ...report('html'), plan: stale }, host)).rejects.toThrow(why);
  }, 120_000);

  it('compares with 1 of 2 other plans, and names the other, which is stale', async () => {
    const named = (name: string): PlanToWrite['scenario'] => ({
      id: 'peak' as NonNullable<PlanToWrite['scenario']>['id'],
      name,
      because: null,
    });
    const others = [
      { ...plan, scenario: named('As it stands') },
      { ...plan, scenario: named('Peak of winter'), overrides: dearer },
    ];
    const bytes = await makeDocument({ ...report('html'), others }, { ...options, printPdf: null });
    const comparison = textOf(sectionOf(new TextDecoder().decode(bytes), 'comparison'));
    expect(comparison).toContain('As it stands costs the same');
    expect(comparison).toContain(
      'Left out, for the data have changed since their plans were found: Peak of winter.',
    );
    const alone = await makeDocument(
      { ...report('html'), others: others.slice(1) },
      { ...options, printPdf: null },
    );
    expect(textOf(sectionOf(new TextDecoder().decode(alone), 'comparison'))).toContain('Peak of winter.');
  }, 120_000);
});
