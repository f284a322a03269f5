import { describe, expect, it } from 'vitest';
import { barOf } from '../../../../renderer/features/what-if/use-what-if.ts';
import { shareOf, stepped, valueAt } from '../../../../renderer/features/what-if/slide.ts';

const rate = { from: 0, to: 0.5, step: 0.005 };

describe('a slider', () => {
  it('goes by steps of half a point, and from 4.2 % first to the next whole step', () => {
    expect(stepped(rate, 0.25, 1)).toBe(0.255);
    expect(stepped(rate, 0.042, 1)).toBe(0.045);
    expect(stepped(rate, 0.042, -1)).toBe(0.04);
    expect(stepped(rate, 0.1, -10)).toBe(0.05);
  });

  it('ends at 0 and at 50 %', () => {
    expect(stepped(rate, 0.498, 10)).toBe(0.5);
    expect(stepped(rate, 0.01, -10)).toBe(0);
    expect(valueAt(rate, 900, 200, [], false)).toBe(0.5);
  });

  it('is held by a mark within 5 pixels, and by none when it is moved freely', () => {
    expect(valueAt(rate, 54, 200, [0.125], false)).toBe(0.125);
    expect(valueAt(rate, 54, 200, [0.125], true)).toBe(0.135);
    expect(valueAt(rate, 60, 200, [0.125], false)).toBe(0.15);
  });

  it('lies at the nearer end when its value is beyond it', () => {
    expect(shareOf(rate, 0.8)).toBe(1);
  });
});

describe('the levers of the bar', () => {
  const all = ['duty', 'sea', 'wage', 'cny', 'demand'];

  it('are the first 4, or the first 3 where there is less room', () => {
    expect(barOf(all, null, new Set(), 4)).toEqual(['duty', 'sea', 'wage', 'cny']);
    expect(barOf(all, null, new Set(), 3)).toEqual(['duty', 'sea', 'wage']);
  });

  it('are those chosen, and one that is turned stays when the bar has room for 3', () => {
    expect(barOf(all, ['duty', 'sea', 'wage', 'demand'], new Set(['demand']), 3)).toEqual([
      'duty',
      'sea',
      'demand',
    ]);
    expect(barOf(all, ['gone', 'demand'], new Set(), 3)).toEqual(['demand', 'duty', 'sea']);
  });
});
