import { document } from '../../scenarios/schema/document.ts';
import { shapeOf, type Shape } from '../../scenarios/schema/shape.ts';

/** Every text in a value: what a record says, and the keys it has. */
function* textsIn(value: unknown): Iterable<string> {
  if (typeof value === 'string') yield value;
  else if (Array.isArray(value)) for (const each of value) yield* textsIn(each);
  else if (typeof value === 'object' && value !== null) {
    for (const [key, each] of Object.entries(value)) {
      yield key;
      yield* textsIn(each);
    }
  }
}

function* schemaWords(shape: Shape): Iterable<string> {
  if (shape.kind === 'record') {
    for (const { key, shape: inner } of shape.fields) {
      yield key;
      yield* schemaWords(inner);
    }
  } else if (shape.kind === 'list') yield* schemaWords(shape.element);
  else if (shape.kind === 'either') for (const option of shape.options) yield* schemaWords(option);
  else if (shape.kind === 'word') {
    for (const word of shape.words) if (typeof word === 'string') yield word;
  }
}

/** The words of texts, ids whole: a path is the names on its way. */
const wordsOf = (texts: Iterable<string>) =>
  new Set([...texts].flatMap((text) => text.match(/[\p{L}_][\p{L}\p{N}_]*/gu) ?? []));

const aliases =
  'network|plusn|share|kind|code|cluster|family|skill|unit|container|reason|withheld|territory|group|site|supplier|plant|hub|market|product|recipe|line|offer|lane|agreement|duty|fee|demand|stock|closing|policy|period|expansion|scenario|mfn|preference|feu|teu|piece|kg|理據不予披露|依据不予披露';
const allowed = new RegExp(`^(?:${aliases})(?:_\\d+)?$`, 'i');
const ofSchema = wordsOf(schemaWords(shapeOf(document)));

/** The words of a masked document that are neither the schema's, nor a currency's code, nor an alias: what somebody wrote. */
export function wordsSaid(masked: unknown): readonly string[] {
  return [...wordsOf(textsIn(masked))].filter(
    (word) => !ofSchema.has(word) && !allowed.test(word) && !/^[A-Z]{3}$/.test(word),
  );
}
