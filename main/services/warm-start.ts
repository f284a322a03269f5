import { createHash } from 'node:crypto';
import type { StoredBasis } from '../../solver/backends/engine.ts';
import type { LinearProgram } from '../../solver/modeling/linear-program.ts';

/** What a solved program leaves for a neighbour to start from. */
export interface WarmStart {
  likeness: ProgramLikeness;
  /** Its plan, by column. */
  values: Float64Array;
  /** Its root basis; `null` where the engine told none. */
  basis: StoredBasis | null;
}

/** Two programs of the same pattern have the same columns and rows; with the same limits too they differ in costs alone. */
export interface ProgramLikeness {
  pattern: string;
  limits: string;
}

export function likenessOf(program: LinearProgram): ProgramLikeness {
  const { columnCount, rowCount, starts, rowIndices, isInteger } = program;
  const { values, columnLower, columnUpper, rowLower, rowUpper } = program;
  return {
    pattern: hashOf([Int32Array.of(columnCount, rowCount), starts, rowIndices, isInteger]),
    limits: hashOf([values, columnLower, columnUpper, rowLower, rowUpper]),
  };
}

function hashOf(arrays: readonly ArrayBufferView[]): string {
  const hash = createHash('sha256');
  for (const { buffer, byteOffset, byteLength } of arrays) {
    hash.update(new Uint8Array(buffer, byteOffset, byteLength));
  }
  return hash.digest('hex');
}

/**
 * Where the solve of a program may start: a plan of one of the same pattern, and its basis where only costs differ. The
 * plan counts only where it keeps the limits, and the bound is proven anew, so that a start changes how soon a proof is
 * there, never what is proven. A basis under other limits is not used: HiGHS has been seen to fail on one.
 */
export function startFrom(
  warm: WarmStart | null,
  { pattern, limits }: ProgramLikeness,
): { start: Float64Array | null; startBasis: StoredBasis | null } {
  if (warm === null || warm.likeness.pattern !== pattern) return { start: null, startBasis: null };
  const { values, basis } = warm;
  return { start: values, startBasis: warm.likeness.limits === limits ? basis : null };
}
