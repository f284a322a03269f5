import type { Collection } from '../../../scenarios/domain/network.ts';
import type { Column } from '../../components/grid/column.ts';
import { formatIn } from '../../format/format.ts';
import type { Text } from '../../i18n/use-text.tsx';
import type { AnyRecord } from '../../store/content.ts';
import { sayMisfit } from './say-misfit.ts';

/** Why an entry is not taken. */
export interface Refusal {
  readonly say: string;
  /** `null`: the planner's. */
  readonly language: 'en' | null;
}

/** The reason of a refused entry, the same wherever it is told; `problem` is the schema's own, in English, for want of a better one. */
export function sayRefusal(
  collection: Collection,
  record: AnyRecord,
  column: Column<AnyRecord>,
  typed: string,
  problem: string,
  text: Text,
): Refusal {
  const parsed = column.parse(typed, record);
  if (!parsed.ok) return { say: text.saySaid(parsed.problem), language: null };
  const format = formatIn(text.language);
  const showLimit = (limit: number) => {
    if (column.kind === 'percent') return format.share(limit, Number.isInteger(limit * 100) ? 0 : 2);
    const isWhole = column.kind !== 'list' && column.unit !== null;
    return isWhole ? `${format.number(limit)} ${column.unit}` : format.number(limit);
  };
  const misfit =
    column.path === null ? null : sayMisfit(collection, record, column.path, parsed.value, showLimit);
  return misfit === null ? { say: problem, language: 'en' } : { say: text.saySaid(misfit), language: null };
}
