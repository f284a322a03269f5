import type { Language } from '../contract/preferences.ts';
import type { Words } from '../language/words.ts';
import type { PlanAnswer } from './plan-answer.ts';
import { currencyName } from '../../scenarios/domain/currency-name.ts';
import { nameIn } from '../../scenarios/domain/name-in.ts';
import { dateText, periodText } from './plan-format.ts';
import { planNames, type PlanNames } from './plan-names.ts';
import { planWords, valueWords } from './plan-words.ts';

/** A plan with what all that is written of it shares: names, words, titles of periods, and what stands at the foot of a page. */
export interface PlanContext {
  readonly answer: PlanAnswer;
  readonly language: Language;
  /** Of the plan's amounts, as the language names it. */
  readonly currency: string;
  readonly names: PlanNames;
  readonly say: (words: Words) => string;
  /** A word that stands as a value in a report. */
  readonly value: (word: string) => string;
  /** The period's place among all, by id. */
  readonly periodPlace: ReadonlyMap<string, number>;
  readonly periodTitles: readonly string[];
  readonly scenarioName: string;
  readonly footer: string;
}

export function planContext(answer: PlanAnswer): PlanContext {
  const { network, language, stamp } = answer;
  const { periods } = network.settings;
  const currency = currencyName(answer.ledger.currency, language);
  const say = (words: Words): string => words[language].replaceAll('{currency}', currency);
  const scenarioName = stamp.scenario === null ? say(planWords.base) : nameIn(stamp.scenario.name, language);
  const parts = [nameIn(network.settings.title, language), scenarioName, dateText(stamp.writtenAt, language)];
  return {
    answer,
    language,
    currency,
    names: planNames(network, language),
    say,
    value: (word) => {
      const known = valueWords[word];
      return known === undefined ? word.replaceAll('_', ' ') : say(known);
    },
    periodPlace: new Map(periods.map(({ id }, index) => [id, index])),
    periodTitles: periods.map((period) => periodText(period, language)),
    scenarioName,
    footer: [...parts, ...(stamp.inputsHash === null ? [] : [stamp.inputsHash.slice(0, 8)])].join(' · '),
  };
}
