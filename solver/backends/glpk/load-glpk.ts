import loadLibrary from 'glpk.js/node';
import type { GLPK } from 'glpk.js/node';
import type { Engine } from '../engine.ts';
import type { WasmModule } from '../program/web-assembly.ts';
import { createHeapGuard } from '../program/heap-guard.ts';
import { solveWithGlpk } from './glpk-engine.ts';

/** The loader takes the options of its WebAssembly glue, which its declaration leaves out. */
type Loader = (options?: { instantiateWasm?: unknown; printErr?: (line: string) => void }) => Promise<GLPK>;

/**
 * GLPK as an engine of the calling thread. As with HiGHS, a module compiled once can be handed to
 * every thread, and only then can the heap be watched and a memory limit hold.
 */
export async function loadGlpk(
  wasmModule?: WasmModule,
  onHeapGrowth: (heapMiB: number, isRefused: boolean) => void = () => undefined,
): Promise<Engine> {
  const load: Loader = loadLibrary;
  const guard = wasmModule === undefined ? null : createHeapGuard(wasmModule, onHeapGrowth);
  // An abort is thrown as well as printed; the caller hears of it once.
  const quiet = { printErr: () => undefined };
  const glpk = await load(guard === null ? quiet : { ...quiet, instantiateWasm: guard.instantiate });
  return { name: 'glpk', solve: (program, options) => solveWithGlpk(glpk, guard, program, options) };
}
