import { parentPort, workerData } from 'node:worker_threads';
import { planReport } from '../services/plan-report.ts';
import { planWorkbook } from '../services/plan-workbook.ts';
import type { DocumentSetup } from './document-messages.ts';

/** The entry of a thread that makes one document of plans and hands over its bytes. */

async function bytesOf(setup: DocumentSetup): Promise<Uint8Array<ArrayBuffer>> {
  switch (setup.kind) {
    case 'workbook':
      return new Uint8Array(planWorkbook(setup.plan));
    case 'report':
      return new TextEncoder().encode(await planReport(setup.plans));
  }
}

const bytes = await bytesOf(workerData as DocumentSetup);
parentPort?.postMessage(bytes, [bytes.buffer]);
