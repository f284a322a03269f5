import { describe, expect, it } from 'vitest';
import { numberInWords } from '../../../main/imports/number-in-words.ts';

describe('a number in words', () => {
  it('is said as it is read out, from 0 to 999,999', () => {
    const said = [0, 7, 13, 40, 85, 100, 305, 1000, 1010, 1234, 20_500, 999_999].map(numberInWords);
    expect(said).toEqual([
      'zero',
      'seven',
      'thirteen',
      'forty',
      'eighty-five',
      'one hundred',
      'three hundred and five',
      'one thousand',
      'one thousand and ten',
      'one thousand two hundred and thirty-four',
      'twenty thousand five hundred',
      'nine hundred and ninety-nine thousand nine hundred and ninety-nine',
    ]);
  });
});
