import type { PeriodInput } from './inputs.ts';

const day = 86_400_000;

/** Calendar months from a first one (`2026-07`), with ids such as `m2026_07`. */
export function months(first: string, count: number): readonly PeriodInput[] {
  const [year = 0, month = 0] = first.split('-').map(Number);
  return Array.from({ length: count }, (_, at) => {
    const start = Date.UTC(year, month - 1 + at, 1);
    const end = Date.UTC(year, month + at, 1);
    const date = new Date(start).toISOString().slice(0, 10);
    return {
      id: `m${date.slice(0, 7).replace('-', '_')}`,
      start: date,
      days: Math.round((end - start) / day),
    };
  });
}
