import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { languages } from '../../../../renderer/i18n/language.ts';
import { windowMessages, type ListedMessage } from '../../../support/window-messages.ts';

const messages = await windowMessages();

type Ast = ReturnType<IntlMessageFormat['getAst']>;

/** Kinds of element as the parser numbers them: plain text, and the `#` of a plural. */
const literal = 0;
const pound = 7;

const kindOf = (element: Ast[number]): number => element.type;

/**
 * Names of arguments and marks that a reader sees, in every branch. A count that only chooses between singular and
 * plural is not seen, and Chinese has no such choice.
 */
function namesIn(ast: Ast, into = new Set<string>()): Set<string> {
  for (const element of ast) {
    if ('options' in element) {
      const branches = Object.values(element.options).map(({ value }) => value);
      if (!('pluralType' in element) || branches.some(hasPound)) into.add(element.value);
      for (const branch of branches) namesIn(branch, into);
    } else if ('value' in element && kindOf(element) !== literal) into.add(element.value);
    if ('children' in element) namesIn(element.children, into);
  }
  return into;
}

/** Whether `#` stands in the branch of a plural. */
function hasPound(ast: Ast): boolean {
  return ast.some(
    (element) => kindOf(element) === pound || ('children' in element && hasPound(element.children)),
  );
}

const parsed = (text: string, language: string) => new IntlMessageFormat(text, language).getAst();

/** What a reader of Chinese sees as text: arguments, marks and the syntax of plurals left out. */
function textIn(ast: Ast): string {
  return ast
    .map((element) => {
      if (kindOf(element) === literal && 'value' in element) return element.value;
      if ('options' in element)
        return Object.values(element.options)
          .map(({ value }) => textIn(value))
          .join(' ');
      return 'children' in element ? textIn(element.children) : '';
    })
    .join('');
}

/** Names, codes, units and keys that stand in Latin letters in every language. */
const latinWords = new Set(
  [
    'PlusN',
    'HiGHS GLPK MILP LP',
    'Excel CSV SVG PNG HTML PDF xlsx SHA Chromium Chrome Edge',
    'Ctrl Shift Alt Enter Esc Tab Del F1 F2 F3 F4 F5 F6 F7 F8 F9 F10 Home End',
    'HS FOB CIF DDP FTA MFN BOM ID ISO SKU RVC UFLPA CBAM',
    'HHI L N FEU TEU kg km CO₂e CO CO₂ KiB MiB s m m³ k z',
    'USD HKD CNY EUR PRD YRD ASEAN CN HK US EU VN MY TH IN A B',
    'x y',
  ].flatMap((words) => words.split(' ')),
);

/** Characters of which each script has its own, side by side: traditional, simplified. */
const pairs =
  '關关稅税計计劃划較较網网絡络產产實实開开閉闭複复刪删導导應应達达終终繼继續续營营運运輸输貨货線线頁页個个們们後后發发為为書书車车東东點点' +
  '時时間间題题價价優优隱隐顯显選选擇择儲储檔档視视圖图錄录讀读寫写數数據据設设語语說说將将還还過过這这動动與与總总額额極极僅仅從从萬万億亿';
const traditionalCharacters: ReadonlySet<string> = new Set(Array.from(pairs).filter((_, n) => n % 2 === 0));
const simplifiedCharacters: ReadonlySet<string> = new Set(Array.from(pairs).filter((_, n) => n % 2 === 1));

const problems = (check: (listed: ListedMessage) => readonly string[]) =>
  messages.flatMap((listed) => check(listed).map((problem) => `${listed.file} ${listed.key}: ${problem}`));

describe('the catalogue of messages', () => {
  it('holds more than 100 messages, so that this test has read them', () => {
    expect(messages.length).toBeGreaterThan(100);
  });

  it('parses in three languages', () => {
    expect(
      problems(({ message }) =>
        languages.flatMap((language) => {
          try {
            parsed(message[language], language);
            return message[language].trim() === '' ? [`${language} is empty`] : [];
          } catch (error) {
            return [`${language}: ${String(error)}`];
          }
        }),
      ),
    ).toEqual([]);
  });

  it('takes the same arguments in every language', () => {
    expect(
      problems(({ message }) => {
        const [en, ...others] = languages.map((language) =>
          [...namesIn(parsed(message[language], language))].sort().join(' '),
        );
        return others.every((names) => names === en) ? [] : [`${en} against ${others.join(' and ')}`];
      }),
    ).toEqual([]);
  });

  it('leaves no English in Chinese but names, codes and units', () => {
    expect(
      problems(({ message }) =>
        (['zh-HK', 'zh-CN'] as const).flatMap((language) =>
          (textIn(parsed(message[language], language)).match(/[A-Za-z][A-Za-z0-9₂³]*/g) ?? [])
            .filter((word) => !latinWords.has(word))
            .map((word) => `${language} says “${word}”`),
        ),
      ),
    ).toEqual([]);
  });

  it('writes Hong Kong’s characters in zh-HK and the Mainland’s in zh-CN', () => {
    const foreign = (text: string, set: ReadonlySet<string>) =>
      Array.from(text).filter((one) => set.has(one));
    expect(
      problems(({ message }) => [
        ...foreign(message['zh-HK'], simplifiedCharacters).map((one) => `zh-HK has ${one}`),
        ...foreign(message['zh-CN'], traditionalCharacters).map((one) => `zh-CN has ${one}`),
      ]),
    ).toEqual([]);
  });

  it('uses full-width punctuation beside Han characters', () => {
    expect(
      problems(({ message }) =>
        (['zh-HK', 'zh-CN'] as const).flatMap((language) =>
          /\p{Script=Han}[,;:!?]|\p{Script=Han}\.(?!\d)/u.test(textIn(parsed(message[language], language)))
            ? [`${language}: ${message[language]}`]
            : [],
        ),
      ),
    ).toEqual([]);
  });
});
