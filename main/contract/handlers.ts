import type { Answer, Ask, RequestName } from './requests.ts';

/** Does what one channel asks. Refuses by throwing a `PlannerFailure`. */
export type Handler<Name extends RequestName> = (ask: Ask<Name>) => Promise<Answer<Name>>;

/** What a host can do. A channel without its handler does not compile. */
export type Handlers = { readonly [Name in RequestName]: Handler<Name> };
