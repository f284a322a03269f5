import { localDate } from '../../scenarios/domain/calendar-day.ts';
import { PlannerFailure } from '../contract/planner-failure.ts';
import type { PlanDocument, PlanToWrite } from '../contract/requests.ts';
import { documentInThread } from './document-in-thread.ts';
import type { WrittenPlan } from './plan-workbook.ts';
import { sayNoPrinter, type PrintPdf } from './print-pdf.ts';

export interface DocumentOptions {
  /** Of the program. */
  readonly version: string;
  readonly now: Date;
  /** `null` where nothing here can print. */
  readonly printPdf: PrintPdf | null;
}

/** The workbook or the report of plans, as the bytes of its file. */
export async function makeDocument(
  document: PlanDocument,
  { version, now, printPdf }: DocumentOptions,
): Promise<Uint8Array> {
  const written = (plan: PlanToWrite) => writtenPlan(plan, version, now);
  if (document.kind === 'plan-workbook') {
    return documentInThread({ kind: 'workbook', plan: written(document.plan) });
  }
  if (document.form === 'pdf' && printPdf === null) throw new PlannerFailure('not-supported', sayNoPrinter);
  const html = await documentInThread({
    kind: 'report',
    plans: { subject: written(document.plan), others: document.others.map(written), fragilities: [] },
  });
  return document.form === 'html' || printPdf === null ? html : printPdf(new TextDecoder().decode(html));
}

function writtenPlan(
  { network, record, scenario, file, language }: PlanToWrite,
  version: string,
  now: Date,
): WrittenPlan {
  const { plan, ledger } = record;
  if (plan === null || ledger === null) {
    throw new PlannerFailure('bad-request', 'There is no plan to write. Solve first, then export.');
  }
  return {
    network,
    plan,
    ledger,
    proof: record,
    language,
    stamp: {
      file,
      scenario,
      programVersion: version,
      inputsHash: record.inputsHash,
      writtenAt: `${localDate(now)}T00:00:00Z`,
    },
  };
}
