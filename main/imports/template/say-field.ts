import type { Language } from '../../contract/preferences.ts';
import { fieldUnit } from '../../workbook/network/field-titles.ts';
import { importEntity } from '../import-entities.ts';
import type { ImportField } from '../import-field.ts';
import { wordIn } from '../value-words.ts';
import { templateWords as words } from './template-words.ts';

/** What to write in the cells of a field, as one line. */
export function sayField(field: ImportField, language: Language): string {
  const { isRequired } = field.column;
  const needed = isRequired && field.id !== 'id' ? ` ${words.needed[language]}` : '';
  return `${whatOf(field, language)}${language === 'en' ? '.' : '。'}${needed}`;
}

function whatOf(field: ImportField, language: Language): string {
  const { kind, words: choices, path } = field.column;
  if (field.target !== null) {
    const sheet = importEntity(field.target === 'periods' ? 'settings/periods' : field.target)!.titles[
      language
    ];
    const list = kind === 'list' ? `${words.list[language]}; ` : '';
    return `${list}${words.reference[language]}${sheet}${kind === 'selector' ? words.everything[language] : ''}`;
  }
  if (field.id === 'id') return words.id[language];
  const joined = (all: readonly string[]) => all.map((word) => wordIn(word, language)).join(', ');
  if (kind === 'word') return `${words.oneOf[language]}${joined(choices)}`;
  if (field.listWords.length > 0) return `${words.someOf[language]}${joined(field.listWords)}`;
  if (kind === 'number' || kind === 'numbers') {
    const { unit } = fieldUnit(path.at(-1)!);
    if (field.isMoney) return `${words.number[language]}${words.money[language]}`;
    return unit === null
      ? words.number[language]
      : `${words.number[language]}${words.inUnit[language]}${unit}`;
  }
  if (kind === 'rate' || kind === 'date' || kind === 'truth' || kind === 'list') return words[kind][language];
  return words.text[language];
}
