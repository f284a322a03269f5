import '../parse-without-eval.ts';
import type { ToChecks } from './check-messages.ts';
import { checkMirror } from './check-mirror.ts';

const hear = checkMirror(
  (found) => postMessage(found),
  (milliseconds, act) => {
    const timer = setTimeout(act, milliseconds);
    return () => clearTimeout(timer);
  },
);
addEventListener('message', (event: MessageEvent<ToChecks>) => hear(event.data));
