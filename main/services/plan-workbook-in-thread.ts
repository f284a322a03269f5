import { Worker } from 'node:worker_threads';
import { localDate } from '../../scenarios/domain/calendar-day.ts';
import { threadEntry } from '../../solver/worker/thread-entry.ts';
import { PlannerFailure } from '../contract/planner-failure.ts';
import type { PlanToWrite } from '../contract/requests.ts';
import type { WorkbookSetup } from '../jobs/workbook-messages.ts';

/** Makes the workbook of a plan in a thread of its own: costs are traced to their goods there, which takes seconds of a large plan. */
export async function planWorkbookInThread(
  { network, record, scenario, file, language }: PlanToWrite,
  { version, now }: { readonly version: string; readonly now: Date },
): Promise<Uint8Array> {
  const { plan, ledger } = record;
  if (plan === null || ledger === null) {
    throw new PlannerFailure('bad-request', 'There is no plan to write. Solve first, then export.');
  }
  const setup: WorkbookSetup = {
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
  const thread = new Worker(threadEntry('workbook-thread', new URL('../jobs/', import.meta.url).href), {
    workerData: setup,
    execArgv: [],
  });
  try {
    return await new Promise<Uint8Array>((resolve, reject) => {
      thread.once('message', resolve);
      thread.once('error', reject);
      thread.once('exit', (code) => reject(new Error(`The workbook thread ended with code ${code}.`)));
    });
  } finally {
    await thread.terminate();
  }
}
