import { EventEmitter } from 'node:events';
import { standInEvent, type PreventableEvent } from './stand-in-event.ts';

/** `on` gives back its whole class in Electron's declarations, which no stand-in has: nothing here reads it. */
export class StandInEmitter {
  readonly events = new EventEmitter();

  on(event: string, listener: (...facts: never[]) => void): never {
    this.events.on(event, listener as (...facts: unknown[]) => void);
    return this as never;
  }

  /** As Electron would: the event first, then its facts. Gives back the event, prevented or not. */
  emit<Facts extends object>(
    name: string,
    facts: Facts,
    ...further: readonly unknown[]
  ): Facts & PreventableEvent {
    const event = standInEvent(facts);
    this.events.emit(name, event, ...further);
    return event;
  }
}
