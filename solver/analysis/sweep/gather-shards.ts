import type { SweepResult } from './sweep-result.ts';

/** A sweep put together, and what is wrong with it; `null` where no shard fits the first. */
export interface GatheredSweep {
  sweep: SweepResult;
  complaints: readonly string[];
}

/**
 * Shards of one sweep as the whole of it, in the order of its jobs. Those of other inputs than the first are left out,
 * of two of the same number the first counts, and each that is missing is named with its jobs.
 */
export function gatherShards(
  parts: readonly { readonly file: string; readonly sweep: SweepResult }[],
): GatheredSweep {
  const [first] = parts;
  if (first === undefined) throw new Error('There is no shard to gather.');
  const { inputs, jobs, shard } = first.sweep;
  const complaints: string[] = [];
  const byNumber = new Map<number, { file: string; sweep: SweepResult }>();
  for (const { file, sweep } of parts) {
    const before = byNumber.get(sweep.shard.number);
    if (sweep.inputs !== inputs) {
      complaints.push(`${file} answers other inputs than ${first.file} and is left out.`);
    } else if (sweep.shard.of !== shard.of) {
      complaints.push(
        `${file} is one of ${sweep.shard.of} shards, ${first.file} one of ${shard.of}: it is left out.`,
      );
    } else if (before !== undefined) {
      complaints.push(`${file} is shard ${sweep.shard.number} again, as ${before.file} is: it is left out.`);
    } else byNumber.set(sweep.shard.number, { file, sweep });
  }
  const taken = [...byNumber.values()].sort(
    (one, other) => one.sweep.shard.number - other.sweep.shard.number,
  );
  const rows = taken.flatMap(({ sweep }) => sweep.rows).sort((one, other) => one.place - other.place);
  for (let number = 1; number <= shard.of; number += 1) {
    if (byNumber.has(number)) continue;
    const ids = jobs.filter((_, place) => place % shard.of === number - 1).map(({ id }) => id);
    if (ids.length > 0) complaints.push(`Shard ${number} of ${shard.of} is missing: ${ids.join(', ')}.`);
  }
  const present = new Set(rows.map(({ place }) => place));
  const unanswered = jobs.filter((_, place) => !present.has(place) && byNumber.has((place % shard.of) + 1));
  if (unanswered.length > 0)
    complaints.push(`Without an answer: ${unanswered.map(({ id }) => id).join(', ')}.`);
  const base = taken[0]?.sweep.base ?? first.sweep.base;
  return { sweep: { ...first.sweep, shard: { number: 1, of: 1 }, base, rows }, complaints };
}
