import type { ServedRequest } from '../contract/serve.ts';

/** Prints a line for each request where `PLANNER_TRACE_IPC=1` asks for it; nothing elsewhere. */
export function traceRequests(
  environment: Readonly<Record<string, string | undefined>>,
): { onServed: (request: ServedRequest) => void } | Record<string, never> {
  if (environment['PLANNER_TRACE_IPC'] !== '1') return {};
  return {
    onServed: ({ name, milliseconds, refused }) =>
      console.error(`${name} ${milliseconds.toFixed(1)} ms ${refused ?? 'answered'}`),
  };
}
