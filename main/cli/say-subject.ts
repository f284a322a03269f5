import type { Network } from '../../scenarios/domain/network.ts';
import type { DecisionSubject, HereAndNow } from '../../solver/analysis/futures/here-and-now.ts';
import { formatDate, formatName } from './format.ts';
import { nameIn } from './name-in.ts';

/** A thing to decide as a clause: `opening Penang`, `qualifying Binh Duong to make Toaster`. */
export function saySubject(network: Network, subject: DecisionSubject): string {
  switch (subject.kind) {
    case 'open':
      return `opening ${nameIn(network.sites, subject.site)}`;
    case 'close':
      return `closing ${nameIn(network.sites, subject.site)}`;
    case 'qualify': {
      const recipe = network.recipes.find(({ id }) => id === subject.recipe);
      if (recipe === undefined) return `qualifying ${subject.recipe}`;
      return `qualifying ${nameIn(network.sites, recipe.site)} to make ${nameIn(network.products, recipe.output)}`;
    }
    case 'expand': {
      const line = network.lines.find(({ id }) => id === subject.line);
      const option = line?.expansions.find(({ id }) => id === subject.expansion);
      const title = option === undefined ? subject.expansion : formatName(option.name ?? option.id);
      return `expanding ${line === undefined ? subject.line : nameIn(network.sites, line.site)} (${title})`;
    }
  }
}

/** A decision with its day: `opening Penang from 1 Sep 2026`. */
export function sayHereAndNow(network: Network, { subject, period, count }: HereAndNow): string {
  const start = network.settings.periods.find(({ id }) => id === period)?.start;
  const times = count === 1 ? '' : ` × ${count}`;
  return `${saySubject(network, subject)}${times} from ${start === undefined ? period : formatDate(start)}`;
}
