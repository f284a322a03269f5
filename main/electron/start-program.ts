import { eventParsers } from '../contract/event-parsers.ts';
import { tell, type Tell } from '../contract/tell.ts';
import { confineContents } from './confine-contents.ts';
import type { ProgramWindow } from './electron-modules.ts';
import { fileInArguments } from './file-in-arguments.ts';
import { tellChannel } from './ipc-channels.ts';
import { openRequests } from './open-requests.ts';
import { openWindow } from './open-window.ts';
import type { ProgramParts } from './program-parts.ts';
import { stopBeforeEnd } from './stop-before-end.ts';
import { windowAddress, windowScheme } from './window-scheme.ts';

/** The appId of the packages: Windows groups windows and recent files by it. */
const applicationId = 'org.plusn.planner';

/**
 * Runs the program from before Electron is ready until its window is closed. A second start hands its file to the
 * first and ends.
 */
export function startProgram(parts: ProgramParts): void {
  const { electron, words, workingFolder, report } = parts;
  const { app } = electron;
  // Before the lock, which is one for each data folder.
  app.setPath('userData', parts.dataFolder);
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  // No name is looked up, whatever asks: a second wall behind the one that cancels requests.
  app.commandLine.appendSwitch('host-resolver-rules', 'MAP * ~NOTFOUND');
  app.enableSandbox();
  app.setAppUserModelId(applicationId);
  electron.protocol.registerSchemesAsPrivileged([windowScheme]);

  let window: ProgramWindow | null = null;
  const send: Tell = tell({
    parsers: eventParsers,
    send: (name, event) => {
      if (window !== null && !window.isDestroyed()) window.webContents.send(tellChannel, name, event);
    },
    report,
  });
  const requests = openRequests((path) => send('document/open-requested', { path }));
  const firstFile = fileInArguments(words, workingFolder);
  if (firstFile !== null) requests.ask(firstFile);

  app.on('open-file', (event, path) => {
    event.preventDefault();
    requests.ask(path);
  });
  app.on('second-instance', (_event, words, workingFolder) => {
    const path = fileInArguments(words, workingFolder);
    if (path !== null) requests.ask(path);
    if (window === null || window.isDestroyed()) return;
    if (window.isMinimized()) window.restore();
    window.focus();
  });
  app.on('web-contents-created', (_event, contents) => confineContents(contents));
  app.on('certificate-error', (event, _contents, _url, _error, _certificate, answer) => {
    event.preventDefault();
    answer(false);
  });
  app.on('select-client-certificate', (event, _contents, _url, _certificates, answer) => {
    event.preventDefault();
    answer();
  });
  app.on('login', (event) => event.preventDefault());
  app.on('child-process-gone', (_event, { type, reason, exitCode, name }) => {
    if (reason !== 'clean-exit') report(`${name ?? type} is gone: ${reason}, exit code ${exitCode}.`, null);
  });
  // There is one window, and nothing to do without it, on macOS as elsewhere.
  app.on('window-all-closed', () => app.quit());

  const open = async () => {
    await app.whenReady();
    const services = await parts.openServices(send);
    stopBeforeEnd({ app, stop: services.stop, report, after: parts.after });
    window = openWindow({ parts, services, requests, send });
    await window.loadURL(windowAddress);
  };
  open().catch((error: unknown) => {
    // A window that was closed while it loaded was not loaded, which is no fault.
    if (window?.isDestroyed() === true) return;
    report('The program could not start.', error);
    const reason = error instanceof Error ? error.message : String(error);
    electron.dialog.showErrorBox('PlusN', reason);
    app.quit();
  });
}
