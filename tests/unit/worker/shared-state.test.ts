import { describe, expect, it } from 'vitest';
import { createSharedBuffer, openSharedState } from '../../../solver/worker/shared-state.ts';

describe('the memory a solve shares', () => {
  it('holds no plan at first, then the latest of 3, whole', () => {
    const buffer = createSharedBuffer(2);
    const [thread, parent] = [openSharedState(buffer), openSharedState(buffer)];
    expect(parent.readIncumbent()).toBeNull();
    for (const objective of [30, 20, 10]) {
      thread.writeIncumbent(objective, Float64Array.from([objective, -objective]));
      const read = parent.readIncumbent();
      expect(read?.objective).toBe(objective);
      expect([...(read?.values ?? [])]).toEqual([objective, -objective]);
    }
  });

  it('gives a copy: 1 written later does not change what was read', () => {
    const state = openSharedState(createSharedBuffer(1));
    state.writeIncumbent(5, Float64Array.from([5]));
    const read = state.readIncumbent();
    state.writeIncumbent(4, Float64Array.from([4]));
    state.writeIncumbent(3, Float64Array.from([3]));
    expect(read?.values[0]).toBe(5);
  });

  it('passes the wish to stop and a heap of 21 MiB, refused or not', () => {
    const buffer = createSharedBuffer(0);
    const [thread, parent] = [openSharedState(buffer), openSharedState(buffer)];
    expect([thread.isStopRequested(), parent.wasHeapRefused()]).toEqual([false, false]);
    parent.requestStop();
    thread.noteHeap(20.25, false);
    expect([thread.isStopRequested(), parent.heapMiB(), parent.wasHeapRefused()]).toEqual([true, 21, false]);
    thread.noteHeap(20.25, true);
    expect(parent.wasHeapRefused()).toBe(true);
  });
});
