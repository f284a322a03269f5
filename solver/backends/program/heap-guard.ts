import type { WasmInstance, WasmMemory, WasmModule } from './web-assembly.ts';
import { webAssembly } from './web-assembly.ts';

const bytesPerMiB = 1024 * 1024;

/**
 * Watches the heap of one engine instance. WebAssembly heaps only grow, and each growth passes through
 * here, so the ceiling holds even while the engine runs and its thread can hear nothing.
 */
export interface HeapGuard {
  /** Mebibytes the heap may reach; `null` for the engine's own ceiling. */
  ceilingMiB: number | null;
  /** Whether a growth was refused since the ceiling was last set. */
  wasRefused: boolean;
  /** Hands the compiled module to the loader and wraps the heap it creates. */
  instantiate: (imports: object, done: (instance: WasmInstance) => void) => object;
}

/** `onGrowth` hears the heap's size in mebibytes, and whether the growth was refused. */
export function createHeapGuard(
  wasmModule: WasmModule,
  onGrowth: (heapMiB: number, isRefused: boolean) => void,
): HeapGuard {
  const guard: HeapGuard = {
    ceilingMiB: null,
    wasRefused: false,
    instantiate(imports, done) {
      const instance = new webAssembly.Instance(wasmModule, imports);
      for (const exported of Object.values(instance.exports)) {
        if (exported instanceof webAssembly.Memory) watch(exported);
      }
      done(instance);
      return {};
    },
  };
  const watch = (memory: WasmMemory): void => {
    const pagesPerMiB = 16;
    const grow = memory.grow.bind(memory);
    memory.grow = (pages) => {
      const wanted = memory.buffer.byteLength / bytesPerMiB + pages / pagesPerMiB;
      if (guard.ceilingMiB !== null && wanted > guard.ceilingMiB) {
        guard.wasRefused = true;
        onGrowth(memory.buffer.byteLength / bytesPerMiB, true);
        throw new RangeError(`The engine's heap may not grow to ${Math.ceil(wanted)} MiB.`);
      }
      const before = grow(pages);
      onGrowth(memory.buffer.byteLength / bytesPerMiB, false);
      return before;
    };
    onGrowth(memory.buffer.byteLength / bytesPerMiB, false);
  };
  return guard;
}
