import type { Application } from './electron-modules.ts';

export interface StopOptions {
  app: Pick<Application, 'on' | 'quit'>;
  stop: () => Promise<void>;
  report: (fault: string, error: unknown) => void;
}

/** The program ends when its services have: a solver process that is left running would hold the processor. */
export function stopBeforeEnd({ app, stop, report }: StopOptions): void {
  let hasStopped = false;
  app.on('will-quit', (event) => {
    if (hasStopped) return;
    event.preventDefault();
    stop()
      .catch((error: unknown) => report('The services did not stop in order.', error))
      .finally(() => {
        hasStopped = true;
        app.quit();
      });
  });
}
