import { describe, expect, it } from 'vitest';
import type { Collection } from '../../../../scenarios/domain/network.ts';
import { columnContextIn } from '../../../../renderer/features/network/column-context-in.ts';
import { columnsOf } from '../../../../renderer/features/network/columns-of.ts';
import { defaultOf } from '../../../../renderer/features/network/field-default.ts';
import { marksOf } from '../../../../renderer/features/network/marks.ts';
import { sayRefusal } from '../../../../renderer/features/network/say-refusal.ts';
import { tables } from '../../../../renderer/features/network/table-list.ts';
import type { WindowLanguage } from '../../../../renderer/i18n/language.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';
import { draftKey } from '../../../../renderer/store/content.ts';
import { idOf, recordsOf } from '../../../../renderer/store/records.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const { network } = sampleDocument();

function ground(collection: Collection, field: string, language: WindowLanguage) {
  const context = columnContextIn(network, language, '2026-11-25');
  const columns = columnsOf(tables[collection].columns, context, 'USD', (path) =>
    defaultOf(collection, path),
  );
  return {
    record: recordsOf(network, collection)[0]!,
    column: columns.find(({ key }) => key === field)!,
    text: textIn(language),
  };
}

function reason(collection: Collection, field: string, typed: string, language: WindowLanguage = 'en') {
  const { record, column, text } = ground(collection, field, language);
  return sayRefusal(collection, record, column, typed, 'in the schema’s words', text);
}

describe('why an entry is not taken', () => {
  it.each([
    ['recipes', 'yield', '200', 'It must be at most 100 %.'],
    ['recipes', 'leadTimeDays', '-3', 'It must be at least 0 days.'],
    ['recipes', 'energyPerUnit', '1e400', '“1e400” is a larger number than can be counted with.'],
    ['recipes', 'site', 'zzz', '“zzz” is not one of: '],
  ] as const)('says of %s, %s, typed %s: %s', (collection, field, typed, words) => {
    const { say, language } = reason(collection, field, typed);
    expect(say.replaceAll(/[\u2009\u202f\u00a0]/g, ' ')).toContain(words);
    expect(language).toBeNull();
  });

  it('says it in Chinese, 100 % included', () => {
    expect(reason('recipes', 'yield', '200', 'zh-HK').say).toMatch(/^不可大於 100.?%。$/);
    expect(reason('recipes', 'yield', '200', 'zh-CN').say).toMatch(/^不可大于 100.?%。$/);
  });

  it('leaves a rule that only the schema has words for in 1 language', () =>
    expect(reason('products', 'hsCode', 'abc')).toEqual({ say: 'in the schema’s words', language: 'en' }));

  it('is the same in the cell', () => {
    const { record, column, text } = ground('recipes', 'yield', 'en');
    const id = idOf(record, 'recipes');
    const path = ['yield'];
    const draft = { scenario: null, collection: 'recipes' as const, id, path, text: '200', problem: 'x' };
    const mark = marksOf({
      collection: 'recipes',
      findings: [],
      drafts: { [draftKey(null, 'recipes', id, path)]: draft },
      scenario: null,
      idOf: (each) => idOf(each, 'recipes'),
      baseOf: null,
      text,
      isStale: () => false,
    });
    expect(mark(record, column)).toMatchObject({ text: '200', say: reason('recipes', 'yield', '200').say });
  });
});
