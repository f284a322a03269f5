import type { Text } from '../../../i18n/use-text.tsx';
import type { Json } from '../../../store/content.ts';
import { policyMessages } from './messages.ts';
import type { PickOption } from './pick-options.ts';

/** The ids or texts that a value names; `null` for everything. */
export function chosenIn(value: Json): readonly string[] | null {
  if (value === null || value === '*') return null;
  return Array.isArray(value) ? value.map(String) : [value as string];
}

/** One id as itself, several as a list, as a file writes them most plainly. */
export function choiceOf(chosen: readonly string[] | null, isText: boolean): Json {
  if (chosen === null) return isText ? null : '*';
  return !isText && chosen.length === 1 ? chosen[0]! : [...chosen];
}

const mostListed = 3;

/** What is chosen, in words: up to three by name, more by their first and a count. */
export function sayChoice(
  chosen: readonly string[] | null,
  everything: string,
  labelOf: (id: string) => string,
  { say, language }: Text,
): string {
  if (chosen === null) return everything;
  if (chosen.length === 0) return '—';
  const labels = chosen.map(labelOf);
  if (labels.length > mostListed) {
    return say(policyMessages.listed, { first: labels[0]!, more: labels.length - 1 });
  }
  return labels.join(language === 'en' ? ', ' : '、');
}

/** Names of options, made when first asked for: a network may have thousands. */
export function labelsOf(options: readonly PickOption[]): (id: string) => string {
  const labels = new Map(options.map(({ id, label }) => [id, label]));
  return (id) => labels.get(id) ?? id;
}
