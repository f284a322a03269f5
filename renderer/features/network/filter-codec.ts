import type { Filter } from '../../../scenarios/domain/policy.ts';
import { fold } from '../../components/grid/parse-choice.ts';
import type { Parsed } from '../../components/grid/column.ts';
import type { Message } from '../../i18n/message.ts';
import type { Json } from '../../store/content.ts';
import { modeWords } from './choice-words.ts';
import { allWords, choicesCodec, refusal, selectorCodec, wordsCodec, type Codec } from './codec.ts';
import { networkMessages as messages } from './messages.ts';

/** The fields of a filter in the order in which a sentence names them, with their words. */
const parts: {
  readonly [Field in keyof Filter]: { readonly word: Message; readonly codec: Codec; readonly all: Json };
} = {
  sites: { word: messages.filterSites, codec: selectorCodec('sites'), all: '*' },
  toSites: { word: messages.filterToSites, codec: selectorCodec('sites'), all: '*' },
  clusters: { word: messages.filterClusters, codec: wordsCodec, all: null },
  territories: { word: messages.filterTerritories, codec: selectorCodec('territories'), all: '*' },
  toTerritories: { word: messages.filterToTerritories, codec: selectorCodec('territories'), all: '*' },
  products: { word: messages.filterProducts, codec: selectorCodec('products'), all: '*' },
  families: { word: messages.filterFamilies, codec: wordsCodec, all: null },
  origins: { word: messages.filterOrigins, codec: selectorCodec('territories'), all: '*' },
  modes: { word: messages.filterModes, codec: choicesCodec(modeWords), all: null },
  lanes: { word: messages.filterLanes, codec: selectorCodec('lanes'), all: '*' },
  periods: { word: messages.filterPeriods, codec: selectorCodec('periods'), all: '*' },
};

const fields = Object.keys(parts) as (keyof Filter)[];

/** A filter as `origins = Mainland China; products = Fan, Lamp`; a filter that matches everything is `all`. */
export const filterCodec: Codec = {
  kind: 'list',
  isList: false,
  options: null,
  territory: null,
  show: (value, context, record) =>
    written(value, context, (codec, part) => codec.show(part, context, record)),
  toText: (value, context, record) =>
    written(value, context, (codec, part) => codec.toText(part, context, record)),
  parse: (text, context, record, current): Parsed => {
    const before = current as { readonly [field: string]: Json } | null;
    const filter: Record<string, Json> = Object.fromEntries(fields.map((field) => [field, parts[field].all]));
    if (Object.values(allWords).some((word) => fold(word) === fold(text)) || text.trim() === '*') {
      return { ok: true, value: filter };
    }
    for (const part of text.split(/[;；\n]/)) {
      if (part.trim() === '') continue;
      const [head = '', rest] = part.split(/[=＝]/);
      const found = fields.find((field) =>
        [field, ...Object.values(parts[field].word)].some((word) => fold(word) === fold(head)),
      );
      if (found === undefined || rest === undefined) {
        const words = fields.map((field) => context.text.say(parts[field].word)).join(', ');
        return refusal(messages.filterForm, { text: part.trim(), words });
      }
      const parsed = parts[found].codec.parse(rest, context, record, before?.[found] ?? null);
      if (!parsed.ok) return parsed;
      filter[found] = parsed.value;
    }
    return { ok: true, value: filter };
  },
};

function written(
  value: Json,
  { text }: Parameters<Codec['show']>[1],
  write: (codec: Codec, part: Json) => string,
): string {
  const filter = value as unknown as Record<keyof Filter, Json>;
  const stated = fields.filter((field) => filter[field] !== undefined && filter[field] !== parts[field].all);
  if (stated.length === 0) return text.say(allWords);
  return stated
    .map((field) => `${text.say(parts[field].word)} = ${write(parts[field].codec, filter[field])}`)
    .join('; ');
}
