import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { WhatIf } from '../../store/what-if-slice.ts';
import type { Names } from '../plan/names.ts';
import { leverFace } from './lever-face.ts';
import { whatIfMessages as messages } from './messages.ts';
import { shownTotal, whatIfSums } from './what-if-sums.ts';

/** The levers with their values in a row: `US Section 301, CN 25 %, Sea freight 120 %`. It names the scenario that they are pinned as. */
export function sayLevers({ of, moves }: WhatIf, names: Names, format: Format, text: Text): string {
  return moves
    .map(({ lever, value }) => {
      const face = leverFace(of.network, lever, names, format, text);
      return `${face.name} ${face.print(value)}`;
    })
    .join(text.language === 'en' ? ', ' : '，');
}

/** Below this share of the total a difference is the engine's rounding. */
const leastShare = 1e-6;

/** The what-if as a sentence, in pieces; `plan` is what the plan that it was turned from is called. */
export function sayWhatIf(
  whatIf: WhatIf,
  plan: string,
  names: Names,
  format: Format,
  text: Text,
): readonly Said[] {
  const pieces = whatIf.moves.flatMap(({ lever, value }, place): Said[] => {
    const face = leverFace(whatIf.of.network, lever, names, format, text);
    const piece = said(messages.leverAt, { lever: face.name, value: face.print(value) });
    return place === 0 ? [piece] : [said(messages.and), piece];
  });
  const found = whatIfSums(whatIf);
  if (found === null) return [...pieces, said(messages.isReckoned)];
  const { network, record } = whatIf.of;
  const before = shownTotal(network, record.ledger!);
  const change = shownTotal(network, found.sums) - before;
  if (Math.abs(change) < Math.abs(before) * leastShare)
    return [...pieces, said(messages.costsSame, { plan })];
  const isProfit = network.settings.objective === 'profit';
  const rises = change > 0;
  const outcome = isProfit
    ? rises
      ? messages.bringsMore
      : messages.bringsLess
    : rises
      ? messages.costsMore
      : messages.costsLess;
  const money = format.inSentence.money(Math.abs(change), network.settings.baseCurrency);
  return [...pieces, said(outcome, { about: found.isExact ? '' : '≈\u00a0', change: money, plan })];
}
