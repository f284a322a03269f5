import loadLibrary from 'highs';
import type { Highs, InitOptions } from 'highs';
import type { Engine } from '../engine.ts';
import type { HeapGuard } from '../program/heap-guard.ts';
import type { WasmInstance, WasmModule } from '../program/web-assembly.ts';
import { webAssembly } from '../program/web-assembly.ts';
import { solveWithHighs } from './highs-engine.ts';

/**
 * HiGHS as an engine of the calling thread. A module compiled once can be handed to every thread,
 * which saves compiling and lets later threads run code that is already optimised; without one the
 * library finds and compiles its own file. A memory limit holds only under a guard.
 */
export async function loadHighs(wasmModule?: WasmModule, guard: HeapGuard | null = null): Promise<Engine> {
  const highs = await loadHighsLibrary(wasmModule);
  return { name: 'highs', solve: (program, options) => solveWithHighs(highs, guard, program, options) };
}

/** The library itself, for the files of this folder and their tests. */
export async function loadHighsLibrary(wasmModule?: WasmModule): Promise<Highs> {
  // `wasmModule` is declared by the library but not read by its loader; the hook underneath it is.
  const hook: InitOptions & { instantiateWasm?: InstantiateHook } = {};
  if (wasmModule !== undefined) {
    hook.instantiateWasm = (imports, done) => {
      done(new webAssembly.Instance(wasmModule, imports));
      return {};
    };
  }
  return loadLibrary(hook);
}

type InstantiateHook = (imports: object, done: (instance: WasmInstance) => void) => object;
