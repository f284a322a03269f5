import { dayNumber } from '../domain/calendar-day.ts';
import type { DutyLayer } from '../domain/duty-layer.ts';
import type { Source } from '../domain/primitives.ts';
import { hsDigits } from './hs-digits.ts';

/** Days since the source of a record was read, 0 where that is still to come; `null` where it has none, or does not say when. */
export function ageInDays({ source }: { readonly source: Source | null }, today: string): number | null {
  const captured = source?.captured ?? null;
  return captured === null ? null : Math.max(0, dayNumber(today) - dayNumber(captured));
}

/** The longest of a layer's HS prefixes that begins a code, as the layer writes it; `null` for a layer on all goods. */
export function matchedPrefix({ hsPrefixes }: DutyLayer, hsCode: string | null): string | null {
  const digits = hsCode === null ? null : hsDigits(hsCode);
  return hsPrefixes
    .filter((prefix) => digits?.startsWith(hsDigits(prefix)) === true)
    .reduce<string | null>(
      (longest, prefix) =>
        longest === null || hsDigits(prefix).length > hsDigits(longest).length ? prefix : longest,
      null,
    );
}
