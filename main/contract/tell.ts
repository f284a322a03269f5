import { isEventName } from './channels.ts';
import type { EventParsers } from './event-parsers.ts';
import type { EventName, Events } from './events.ts';

/** Tells the window something, or nobody while there is no window. */
export type Tell = <Name extends EventName>(name: Name, event: Events[Name]) => void;

export interface TellOptions {
  parsers: EventParsers;
  /** Carries an event to the window. */
  send: (name: EventName, event: Events[EventName]) => void;
  /** Hears of faults of the program itself: an event that does not fit its channel is not sent. */
  report: (fault: string, error: unknown) => void;
}

/** The one gate by which events leave for the window. */
export function tell({ parsers, send, report }: TellOptions): Tell {
  return (name, event) => {
    try {
      if (!isEventName(name)) throw new Error('There is no such event.');
      send(name, parsers[name](event));
    } catch (error) {
      report(`The event ${name} was not sent.`, error);
    }
  };
}
