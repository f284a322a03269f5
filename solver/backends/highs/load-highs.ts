import loadLibrary from 'highs';
import type { InitOptions } from 'highs';
import type { Engine } from '../engine.ts';
import type { WasmModule } from '../program/web-assembly.ts';
import { createHeapGuard } from '../program/heap-guard.ts';
import { solveWithHighs } from './highs-engine.ts';

/**
 * HiGHS as an engine of the calling thread. A module compiled once can be handed to every thread,
 * which saves compiling and lets later threads run code that is already optimised; only then can the
 * heap be watched and a memory limit hold. Without one the library finds and compiles its own file.
 */
export async function loadHighs(
  wasmModule?: WasmModule,
  onHeapGrowth: (heapMiB: number, isRefused: boolean) => void = () => undefined,
): Promise<Engine> {
  const guard = wasmModule === undefined ? null : createHeapGuard(wasmModule, onHeapGrowth);
  // `wasmModule` is declared by the library but not read by its loader; the hook underneath is.
  const hook: InitOptions & { instantiateWasm?: unknown } =
    guard === null ? {} : { instantiateWasm: guard.instantiate };
  const highs = await loadLibrary(hook);
  return { name: 'highs', solve: (program, options) => solveWithHighs(highs, guard, program, options) };
}
