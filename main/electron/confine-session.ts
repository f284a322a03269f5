import type { ProgramSession } from './electron-modules.ts';
import { isWindowAddress } from './window-scheme.ts';

/** Refused by Chromium's own code for it, and not retried. */
const refuseCertificate = -2;

/** Addresses that stay inside the page: pictures drawn for an export, and what the developer tools are made of. */
const staysInside = /^(?:data|blob|devtools):/;

/**
 * Nothing leaves the machine and nothing is granted: every permission is denied, asked for or looked up; every
 * request but those of the program's own protocol is cancelled, whichever part of the window makes it; no certificate
 * is trusted; nothing is downloaded; no dictionary is fetched.
 */
export function confineSession(session: ProgramSession): void {
  session.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  session.setPermissionCheckHandler(() => false);
  session.setDevicePermissionHandler(() => false);
  session.setCertificateVerifyProc((_request, answer) => answer(refuseCertificate));
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => {
    answer({ cancel: !isWindowAddress(details.url) && !staysInside.test(details.url) });
  });
  session.on('will-download', (event) => event.preventDefault());
}
