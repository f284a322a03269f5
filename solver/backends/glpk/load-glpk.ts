import type { Engine } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import { solveWithGlpk } from './glpk-engine.ts';
import { loadListened } from './listened-glpk.ts';

/**
 * GLPK as an engine of the calling thread. Its loader takes no options: it finds and compiles its own
 * file, a tenth the size of HiGHS's. A memory limit holds only under a guard.
 */
export async function loadGlpk(guard: HeapGuard | null = null): Promise<Engine> {
  const glpk = await loadListened();
  return { name: 'glpk', solve: (program, options) => solveWithGlpk(glpk, guard, program, options) };
}
