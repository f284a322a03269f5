import type { Format } from '../../format/format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { questionMessages as messages } from './messages.ts';
import type { SayProgress } from './running-words.tsx';

/** Solves so far, where nobody knows beforehand how many there will be. */
export function saySolves({ text, format }: { text: Text; format: Format }): SayProgress {
  return ({ done }, seconds) =>
    text.say(messages.solves, { solves: done, seconds: format.number(seconds, 0) });
}

/** Plans so far, of all that are asked for. */
export function sayPlanned({ text, format }: { text: Text; format: Format }): SayProgress {
  return ({ done, of }, seconds) =>
    text.say(messages.planned, {
      done: format.number(done),
      of: format.number(of),
      seconds: format.number(seconds, 0),
    });
}
