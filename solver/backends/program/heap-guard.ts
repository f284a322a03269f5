import type { WasmMemory } from './web-assembly.ts';
import { webAssembly } from './web-assembly.ts';

const bytesPerMiB = 1024 * 1024;
const bytesPerPage = 65_536;

/** The ceiling of the engine heaps of one thread. */
export interface HeapGuard {
  /** Mebibytes a heap may reach; `null` for the engine's own ceiling. */
  ceilingMiB: number | null;
  /** Whether a growth was refused since the ceiling was last set. */
  wasRefused: boolean;
}

/**
 * Guards every WebAssembly heap of the calling thread from now on. Engine heaps only grow, and each
 * growth passes through one method, so the ceiling holds even while an engine runs and its thread can
 * hear nothing. Meant for threads that do nothing but solve: the method is the whole thread's.
 */
export function guardHeaps(onGrowth: (heapMiB: number, isRefused: boolean) => void): HeapGuard {
  const guard: HeapGuard = { ceilingMiB: null, wasRefused: false };
  const prototype = webAssembly.Memory.prototype;
  const grow = Object.getOwnPropertyDescriptor(prototype, 'grow')?.value as WasmMemory['grow'];
  prototype.grow = function guardedGrow(this: WasmMemory, pages: number): number {
    const heapMiB = (): number => this.buffer.byteLength / bytesPerMiB;
    const wantedMiB = heapMiB() + (pages * bytesPerPage) / bytesPerMiB;
    if (guard.ceilingMiB !== null && wantedMiB > guard.ceilingMiB) {
      guard.wasRefused = true;
      onGrowth(heapMiB(), true);
      throw new RangeError(`The engine's heap may not grow to ${Math.ceil(wantedMiB)} MiB.`);
    }
    const before = grow.call(this, pages);
    onGrowth(heapMiB(), false);
    return before;
  };
  return guard;
}
