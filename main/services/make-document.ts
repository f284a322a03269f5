import { resolve } from '../../scenarios/overrides/resolve.ts';
import { localDate } from '../../scenarios/domain/calendar-day.ts';
import { PlannerFailure } from '../contract/planner-failure.ts';
import type { PlanDocument, PlanToWrite } from '../contract/requests.ts';
import { documentInThread } from './document-in-thread.ts';
import { inputsHash } from './inputs-hash.ts';
import type { WrittenPlan } from './plan-workbook.ts';
import { sayNoPrinter, type PrintPdf } from './print-pdf.ts';

export interface DocumentOptions {
  /** Of the program. */
  readonly version: string;
  readonly now: Date;
  /** `null` where nothing here can print. */
  readonly printPdf: PrintPdf | null;
}

/**
 * The workbook or the report of plans, as the bytes of its file. A plan that answers other data than it came with is
 * refused: its documents would set old decisions beside new data. Of those that are compared, it is left out by name.
 */
export async function makeDocument(
  document: PlanDocument,
  { version, now, printPdf }: DocumentOptions,
): Promise<Uint8Array> {
  const written = (plan: PlanToWrite) => writtenPlan(plan, version, now);
  if (document.kind === 'plan-workbook') {
    return documentInThread({ kind: 'workbook', plan: written(document.plan) });
  }
  if (document.form === 'pdf' && printPdf === null) throw new PlannerFailure('not-supported', sayNoPrinter);
  const stale = new Set(document.others.filter(isStale));
  const html = await documentInThread({
    kind: 'report',
    plans: {
      subject: written(document.plan),
      others: document.others.filter((other) => !stale.has(other)).map(written),
      staleOthers: [...stale].map(({ scenario }) => scenario?.name ?? null),
      fragilities: [],
    },
  });
  return document.form === 'html' || printPdf === null ? html : printPdf(new TextDecoder().decode(html));
}

function isStale({ network, overrides, record }: PlanToWrite): boolean {
  return record.inputsHash !== inputsHash(network, overrides);
}

function writtenPlan(planned: PlanToWrite, version: string, now: Date): WrittenPlan {
  const { record, scenario, file, language } = planned;
  const { plan, ledger } = record;
  if (plan === null || ledger === null) {
    throw new PlannerFailure('bad-request', 'There is no plan to write. Solve first, then export.');
  }
  if (isStale(planned)) {
    throw new PlannerFailure('stale-plan', 'Solve first: the data have changed since this plan.');
  }
  return {
    network: resolve(planned.network, planned.overrides).network,
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
