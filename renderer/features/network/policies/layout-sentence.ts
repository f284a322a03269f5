import type { Measure } from '../../../../scenarios/domain/policy.ts';
import { formatMessage } from '../../../i18n/format-message.ts';
import type { WindowLanguage } from '../../../i18n/language.ts';
import type { Message } from '../../../i18n/message.ts';
import type { Json } from '../../../store/content.ts';
import { everything, filterFields, type FilterField, type PickedFrom } from './filter-field.ts';
import { limitFields, limitSide, type LimitSide } from './limits.ts';
import { clauseMessages, sentenceMessages } from './messages.ts';
import type { Clause, PolicySentence } from './sentence.ts';

/** Which of a policy's two filters a clause belongs to. */
export type ClausePlace = 'scope' | 'part';

/** A place in a sentence that the planner fills. */
export type Slot =
  | { readonly kind: 'how'; readonly side: LimitSide }
  | { readonly kind: 'number' | 'share'; readonly field: string; readonly value: Json }
  | { readonly kind: 'choice'; readonly field: ChoiceField; readonly value: string }
  | { readonly kind: 'chosen'; readonly field: string; readonly from: PickedFrom; readonly value: Json }
  | {
      readonly kind: 'clause';
      readonly place: ClausePlace;
      readonly field: FilterField;
      readonly from: PickedFrom;
      readonly isText: boolean;
      readonly value: Json;
    }
  | { readonly kind: 'add'; readonly place: ClausePlace; readonly fields: readonly FilterField[] }
  | { readonly kind: 'unit' };

export type ChoiceField = 'measure' | 'what' | 'acrossPeriods' | 'acrossProducts';

export type SentencePart =
  { readonly kind: 'words'; readonly text: string } | { readonly kind: 'slot'; readonly slot: Slot };

/** A sentence in a language: words and slots in their order there. */
export function layoutSentence(sentence: PolicySentence, language: WindowLanguage): readonly SentencePart[] {
  const slots: Slot[] = [];
  const put = (slot: Slot): string => `${opens}${slots.push(slot) - 1}${closes}`;
  const say = (message: Message, values: Readonly<Record<string, string>>) =>
    formatMessage(message, language, values);

  const clauseText = (place: ClausePlace, clauses: readonly Clause[]): string => {
    const measure = measureOf(sentence);
    const shown = place === 'scope' && sentence.kind !== 'count' ? withProducts(clauses) : clauses;
    const texts = filterFields.flatMap((form) => {
      const clause = shown.find(({ field }) => field === form.field);
      if (clause === undefined) return [];
      const value = put({ ...form, kind: 'clause', place, value: clause.value });
      return [say(clauseMessage(form.field, measure), { value })];
    });
    const fields = filterFields
      .filter(({ field, measures }) => {
        const isShown = shown.some((clause) => clause.field === field);
        return !isShown && (measure === null || measures.includes(measure)) && isCountable(sentence, field);
      })
      .map(({ field }) => field);
    const add = fields.length === 0 ? [] : [put({ kind: 'add', place, fields })];
    const joint = language === 'en' ? ' ' : '、';
    return [texts.join(joint), ...add].filter((text) => text !== '').join(language === 'en' ? ' ' : '');
  };

  const side = limitSide(sentence);
  const values: Record<string, string> = { limits: side, unit: put({ kind: 'unit' }) };
  for (const [field, value] of Object.entries(sentence.slots)) values[field] = put(slotOf(field, value));
  if (limitFields(sentence.kind) !== null) values['how'] = put({ kind: 'how', side });
  values['scope'] = clauseText('scope', sentence.scope);
  values['part'] = clauseText('part', sentence.part);
  return partsOf(say(sentenceMessages[sentence.kind], values), slots);
}

function slotOf(field: string, value: Json): Slot {
  switch (field) {
    case 'measure':
    case 'what':
    case 'acrossPeriods':
    case 'acrossProducts':
      return { kind: 'choice', field, value: value as string };
    case 'receivers':
      return { kind: 'chosen', field, from: 'sites', value };
    case 'products':
      return { kind: 'chosen', field, from: 'products', value };
    case 'minimumShare':
    case 'maximumShare':
    case 'minimumShareEach':
      return { kind: 'share', field, value };
    default:
      return { kind: 'number', field, value };
  }
}

/** What is counted, where that is units; `null` where sites, recipes or suppliers are. */
export function measureOf({ slots, kind }: PolicySentence): Measure | null {
  return kind === 'share' || kind === 'pair' ? (slots['measure'] as Measure) : null;
}

/** Of sites that are counted only the place is known; of recipes and suppliers also the product and its origin. */
function isCountable({ kind, slots }: PolicySentence, field: FilterField): boolean {
  if (kind !== 'count') return true;
  if (field === 'products' || field === 'families' || field === 'origins') return slots['what'] !== 'sites';
  return ['sites', 'clusters', 'territories', 'periods'].includes(field);
}

function clauseMessage(field: FilterField, measure: Measure | null): Message {
  return field === 'sites' ? clauseMessages.sites[measure ?? 'none'] : clauseMessages.others[field];
}

/** A sentence about units says which products even when it means all of them. */
function withProducts(clauses: readonly Clause[]): readonly Clause[] {
  if (clauses.some(({ field }) => field === 'products' || field === 'families')) return clauses;
  const products = filterFields.find(({ field }) => field === 'products')!;
  return [...clauses, { field: 'products', value: everything(products) }];
}

/** Private-use characters, which no name and no message holds, around the number of a slot. */
const opens = '\uE000';
const closes = '\uE001';
const slotMark = /(\uE000\d+\uE001)/;

function partsOf(text: string, slots: readonly Slot[]): readonly SentencePart[] {
  return text.split(slotMark).flatMap<SentencePart>((piece) => {
    if (piece === '') return [];
    if (!piece.startsWith(opens)) return [{ kind: 'words', text: piece }];
    return [{ kind: 'slot', slot: slots[Number(piece.slice(1, -1))]! }];
  });
}
