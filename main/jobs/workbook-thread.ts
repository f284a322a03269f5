import { parentPort, workerData } from 'node:worker_threads';
import { planWorkbook } from '../services/plan-workbook.ts';
import type { WorkbookSetup } from './workbook-messages.ts';

/** The entry of a workbook thread: it makes one workbook and hands over its bytes. */

const bytes = planWorkbook(workerData as WorkbookSetup);
parentPort?.postMessage(bytes, [bytes.buffer as ArrayBuffer]);
