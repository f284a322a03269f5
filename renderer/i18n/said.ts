import type { Message, MessageValues } from './message.ts';

/** A sentence kept as its message and values, so that it follows a change of language. */
export interface Said {
  message: Message;
  values: MessageValues;
}

export function said(message: Message, values: MessageValues = {}): Said {
  return { message, values };
}
