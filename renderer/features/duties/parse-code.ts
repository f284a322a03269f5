import type { Parsed } from '../../components/grid/column.ts';
import { halfWidth } from '../../components/grid/parse-number.ts';
import { said } from '../../i18n/said.ts';
import { explorerMessages as messages } from './explorer-messages.ts';

/** An HS code or the beginning of one, with or without dots; an empty text is none. */
export function parseCode(typed: string): Parsed {
  const text = halfWidth(typed).trim();
  const digits = text.replaceAll('.', '');
  const isCode = /^\d{2}[\d.]{0,12}$/.test(text) && digits.length <= 10;
  if (text === '' || isCode) return { ok: true, value: text };
  return { ok: false, problem: said(messages.badCode, { text: typed.trim() }) };
}
