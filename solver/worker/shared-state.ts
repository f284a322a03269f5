/**
 * The memory a solve shares with its parent: what must pass while the thread is deep in an engine and
 * can neither hear nor be heard, and what must survive when it is killed.
 *
 *   Int32    [0] asked to stop · [1] slot of the best plan, −1 for none · [2] heap growth refused · [3] heap, MiB
 *   Float64  objective of each of two slots, then the column values of each
 *
 * Plans are written to the slot not in use and then made current, so a kill at any moment leaves one whole.
 */
export interface SharedState {
  buffer: SharedArrayBuffer;
  requestStop: () => void;
  isStopRequested: () => boolean;
  noteHeap: (heapMiB: number, isRefused: boolean) => void;
  heapMiB: () => number;
  wasHeapRefused: () => boolean;
  writeIncumbent: (objective: number, values: Float64Array) => void;
  readIncumbent: () => { objective: number; values: Float64Array } | null;
}

const controlBytes = 16;
const [stopAt, slotAt, refusedAt, heapAt] = [0, 1, 2, 3] as const;
const slotCount = 2;

export function createSharedBuffer(columnCount: number): SharedArrayBuffer {
  const buffer = new SharedArrayBuffer(controlBytes + slotCount * 8 * (1 + columnCount));
  new Int32Array(buffer, 0, 4)[slotAt] = -1;
  return buffer;
}

export function openSharedState(buffer: SharedArrayBuffer): SharedState {
  const control = new Int32Array(buffer, 0, 4);
  const objectives = new Float64Array(buffer, controlBytes, slotCount);
  const valuesAt = controlBytes + slotCount * 8;
  const columnCount = (buffer.byteLength - valuesAt) / 8 / slotCount;
  const slots = [0, 1].map(
    (slot) => new Float64Array(buffer, valuesAt + slot * 8 * columnCount, columnCount),
  );
  return {
    buffer,
    requestStop: () => void Atomics.store(control, stopAt, 1),
    isStopRequested: () => Atomics.load(control, stopAt) === 1,
    noteHeap(heapMiB, isRefused) {
      Atomics.store(control, heapAt, Math.ceil(heapMiB));
      if (isRefused) Atomics.store(control, refusedAt, 1);
    },
    heapMiB: () => Atomics.load(control, heapAt),
    wasHeapRefused: () => Atomics.load(control, refusedAt) === 1,
    writeIncumbent(objective, values) {
      const next = Atomics.load(control, slotAt) === 0 ? 1 : 0;
      objectives[next] = objective;
      slots[next]?.set(values);
      Atomics.store(control, slotAt, next);
    },
    readIncumbent() {
      const slot = Atomics.load(control, slotAt);
      const values = slots[slot];
      const objective = objectives[slot];
      if (values === undefined || objective === undefined) return null;
      return { objective, values: Float64Array.from(values) };
    },
  };
}
