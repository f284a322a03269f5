import { performance } from 'node:perf_hooks';
import { eventParsers } from '../contract/event-parsers.ts';
import type { Handlers } from '../contract/handlers.ts';
import { parsers } from '../contract/parsers.ts';
import { PlannerFailure } from '../contract/planner-failure.ts';
import { serve, type ServedRequest } from '../contract/serve.ts';
import { tell } from '../contract/tell.ts';
import { hostPlatform } from '../hosts/host-platform.ts';
import { openServices, type ServiceOptions } from '../hosts/open-services.ts';
import { forkSolverChild } from '../jobs/fork-solver-child.ts';
import type { SolverChild, StartSolverChild } from '../jobs/solver-child.ts';
import { startLoopbackServer } from './loopback-server.ts';

export interface BrowserHostOptions extends Pick<ServiceOptions, 'homeFolder' | 'disk' | 'printPdf'> {
  /** Where preferences, recent files and unsaved work are kept. */
  dataFolder: string;
  /** Folder of the built window. */
  windowFolder: string;
  examplesFolder: string;
  version: string;
  platform: NodeJS.Platform;
  /** A file to open at once, as an absolute path. */
  openAtStart: string | null;
  /** How long the last window may be gone before nobody is expected back: a reload takes a moment. */
  goneAfterMs: number;
  report: (fault: string, error: unknown) => void;
  onServed?: (request: ServedRequest) => void;
}

export interface BrowserHost {
  /** Address with the one-time token. */
  url: string;
  /** Settles once the first window is there. */
  came: Promise<void>;
  /** Settles once a window was there and has gone for good. */
  gone: Promise<void>;
  /** `null` while none runs. */
  solverProcessId: () => number | null;
  close: () => Promise<void>;
}

/** A window that has said goodbye is not waited for as long as one that may be loading anew. */
const goodbyeMs = 500;

/** The program over a browser on this machine: the same services and contract as on the desktop. */
export async function startBrowserHost(options: BrowserHostOptions): Promise<BrowserHost> {
  const { report } = options;
  const send = tell({
    parsers: eventParsers,
    send: (name, event) => server.send(name, event),
    report,
  });

  let solverChild: SolverChild | null = null;
  const startChild: StartSolverChild = (hearing) => {
    solverChild = forkSolverChild(hearing);
    return solverChild;
  };
  const services = await openServices({ ...options, startChild, tell: send });

  let openAtStart = options.openAtStart;
  let hasSaidGoodbye = false;
  const handlers: Handlers = {
    ...services.handlers,
    'host/describe': async () => {
      // Said once: a window that loads anew goes on with what it has.
      const path = openAtStart;
      openAtStart = null;
      return {
        host: 'browser',
        platform: hostPlatform(options.platform),
        capabilities: {
          hasNativeDialogs: false,
          hasNativeMenu: false,
          canCloseWindow: false,
          canPrintPdf: options.printPdf !== null,
        },
        openAtStart: path,
        ...(await services.describe()),
      };
    },
    'dialog/open': noDialogs,
    'dialog/save': noDialogs,
    // The page sets the title of its own tab.
    'window/title': async () => null,
    'window/close': async () => {
      hasSaidGoodbye = true;
      return null;
    },
  };

  let arrive: () => void;
  const came = new Promise<void>((resolve) => (arrive = resolve));
  let leave: () => void;
  const gone = new Promise<void>((resolve) => (leave = resolve));
  let timer: NodeJS.Timeout | null = null;
  const answer = serve<null>({
    handlers,
    parsers,
    // Who holds the session's cookie on its own socket was checked when the socket was opened.
    isOwnWindow: () => true,
    report,
    now: () => performance.now(),
    ...(options.onServed === undefined ? {} : { onServed: options.onServed }),
  });
  const server = await startLoopbackServer({
    windowFolder: options.windowFolder,
    answer: (name, ask) => answer(null, name, ask),
    onWindow(isThere) {
      // Each page has one socket: with a new one, or with none, the page before is gone.
      services
        .leavePage()
        .catch((error: unknown) => report('What was done for the page did not end in order.', error));
      if (isThere) arrive();
      if (timer !== null) clearTimeout(timer);
      timer = isThere ? null : setTimeout(leave, hasSaidGoodbye ? goodbyeMs : options.goneAfterMs);
      hasSaidGoodbye = false;
    },
    report,
  });

  return {
    url: server.url,
    came,
    gone,
    solverProcessId: () => solverChild?.processId() ?? null,
    async close() {
      if (timer !== null) clearTimeout(timer);
      await server.close();
      await services.stop();
      if (timer !== null) clearTimeout(timer);
    },
  };
}

async function noDialogs(): Promise<never> {
  throw new PlannerFailure(
    'not-supported',
    "A browser has none of the system's dialogs. Use the window's own.",
  );
}
