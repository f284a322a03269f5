import { describe, expect, it } from 'vitest';
import type { PlanToWrite } from '../../../main/contract/requests.ts';
import { makeDocument } from '../../../main/services/make-document.ts';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { textOf } from '../../support/read-page.ts';

const { network, proof } = exampleAnswer('small-appliances');
const plan: PlanToWrite = {
  network,
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
});
