import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { textOf } from '../../support/read-page.ts';
import { aFolder, fileOf, kettles, kettlesOver } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(async () => {
  folder.remove();
  await closeThreads();
});
afterEach(() => vi.unstubAllEnvs());
const good = folder.write('kettles.plusn', fileOf(kettles.build()));
const tooMuch = folder.write('too-much.plusn', fileOf(kettlesOver(400).build()));
const beside = (name: string) => join(good, '..', name);
const textIn = (path: string) => textOf(readFileSync(path, 'utf8'));

describe('plusn report', () => {
  it('writes the plan of 15,100 that it finds, and 1 scenario beside it', async () => {
    const path = beside('report.html');
    const { code, notes } = await plusn(
      'report',
      good,
      '--scenario',
      'base',
      '--scenario',
      'no_surcharge',
      '--out',
      path,
    );
    expect(code).toBe(0);
    expect(notes).toContain('The file stores no plan of it. Solving');
    const text = textIn(path);
    expect(text).toContain('15,100.00');
    expect(text).toContain('Comparison of scenarios');
    expect(text).toContain('Written on 29 Nov 2026');
  });

  it('is of the scenario that is named first, in Chinese where that is asked for', async () => {
    const path = beside('zh.html');
    await plusn('report', good, '--scenario', 'no_surcharge', '--language', 'zh-HK', '--out', path);
    const text = textIn(path);
    expect(text).toContain('(no_surcharge)');
    expect(text).toContain('關於本報告');
    expect(text).not.toContain('情景比較');
  });

  it('tells among the risks that all moves within 5 points and another plan is best from 20.5 %, and refuses a lever that is not there', async () => {
    const path = beside('fragile.html');
    const { code } = await plusn('report', good, '--lever', 'duty:surcharge', '--out', path);
    expect(code).toBe(0);
    const text = textIn(path);
    expect(text).toContain('How the plan holds as rates move');
    // As breakeven finds: every unit moves within 5 points of 25 %, from 20.5 % on.
    expect(text).toMatch(/25\.0 % 100\.0 % 20\.5 %/);
    const refused = await plusn('report', good, '--lever', 'duty:nothing', '--out', path);
    expect(refused.code).toBe(2);
    expect(refused.notes).toContain('--lever duty:nothing');
  });

  it('ends with 3 and writes 0 files where no plan is possible', async () => {
    const path = beside('none.html');
    expect((await plusn('report', tooMuch, '--out', path)).code).toBe(3);
    expect(existsSync(path)).toBe(false);
  });

  it('says before it solves that nothing here prints a PDF, and what to do', async () => {
    vi.stubEnv('PLANNER_BROWSER', '/nowhere/chromium');
    const { code, notes } = await plusn('report', good, '--pdf', beside('a.pdf'));
    expect(code).toBe(2);
    expect(notes).toContain('No Chromium, Chrome or Edge was found');
    expect(notes).toContain('write the report as HTML');
    expect(notes).not.toContain('Solving');
  });

  it.each([
    [[], 'report needs a file to write. Write --out PATH, --pdf PATH or both.'],
    [['--out', good], 'it is the file that is read'],
    [['--out', '/no/such/folder/a.html'], '--out /no/such/folder/a.html cannot be written'],
    [['--out', beside('b.html'), '--scenario', 'base', '--scenario', 'base'], 'named twice'],
    [['--out', beside('b.html'), '--language', 'fr'], 'the choices are en, zh-HK, zh-CN'],
  ])('is refused with %j', async (words, say) => {
    const { code, notes } = await plusn('report', good, ...words);
    expect(code).toBe(2);
    expect(notes).toContain(say);
  });
});
