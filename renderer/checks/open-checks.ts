import { checksOver, type Checks } from './checks-over.ts';
import type { FromChecks } from './check-messages.ts';
// oxlint-disable-next-line import/default -- the bundler makes the address of the worker's own bundle
import workerUrl from './checks-worker.ts?worker&url';

interface TrustedTypes {
  createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => { createScriptURL: (url: string) => string };
}

/** Starts the checks in a worker of their own. */
export function openChecks(): Checks {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  // The policy of the window trusts this one address, under this one name; browsers without such policies take it as it is.
  const trusted = trustedTypes?.createPolicy('plusn-worker', { createScriptURL: () => workerUrl });
  const worker = new Worker(trusted?.createScriptURL('') ?? workerUrl, { type: 'module' });
  return checksOver({
    tell: (message) => worker.postMessage(message),
    hear: (listen) =>
      worker.addEventListener('message', (event: MessageEvent<FromChecks>) => listen(event.data)),
    onFault: (act) => worker.addEventListener('error', act),
  });
}
