import type { EventName } from './events.ts';
import type { RequestName } from './requests.ts';

// Records rather than lists: a name that is missing or not of the contract does not compile.

const requests: Readonly<Record<RequestName, true>> = {
  'host/describe': true,
  'preferences/write': true,
  'recent/list': true,
  'recent/forget': true,
  'examples/list': true,
  'examples/open': true,
  'dialog/open': true,
  'dialog/save': true,
  'files/list': true,
  'document/open': true,
  'document/save': true,
  'document/close': true,
  'recovery/part': true,
  'recovery/keep': true,
  'recovery/list': true,
  'recovery/open': true,
  'recovery/drop': true,
  'solve/start': true,
  'solve/cancel': true,
  'analysis/start': true,
  'analysis/cancel': true,
  'whatif/open': true,
  'whatif/move': true,
  'whatif/close': true,
  'import/read': true,
  'import/map': true,
  'import/propose': true,
  'import/close': true,
  'export/write': true,
  'share/preview': true,
  'share/write': true,
  'window/title': true,
  'window/close': true,
};

const events: Readonly<Record<EventName, true>> = {
  'solve/progress': true,
  'solve/finished': true,
  'analysis/progress': true,
  'analysis/finished': true,
  'whatif/answer': true,
  'import/progress': true,
  'solver/restarted': true,
  'document/changed-on-disk': true,
  'document/open-requested': true,
  'menu/command': true,
  'window/close-requested': true,
};

/** Every channel by which the window may ask. Names alone, so that a preload can be bundled without parsers. */
export const requestNames = Object.keys(requests) as readonly RequestName[];

/** Every channel by which the window may be told. */
export const eventNames = Object.keys(events) as readonly EventName[];

export function isRequestName(name: unknown): name is RequestName {
  return typeof name === 'string' && Object.hasOwn(requests, name);
}

export function isEventName(name: unknown): name is EventName {
  return typeof name === 'string' && Object.hasOwn(events, name);
}
