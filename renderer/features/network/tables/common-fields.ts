import { confidenceWords } from '../choice-words.ts';
import { choiceCodec, dateCodec, nameCodec, textCodec } from '../codec.ts';
import { field, type FieldSpec, type Within } from '../field-spec.ts';
import { fieldMessages as f } from '../field-messages.ts';
import { networkMessages as messages } from '../messages.ts';

export const idField: FieldSpec = field('id', f.id, textCodec, { width: 150 });
export const nameField: FieldSpec = field('name', f.name, nameCodec, { width: 150 });
export const currencyField: FieldSpec = field('currency', f.currency, textCodec, { width: 66 });

const source = (begin: Within['begin']): { within: Within } => ({
  within: { path: 'source', begin, first: messages.sourceFirst },
});

/** Where a record's values came from. A source begins with its title. */
export const sourceFields: readonly FieldSpec[] = [
  field('source/title', f.source, textCodec, {
    width: 200,
    ...source((title) => ({ title, url: null, asOf: null, captured: null, confidence: 'unverified' })),
  }),
  field('source/asOf', f.sourceAsOf, textCodec, { width: 90, ...source(null) }),
  field('source/captured', f.sourceCaptured, dateCodec, { width: 96, ...source(null) }),
  field('source/confidence', f.confidence, choiceCodec(confidenceWords), { width: 86, ...source(null) }),
  field('source/url', f.sourceUrl, textCodec, { width: 200, ...source(null) }),
];
