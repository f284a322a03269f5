import type { Contents } from './electron-modules.ts';
import { isWindowAddress } from './window-scheme.ts';

/**
 * A page stays where it was loaded: it navigates nowhere, opens no window and holds no web view. The one address that
 * it may go to is its own, which is what a reload does.
 */
export function confineContents(contents: Contents): void {
  const stay = (event: { url: string; preventDefault: () => void }) => {
    if (!isWindowAddress(event.url)) event.preventDefault();
  };
  contents.on('will-navigate', stay);
  contents.on('will-frame-navigate', stay);
  contents.on('will-redirect', stay);
  contents.on('will-attach-webview', (event) => event.preventDefault());
  contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  // Peer connections do not pass through the session's requests.
  contents.setWebRTCIPHandlingPolicy('disable_non_proxied_udp');
}
