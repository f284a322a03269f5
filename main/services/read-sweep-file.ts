import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { sweepFormat, sweepVersion, type SweepResult } from '../../solver/analysis/sweep/sweep-result.ts';
import { NotThereError } from './not-there-error.ts';

const number = z.number().nullable();
const answer = z.looseObject({
  status: z.enum(['optimal', 'feasible', 'infeasible', 'unbounded', 'undecided']),
  stoppedBy: z.enum(['proof', 'time', 'memory', 'cancelled', 'crash']).nullable(),
  reason: z.string().nullable(),
  isRefused: z.boolean(),
  total: number,
  duty: number,
  freight: number,
  carbonKg: number,
  wanted: z.number(),
  short: number,
  madeIn: z.array(z.object({ territory: z.string(), share: z.number() })),
  relativeGap: number,
  seconds: z.number(),
});
const result = z.looseObject({
  format: z.literal(sweepFormat),
  version: z.literal(sweepVersion),
  inputs: z.string(),
  shard: z.object({ number: z.number().int().min(1), of: z.number().int().min(1) }),
  currency: z.string(),
  levers: z.array(z.string()),
  jobs: z.array(
    z.looseObject({ id: z.string(), scenario: z.string().nullable(), values: z.array(z.number()) }),
  ),
  base: answer,
  rows: z.array(z.object({ place: z.number().int().min(0), answer })),
});

/** A sweep or a shard of one, as `plusn sweep` wrote it; throws `NotThereError` for a file that is none. */
export async function readSweepFile(path: string): Promise<SweepResult> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error);
    throw new NotThereError(`${path} cannot be read: ${reason}. Check the path.`);
  });
  const refuse = () =>
    new NotThereError(
      `${path} is not a shard of a sweep. Name files that plusn sweep --shard i/n --out wrote.`,
    );
  let found: unknown;
  try {
    found = JSON.parse(text);
  } catch {
    throw refuse();
  }
  const parsed = result.safeParse(found);
  if (!parsed.success) throw refuse();
  // Fields that no table reads are taken as they were written.
  return parsed.data as unknown as SweepResult;
}
