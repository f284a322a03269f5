import { bringAxe } from './find-serious.ts';
import { launchElectron } from './launch-electron.ts';
import type { WindowPlace } from './open-in-chromium.ts';
import type { OpenedWindow } from './opened-window.ts';
import { watchPage } from './watch-page.ts';

/** The built program in a real Electron, with the same folders as the loopback host would have. */
export async function openInElectron({ folders, wishes }: WindowPlace): Promise<OpenedWindow> {
  const launched = await launchElectron({
    dataFolder: folders.data,
    environment: { HOME: folders.home, USERPROFILE: folders.home, LANG: 'en_GB.UTF-8' },
    ...(wishes.file === undefined ? {} : { file: wishes.file }),
  });
  if (launched === null) throw new Error('There is no Electron runtime.');
  const { application, page, close } = launched;
  page.setDefaultTimeout(60_000);
  await application.evaluate(
    ({ BrowserWindow }, { width, height }) => BrowserWindow.getAllWindows()[0]?.setContentSize(width, height),
    {
      width: wishes.width ?? 1440,
      height: wishes.height ?? 900,
    },
  );
  const problems = await watchPage(page);
  await bringAxe(page);
  // The window loaded before anybody listened: once more, with everything heard.
  await page.reload();
  return {
    page,
    host: 'electron',
    get problems() {
      return problems.filter((problem) => !(wishes.expected ?? []).some((part) => problem.includes(part)));
    },
    chooseFile: async (_purpose, path, raise) => {
      // The system's dialogs are outside of the page and cannot be driven: they answer by themselves.
      await application.evaluate(({ dialog }, chosen) => {
        dialog.showOpenDialog = () => Promise.resolve({ canceled: false, filePaths: [chosen] });
        dialog.showSaveDialog = () => Promise.resolve({ canceled: false, filePath: chosen });
      }, path);
      await raise();
    },
    solverProcessId: () => null,
    endHost: close,
    killPage: close,
    close,
  };
}
