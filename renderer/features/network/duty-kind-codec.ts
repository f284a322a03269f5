import type { Json } from '../../store/content.ts';
import { dutyKindMessages } from '../../i18n/duty-kind-messages.ts';
import { fold } from '../../components/grid/parse-choice.ts';
import { textCodec, type Codec } from './codec.ts';

const kindByWord = new Map(
  Object.entries(dutyKindMessages).flatMap(([kind, message]) =>
    Object.values(message).map((word) => [fold(word), kind] as const),
  ),
);

/** A family of tariff law: shown by its name where it has one, edited as the word of the file. A planner may add others. */
export const dutyKindCodec: Codec = {
  ...textCodec,
  show: (value, context, record) => {
    const message = typeof value === 'string' ? dutyKindMessages[value] : undefined;
    return message === undefined ? textCodec.show(value, context, record) : context.text.say(message);
  },
  parse: (text, context, record, current) => {
    const kind: Json | undefined = kindByWord.get(fold(text));
    return kind === undefined ? textCodec.parse(text, context, record, current) : { ok: true, value: kind };
  },
};
