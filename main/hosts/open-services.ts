import { randomUUID } from 'node:crypto';
import { homedir } from 'node:os';
import { performance } from 'node:perf_hooks';
import { localDate } from '../../scenarios/domain/calendar-day.ts';
import { edition } from '../../scenarios/library/edition.ts';
import type { Tell } from '../contract/tell.ts';
import { mostJobsAtOnce } from '../jobs/most-at-once.ts';
import { openSolver } from '../jobs/open-solver.ts';
import type { StartSolverChild } from '../jobs/solver-child.ts';
import { templateBook } from '../imports/template/template-book.ts';
import { nodeDisk } from '../services/files/disk.ts';
import { serveImports } from '../services/imports/serve-imports.ts';
import { writeBook } from '../workbook/write/write-book.ts';
import { openFileServices, type FileServiceOptions } from '../services/files/open-file-services.ts';
import { makeDocument } from '../services/make-document.ts';
import type { PrintPdf } from '../services/print-pdf.ts';
import type { ProgramServices } from './program-services.ts';

export interface ServiceOptions {
  version: string;
  dataFolder: string;
  examplesFolder: string;
  startChild: StartSolverChild;
  tell: Tell;
  /** What prints reports; `null` where nothing can. */
  printPdf: PrintPdf | null;
  /** Where the chooser starts and its other places lie; the planner's own home where none is given. */
  homeFolder?: string;
  /** In place of this machine's disk. */
  disk?: FileServiceOptions['disk'];
}

/** The services over this machine's disk, clock and solver process. */
export async function openServices(options: ServiceOptions): Promise<ProgramServices> {
  const { version, dataFolder, examplesFolder, startChild, tell, printPdf, disk } = options;
  const { homeFolder = homedir() } = options;
  const files = await openFileServices({
    dataFolder,
    homeFolder,
    examplesFolder,
    now: () => Date.now(),
    randomId: randomUUID,
    tell,
    makeDocument: (document) => makeDocument(document, { version, now: new Date(), printPdf }),
    makeTemplate: (language) =>
      writeBook(
        templateBook(language, { programVersion: version, writtenAt: `${localDate(new Date())}T00:00:00Z` }),
      ),
    ...(disk === undefined ? {} : { disk }),
  });
  const imports = serveImports({ disk: disk ?? nodeDisk, tell });
  const solver = openSolver({
    startChild,
    mostAtOnce: mostJobsAtOnce(),
    onProgress: (job, progress) => tell('solve/progress', { job, progress }),
    onFinished: (job, record) => tell('solve/finished', { job, record }),
    onAnalysisProgress: (job, progress) => tell('analysis/progress', { job, progress }),
    onAnalysisFinished: (job, outcome) => tell('analysis/finished', { job, outcome }),
    onRestarted: (reason) => tell('solver/restarted', { reason }),
    onWhatIf: (session, turn, answer) => tell('whatif/answer', { session, turn, answer }),
    now: () => performance.now(),
  });
  // Loading the engines takes longer than opening a file: they are ready when the first solve is asked for.
  solver.warm();
  return {
    handlers: {
      ...files.handlers,
      ...imports.handlers,
      'solve/start': async (ask) => {
        solver.start(ask);
        return null;
      },
      'solve/cancel': async ({ job }) => {
        solver.cancel(job);
        return null;
      },
      'analysis/start': async (ask) => {
        solver.analyse(ask);
        return null;
      },
      'analysis/cancel': async ({ job }) => {
        solver.cancel(job);
        return null;
      },
      'whatif/open': async (ask) => {
        solver.whatIf({ kind: 'open', ask });
        return null;
      },
      'whatif/move': async (ask) => {
        solver.whatIf({ kind: 'move', ask });
        return null;
      },
      'whatif/close': async ({ session }) => {
        solver.whatIf({ kind: 'close', session });
        return null;
      },
    },
    describe: async () => ({
      version,
      preferences: files.preferences(),
      notices: files.notices,
      reference: { edition: edition.id, capturedAt: edition.date },
    }),
    preferences: files.preferences,
    leavePage: async () => {
      solver.cancelAll();
      await imports.close();
      await files.handlers['document/close'](null);
    },
    stop: async () => {
      solver.close();
      await imports.close();
      await files.close();
    },
  };
}
