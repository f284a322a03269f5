import { said } from '../../i18n/said.ts';
import type { Parsed } from './column.ts';
import { gridMessages as messages } from './messages.ts';
import { halfWidth } from './parse-number.ts';

/** One value that may be chosen, with every text that means it; the first is the one shown. */
export interface Choice {
  readonly value: string;
  readonly texts: readonly string[];
}

/** The choice that a text names: its value, one of its texts, or a beginning that only one choice has. */
export function parseChoice(typed: string, choices: readonly Choice[]): Parsed {
  const text = fold(typed);
  const exact = choices.filter(
    ({ value, texts }) => fold(value) === text || texts.some((each) => fold(each) === text),
  );
  // Two records may bear one name; the id then tells them apart.
  const byValue = exact.find(({ value }) => fold(value) === text);
  if (byValue !== undefined) return { ok: true, value: byValue.value };
  if (exact.length === 1) return { ok: true, value: exact[0]!.value };
  const begun =
    exact.length > 1 || text === ''
      ? exact
      : choices.filter(({ texts }) => texts.some((each) => fold(each).startsWith(text)));
  if (begun.length === 1) return { ok: true, value: begun[0]!.value };
  const listed = begun.length > 1 ? begun : choices;
  return {
    ok: false,
    problem: said(begun.length > 1 ? messages.manyChoices : messages.noChoice, {
      text: typed.trim(),
      choices: list(listed.map(({ value, texts }) => (exact.length > 1 ? value : (texts[0] ?? value)))),
    }),
  };
}

const yes: ReadonlySet<string> = new Set(['yes', 'y', 'true', '1', '是', '對', '对', '✓', 'x']);
const no: ReadonlySet<string> = new Set(['no', 'n', 'false', '0', '否', '不', '—', '-']);

/** Yes or no, in any language of the window and as spreadsheets write them. */
export function parseFlag(typed: string): Parsed {
  const text = fold(typed);
  if (yes.has(text)) return { ok: true, value: true };
  if (no.has(text)) return { ok: true, value: false };
  return { ok: false, problem: said(messages.noFlag, { text: typed.trim() }) };
}

/** A text as it is compared: without case, accents, width or spaces around it. */
export function fold(text: string): string {
  return halfWidth(text)
    .trim()
    .toLowerCase()
    .normalize('NFKD')
    .replaceAll(/\p{Mn}/gu, '');
}

const mostListed = 8;

function list(texts: readonly string[]): string {
  return texts.length > mostListed ? `${texts.slice(0, mostListed).join(', ')}, …` : texts.join(', ');
}
