import type { ReportContext } from '../report-context.ts';
import { markup, type Markup } from './markup.ts';

/** Sentences in a row: with a space between them, which Chinese has none of. */
export function sentences({ language }: Pick<ReportContext, 'language'>, said: readonly Markup[]): Markup {
  const gap = language === 'en' ? ' ' : '';
  return markup`${said.map((sentence, index) => (index === 0 ? sentence : markup`${gap}${sentence}`))}`;
}
