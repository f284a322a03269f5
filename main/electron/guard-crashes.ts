import type { Language } from '../contract/preferences.ts';
import type { ProgramDialogs, ProgramWindow } from './electron-modules.ts';
import { nativeText } from './native-texts.ts';

export interface CrashGuardOptions {
  window: ProgramWindow;
  dialog: Pick<ProgramDialogs, 'showMessageBox'>;
  language: () => Language;
  /** Said once the page is gone, before the planner is asked. */
  onGone: () => void;
  report: (fault: string, error: unknown) => void;
}

/**
 * A page that has died is loaded again when the planner says so, and then offers the work that was not saved. It is
 * never loaded again unasked: a page that dies at its start would do so for ever.
 */
export function guardCrashes({ window, dialog, language, onGone, report }: CrashGuardOptions): void {
  window.webContents.on('render-process-gone', (_event, { reason, exitCode }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    report(`The window's process is gone: ${reason}, exit code ${exitCode}.`, null);
    onGone();
    void (async () => {
      const say = (name: Parameters<typeof nativeText>[0]) => nativeText(name, language());
      const { response } = await dialog.showMessageBox(window, {
        type: 'error',
        message: say('goneMessage'),
        detail: say('goneDetail'),
        buttons: [say('reload'), say('close')],
        defaultId: 0,
        cancelId: 0,
        noLink: true,
      });
      if (window.isDestroyed()) return;
      if (response === 0) window.webContents.reload();
      else window.destroy();
    })();
  });
}
