import type { Application } from './electron-modules.ts';

export interface StopOptions {
  app: Pick<Application, 'on' | 'quit'>;
  stop: () => Promise<void>;
  report: (fault: string, error: unknown) => void;
  /** Calls back after so many milliseconds. */
  after: (milliseconds: number, act: () => void) => void;
}

/** A write takes milliseconds; one to a share that is gone may never end. */
export const endPatienceMs = 5_000;

/**
 * The program ends when its services have: a solver process that is left running would hold the processor. It does not
 * wait for ever, since a program without a window would hold the lock against its next start.
 */
export function stopBeforeEnd({ app, stop, report, after }: StopOptions): void {
  let hasStopped = false;
  app.on('will-quit', (event) => {
    if (hasStopped) return;
    event.preventDefault();
    const quit = (): void => {
      if (hasStopped) return;
      hasStopped = true;
      app.quit();
    };
    after(endPatienceMs, quit);
    stop()
      .catch((error: unknown) => report('The services did not stop in order.', error))
      .finally(quit);
  });
}
