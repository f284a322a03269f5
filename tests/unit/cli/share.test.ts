import { readFileSync, writeFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import type { SolveRecord } from '../../../solver/solution/solve-record.ts';
import { closeThreads } from '../../../solver/worker/thread-pool.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(async () => {
  folder.remove();
  await closeThreads();
});
const file = folder.write('kettles.plusn', fileOf(kettles.build()));
const out = folder.path('shared.plusn');
const key = 'a long secret of mine';
const objectiveOf = async (path: string, ...more: readonly string[]) =>
  (JSON.parse((await plusn('solve', path, '--gap', '0', '--json', ...more)).out) as SolveRecord).objective ??
  NaN;

describe('plusn share', () => {
  it('writes a masked file that plans alike: 15,100 and 11,000 by 1 factor, by names that say nothing', async () => {
    const { code, notes } = await plusn('share', file, '--mask', 'all', '--key', key, '--out', out);
    expect(code).toBe(0);
    expect(notes.replaceAll(/\s+/g, ' ')).toContain(
      'Still readable: how many sites, lanes and products there are',
    );
    expect(readFileSync(out, 'utf8')).not.toMatch(/kettle|dongguan|penang|chicago|surcharge|repealed/i);
    const base = (await objectiveOf(out)) / 15_100;
    expect((await objectiveOf(out, '--scenario', 'scenario_1')) / 11_000).toBeCloseTo(base, 6);
    expect(Math.abs(Math.log(base))).toBeGreaterThan(0.2);
  });

  it('has the same file again for the same key, and verifies it until 1 byte is changed', async () => {
    const again = folder.path('again.plusn');
    await plusn('share', file, '--mask', 'all', '--key', key, '--out', again);
    expect(readFileSync(again, 'utf8')).toBe(readFileSync(out, 'utf8'));
    expect(readFileSync(`${again}.sha256`, 'utf8')).toMatch(/^[0-9a-f]{64} {2}again\.plusn\n$/);
    expect((await plusn('share', again, '--verify')).code).toBe(0);
    writeFileSync(again, readFileSync(again, 'utf8').replace('1000', '1001'));
    expect(await plusn('share', again, '--verify')).toMatchObject({
      code: 1,
      out: expect.stringContaining('is not as it was shared') as string,
    });
    expect((await plusn('share', file, '--verify')).code).toBe(2);
  });

  it('takes the 1 scenario along that is chosen, and refuses an id that is not there', async () => {
    expect((await plusn('share', file, '--scenarios', 'no_surcharge', '--out', out)).notes).toContain(
      '1 scenario and 0 plans',
    );
    expect(readFileSync(out, 'utf8')).toContain('repealed');
    const unknown = await plusn('share', file, '--scenarios', 'no_surchage', '--out', out);
    expect([unknown.code, unknown.notes]).toEqual([2, expect.stringContaining('Did you mean no_surcharge?')]);
  });

  it('asks for a key of 12 characters, a mask for a key, and a file to write', async () => {
    expect((await plusn('share', file, '--mask', 'all', '--out', out)).notes).toContain(
      'at least 12 characters',
    );
    expect((await plusn('share', file, '--mask', 'all', '--key', 'short', '--out', out)).code).toBe(2);
    expect((await plusn('share', file, '--key', key, '--out', out)).code).toBe(2);
    expect((await plusn('share', file)).notes).toContain('Write --out PATH.');
    expect((await plusn('share', file, '--out', file)).notes).toContain('it is the file that is read');
  });
});
