import type { IpcMainInvokeEvent } from 'electron';
import { isWindowAddress } from './window-scheme.ts';

/** Of who asks: the frame, gone when it has navigated or died since, and its page's outermost frame. */
export type Asker = Pick<IpcMainInvokeEvent, 'senderFrame'>;

/** Only the page itself may ask, from the program's own address: no frame in it, and no page of elsewhere. */
export function isOwnWindow({ senderFrame }: Asker): boolean {
  return senderFrame !== null && senderFrame.parent === null && isWindowAddress(senderFrame.url);
}
