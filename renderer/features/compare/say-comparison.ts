import type { Format } from '../../format/format.ts';
import { said, type Said } from '../../i18n/said.ts';
import type { Comparison } from './comparison.ts';
import { compareMessages as messages } from './messages.ts';
import { sayOrigin, type OriginNames } from './say-origin.ts';

export interface ComparedNames extends OriginNames {
  a: string;
  b: string;
}

/** Below this share of the total a difference is within the gap of a proven plan. */
const leastShare = 1e-6;

/**
 * What B costs against A, and what moves: the sentences that stand over the comparison. Where the two plan origin by
 * other rules, what these rules change stands in place of what moves.
 */
export function sayComparison(
  { before, after, lanes, made }: Comparison,
  names: ComparedNames,
  format: Format,
): readonly Said[] {
  const { a, b, territory } = names;
  const change = after.ledger.total - before.ledger.total;
  const share = Math.abs(change) / Math.max(1, Math.abs(before.ledger.total));
  const amount = format.inSentence.money(Math.abs(change), after.ledger.currency);
  const cost =
    share < leastShare
      ? said(messages.same, { first: a, second: b })
      : said(change > 0 ? messages.dearer : messages.cheaper, {
          first: a,
          second: b,
          amount,
          percent: format.share(share),
        });

  const byOrigin = sayOrigin(before, after, names, format);
  if (byOrigin !== null) return [cost, byOrigin];
  const moved = lanes.shareMoved;
  if (moved === null || lanes.rows.length === 0) return [cost, said(messages.nothingMoves)];
  const from = made.reduce((least, row) => (row.change < least.change ? row : least), made[0]!);
  const to = made.reduce((most, row) => (row.change > most.change ? row : most), made[0]!);
  const movesOrigin = from.change < 0 && to.change > 0 && from.origin !== to.origin;
  return [
    cost,
    movesOrigin
      ? said(messages.moves, {
          share: format.share(moved),
          from: territory(from.origin),
          to: territory(to.origin),
        })
      : said(messages.movesWithin, { share: format.share(moved) }),
  ];
}
