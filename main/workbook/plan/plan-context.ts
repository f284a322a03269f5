import type { Language } from '../../contract/preferences.ts';
import type { Words } from '../language.ts';
import type { SheetColumn, TableSheet, TableValue } from '../table-sheet.ts';
import type { NumberFormat } from '../looks.ts';
import type { PlanAnswer } from './plan-answer.ts';
import { dateText, nameOf, periodText } from './plan-format.ts';
import { planNames, type PlanNames } from './plan-names.ts';
import { planWords, valueWords } from './plan-words.ts';

/** A plan with what its sheets share: names, words, titles of periods, and what stands at their feet. */
export interface PlanContext {
  readonly answer: PlanAnswer;
  readonly language: Language;
  readonly names: PlanNames;
  readonly say: (words: Words) => string;
  /** A word that stands as a value in a report. */
  readonly value: (word: string) => string;
  /** The period's place among all, by id. */
  readonly periodPlace: ReadonlyMap<string, number>;
  readonly periodTitles: readonly string[];
  readonly dateFormat: NumberFormat;
  readonly scenarioName: string;
  readonly footer: string;
}

export function planContext(answer: PlanAnswer): PlanContext {
  const { network, language, stamp } = answer;
  const { periods } = network.settings;
  const say = (words: Words): string => words[language].replaceAll('{currency}', answer.ledger.currency);
  const scenarioName = stamp.scenario === null ? say(planWords.base) : nameOf(stamp.scenario.name, language);
  const parts = [nameOf(network.settings.title, language), scenarioName, dateText(stamp.writtenAt, language)];
  return {
    answer,
    language,
    names: planNames(network, language),
    say,
    value: (word) => {
      const known = valueWords[word];
      return known === undefined ? word.replaceAll('_', ' ') : say(known);
    },
    periodPlace: new Map(periods.map(({ id }, index) => [id, index])),
    periodTitles: periods.map((period) => periodText(period, language)),
    dateFormat: language === 'en' ? 'date' : 'chineseDate',
    scenarioName,
    footer: [...parts, ...(stamp.inputsHash === null ? [] : [stamp.inputsHash.slice(0, 8)])].join(' · '),
  };
}

/** One amount for each period, told by the lines that fall into it. */
export interface Spread {
  readonly byPeriod: Float64Array;
  total: number;
}

export const noSpread = ({ periodTitles }: PlanContext): Spread => ({
  byPeriod: new Float64Array(periodTitles.length),
  total: 0,
});

export function addTo(spread: Spread, place: number, amount: number): void {
  spread.byPeriod[place]! += amount;
  spread.total += amount;
}

/** A column for each period, and their total as a live sum. */
export function periodColumns<Item extends { readonly spread: Spread }>(
  { periodTitles }: PlanContext,
  format: NumberFormat,
  totalTitle: string | null,
): readonly SheetColumn<Item>[] {
  const first = 'period 0';
  const last = `period ${periodTitles.length - 1}`;
  const columns = periodTitles.map((title, place): SheetColumn<Item> => ({
    key: `period ${place}`,
    title,
    format,
    value: ({ spread }) => spread.byPeriod[place]!,
    total: 'sum',
  }));
  if (totalTitle === null) return columns;
  return [
    ...columns,
    {
      key: 'total',
      title: totalTitle,
      format,
      value: ({ spread }) => spread.total,
      formula: (at) => `SUM(${at(first)}:${at(last)})`,
      total: 'sum',
    },
  ];
}

/** A column of text. */
export function textColumn<Item>(
  key: string,
  title: string,
  value: (item: Item) => TableValue,
  widest?: number,
): SheetColumn<Item> {
  return { key, title, format: 'general', value, ...(widest === undefined ? {} : { widest }) };
}

/** What every sheet of a plan has in common. */
export function sharedSpec({
  say,
  footer,
}: PlanContext): Pick<TableSheet<unknown>, 'totalLabel' | 'nothing' | 'footerLeft'> {
  return { totalLabel: say(planWords.shownTotal), nothing: say(planWords.nothing), footerLeft: footer };
}
