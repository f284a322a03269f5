import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { throttle } from '../../../../main/jobs/throttle.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('a throttle of 100 ms', () => {
  it('passes the first of 50 values at once, then the newest 10 times a second', () => {
    const passed: number[] = [];
    const { offer } = throttle((value: number) => passed.push(value), 100);
    for (let value = 0; value < 50; value += 1) {
      offer(value);
      vi.advanceTimersByTime(20);
    }
    expect(passed).toEqual([0, 4, 9, 14, 19, 24, 29, 34, 39, 44, 49]);
  });

  it('passes what it holds when it ends, and nothing after', () => {
    const passed: string[] = [];
    const { offer, end } = throttle((value: string) => passed.push(value), 100);
    offer('first');
    offer('held');
    end();
    offer('late');
    vi.advanceTimersByTime(1000);
    expect(passed).toEqual(['first', 'held']);
  });
});
