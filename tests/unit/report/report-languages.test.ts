import { beforeAll, describe, expect, it } from 'vitest';
import { planReport } from '../../../main/services/plan-report.ts';
import type { WrittenPlan } from '../../../main/services/plan-workbook.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { rowsOf, sectionOf, textOf } from '../../support/read-page.ts';

const electronics = exampleAnswer('electronics');
/** What no translation touches: the program, codes of currencies and containers, units, and the names of formats. */
const allowed = new Set([
  'PlusN',
  'USD',
  'CNY',
  'HKD',
  'MYR',
  'VND',
  'IDR',
  'JPY',
  'FEU',
  'kg',
  'm',
  'k',
  'CO',
  'e',
]);
/** A second plan of a scenario, so that all sections speak: some duty more, and one market less. */
const scenario: WrittenPlan = {
  ...electronics,
  ledger: {
    ...electronics.ledger,
    total: electronics.ledger.total + 1e6,
    entries: [
      ...electronics.ledger.entries,
      { ...electronics.ledger.entries.find(({ kind }) => kind === 'duty')!, amount: 1e6 },
    ],
    byKind: { ...electronics.ledger.byKind, duty: electronics.ledger.byKind.duty + 1e6 },
  },
  stamp: {
    ...electronics.stamp,
    scenario: { id: 'more', name: { en: 'More', zhHant: '更多', zhHans: '更多' }, because: null },
  },
};

/** Every text that the file itself holds in Latin letters: names of laws, authorities, sources, ids. */
function ownWords(): ReadonlySet<string> {
  const found = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === 'string') for (const word of value.match(/[A-Za-z]+/g) ?? []) found.add(word);
    else if (Array.isArray(value)) value.forEach(walk);
    else if (value !== null && typeof value === 'object') {
      // An English name with a Chinese one beside it is not to be shown.
      for (const [key, each] of Object.entries(value)) if (!(key === 'en' && 'zhHant' in value)) walk(each);
    }
  };
  const { duties, fees, currencies, lanes, offers, sites, settings } = electronics.network;
  walk(duties.map(({ authority, source, kind, name }) => [authority, source, kind, name]));
  walk(fees.map(({ id, name, source }) => [id, name, source]));
  walk(
    [currencies, lanes, offers, sites].map((records) =>
      records.map((record) => ('source' in record ? record.source : null)),
    ),
  );
  walk([settings.referenceEdition, electronics.stamp.file]);
  return found;
}

describe.each(['zh-HK', 'zh-CN'] as const)('the report in %s', (language) => {
  let html = '';
  beforeAll(async () => {
    html = await planReport({
      subject: { ...electronics, language },
      others: [{ ...scenario, language }],
      staleOthers: [],
      fragilities: [],
    });
  }, 120_000);

  it('leaves 0 words in English but those that the file holds and codes', () => {
    const own = ownWords();
    const left = (textOf(html).match(/[A-Za-z]+/g) ?? []).filter(
      (word) => !allowed.has(word) && !own.has(word),
    );
    expect([...new Set(left)].filter((word) => !/^[a-f0-9]+$/.test(word))).toEqual([]);
  });

  it('says in the language which it is, on every page', () => {
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toMatch(
      language === 'zh-HK'
        ? /"第 " counter\(page\) " 頁，共 " counter\(pages\) " 頁"/
        : /"第 " counter\(page\) " 页，共 " counter\(pages\) " 页"/,
    );
  });

  it('names currencies in sentences, tiles and tables alike, as the window does', () => {
    const summary = textOf(sectionOf(html, 'summary'));
    expect(summary).toMatch(/到岸成本共 [\d,.]+ [萬億万亿]美元/);
    expect(summary).toMatch(/[百千][萬万]美元/);
    expect(html.match(/[\d萬億万亿百千] ?USD/g)).toBeNull();
  });

  it('keeps every number of the costs', async () => {
    const english = await planReport({
      subject: electronics,
      others: [{ ...scenario }],
      staleOthers: [],
      fragilities: [],
    });
    const numbers = (text: string) =>
      rowsOf(sectionOf(text, 'cost')).map((cells) => cells.filter((cell) => /^[\d,.−]+$/.test(cell)));
    expect(numbers(html)).toEqual(numbers(english));
  });
});

describe('the two kinds of Chinese', () => {
  it('differ in their letters: 網絡 and 网络, 關稅 and 关税', async () => {
    const small = exampleAnswer('small-appliances');
    const [hk, cn] = await Promise.all(
      (['zh-HK', 'zh-CN'] as const).map((language) =>
        planReport({ subject: { ...small, language }, others: [], staleOthers: [], fragilities: [] }),
      ),
    );
    expect(textOf(hk!)).not.toMatch(/[关税网络产场运费]/);
    expect(textOf(cn!)).not.toMatch(/[關稅網絡產場運費]/);
  });
});
