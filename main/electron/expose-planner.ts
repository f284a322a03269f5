import { isEventName, isRequestName } from '../contract/channels.ts';
import type { EventName, Events } from '../contract/events.ts';
import type { Planner } from '../contract/planner.ts';
import type { Reply } from '../contract/reply.ts';
import type { PreloadModules } from './electron-modules.ts';
import { askChannel, tellChannel } from './ipc-channels.ts';

/**
 * `window.planner` is all that the page sees of its host. Names that are not of the contract do not reach the main
 * process, and the page is never given Electron's event, which would lead back to the renderer's own channel.
 */
export function exposePlanner({ contextBridge, ipcRenderer }: PreloadModules): void {
  const planner: Planner = {
    request: async (name, ask) =>
      isRequestName(name) ? ipcRenderer.invoke(askChannel, name, ask) : unknownChannel(name),
    on: <Name extends EventName>(name: Name, hear: (event: Events[Name]) => void) => {
      if (!isEventName(name)) return () => undefined;
      const listen = (_event: unknown, told: unknown, event: unknown) => {
        if (told === name) hear(event as Events[Name]);
      };
      ipcRenderer.on(tellChannel, listen);
      return () => void ipcRenderer.removeListener(tellChannel, listen);
    },
  };
  contextBridge.exposeInMainWorld('planner', planner);
}

function unknownChannel(name: unknown): Reply<never> {
  return {
    ok: false,
    error: { code: 'unknown-channel', message: `There is no channel ${String(name)}.`, path: null },
  };
}
