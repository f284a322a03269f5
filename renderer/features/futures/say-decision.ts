import type { Network } from '../../../scenarios/domain/network.ts';
import type { DecisionSubject, HereAndNow } from '../../../solver/analysis/futures/here-and-now.ts';
import type { Format } from '../../format/format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import { reportMessages as messages } from './report-messages.ts';

/** A thing to decide as part of a sentence: `opening Penang`. */
export function saySubject(
  network: Network,
  subject: DecisionSubject,
  { say }: Text,
  format: Format,
): string {
  const site = (id: string | undefined) => {
    const found = network.sites.find((each) => each.id === id);
    return found === undefined ? (id ?? '') : format.name(found.name);
  };
  switch (subject.kind) {
    case 'open':
      return say(messages.opening, { site: site(subject.site) });
    case 'close':
      return say(messages.closing, { site: site(subject.site) });
    case 'qualify': {
      const recipe = network.recipes.find(({ id }) => id === subject.recipe);
      const product = network.products.find(({ id }) => id === recipe?.output);
      return say(messages.qualifying, {
        site: site(recipe?.site),
        product: product === undefined ? subject.recipe : format.name(product.name),
      });
    }
    case 'expand': {
      const line = network.lines.find(({ id }) => id === subject.line);
      const option = line?.expansions.find(({ id }) => id === subject.expansion);
      return say(messages.expanding, {
        site: site(line?.site),
        option: format.name(option?.name ?? subject.expansion),
      });
    }
  }
}

/** A decision with its period: `opening Penang, Sep 2026`. */
export function sayDecision(network: Network, decision: HereAndNow, text: Text, format: Format): string {
  const { subject, period, count } = decision;
  const named = saySubject(network, subject, text, format);
  const times = count === 1 ? named : text.say(messages.times, { decision: named, count });
  const found = network.settings.periods.find(({ id }) => id === period);
  return text.say(messages.from, {
    decision: times,
    period: found === undefined ? period : format.period(found),
  });
}

/** Things in one phrase: `a, b and c`. */
export function listed(parts: readonly string[], { say }: Text): string {
  const [first = '', ...others] = parts;
  return others.reduce(
    (left, right, at) => say(at === others.length - 1 ? messages.and : messages.comma, { left, right }),
    first,
  );
}

/** What a plan decides, as the label of its row: `A · Opening Penang`. */
export function sayPlan(
  network: Network,
  { letter, decisions }: { letter: string; decisions: readonly HereAndNow[] },
  text: Text,
  format: Format,
): string {
  if (decisions.length === 0) return `${letter} · ${text.say(messages.nothing)}`;
  return `${letter} · ${capital(
    listed(
      decisions.map(({ subject }) => saySubject(network, subject, text, format)),
      text,
    ),
  )}`;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
