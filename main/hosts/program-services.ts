import type { Handlers } from '../contract/handlers.ts';
import type { HostDescription } from '../contract/host-description.ts';
import type { Preferences } from '../contract/preferences.ts';

/** Channels that each host answers in its own way. */
export type NativeChannel = 'host/describe' | 'dialog/open' | 'dialog/save' | 'window/title' | 'window/close';

/** Of the host's description, what is the same in every host. */
export type CommonDescription = Pick<HostDescription, 'version' | 'preferences' | 'notices' | 'reference'>;

/** The services of the program, the same in every host. */
export interface ProgramServices {
  handlers: Omit<Handlers, NativeChannel>;
  describe: () => Promise<CommonDescription>;
  preferences: () => Preferences;
  /** Ends what was done for a page that is gone: its solves, and the watch of its file. A new page knows of neither. */
  leavePage: () => Promise<void>;
  /** Ends what still runs. */
  stop: () => Promise<void>;
}
