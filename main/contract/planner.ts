import type { EventName, Events } from './events.ts';
import type { Reply } from './reply.ts';
import type { Answer, Ask, RequestName } from './requests.ts';

/** The one object through which the window reaches its host, the same in every host. */
export interface Planner {
  request: <Name extends RequestName>(name: Name, ask: Ask<Name>) => Promise<Reply<Answer<Name>>>;
  /** Hears an event until the function that comes back is called. */
  on: <Name extends EventName>(name: Name, hear: (event: Events[Name]) => void) => () => void;
}
