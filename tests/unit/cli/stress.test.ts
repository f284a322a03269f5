import { afterAll, describe, expect, it } from 'vitest';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);
const file = folder.write('kettles.plusn', fileOf(kettles.build()));

const lined = folder.write('lined.plusn', fileOf(kettles.withLine('penang').build()));

describe('plusn stress', () => {
  it('lets Penang alone stand still: Dongguan takes its place for 900 more', async () => {
    // Penang makes 1,000 kettles for 15,100 with its set-up, Dongguan for 16,000.
    const { code, out, notes } = await plusn('stress', file, '--only', 'penang', '--for', '30', '--gap', '0');
    expect(code).toBe(0);
    expect(out).toMatch(/the loss of Penang costs 900\.00 HKD more and\s+no demand lost/);
    expect(out.match(/proven/g)).toHaveLength(1);
    expect(notes).toContain('lost: Penang: proven');
  });

  it('tells what is lost from what is planned once more for investments', async () => {
    const { notes } = await plusn(
      'stress',
      lined,
      '--only',
      'site:dongguan',
      '--invest',
      '0.2',
      '--gap',
      '0',
    );
    expect(notes.match(/ lost: /g)).toHaveLength(1);
    expect(notes).toContain('the worst, once more');
    expect(notes).toMatch(/had: 20 % more hours of .* at Penang/);
  });

  it.each([
    ['penan', 'Did you mean penang?'],
    ['chicago', 'markets go on wanting what they want'],
    ['volcano', 'border:FROM:TO'],
  ])('refuses --only %s with the next step: %s', async (word, next) => {
    const { code, notes } = await plusn('stress', file, '--only', word);
    expect(code).toBe(2);
    expect(notes).toContain(next);
  });
});
