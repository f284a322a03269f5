import { describe, expect, it } from 'vitest';
import { nearestWord } from '../../../scenarios/schema/nearest-word.ts';

describe('nearestWord', () => {
  it.each([
    ['transitDay', 'transitDays'],
    ['tranistDays', 'transitDays'],
    ['TransitDays', 'transitDays'],
    ['dwelDay', 'dwellDays'],
    ['freight', null],
    ['x', null],
    ['', null],
  ])('finds for %j the word %j, at most 2 letters away', (word, expected) => {
    expect(nearestWord(word, ['dwellDays', 'transitDays', 'y'])).toBe(expected);
  });
});
