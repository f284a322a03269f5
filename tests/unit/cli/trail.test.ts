import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { openDocument } from '../../../scenarios/schema/open-document.ts';
import { serialiseDocument } from '../../../scenarios/schema/canonical-text.ts';
import { parseSaved } from '../../support/parse-saved.ts';
import { sampleDocument } from '../../support/sample-document.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);
const text = fileOf(kettles.build());
const base = folder.write('base.plusn', text);
const slow = parseSaved(text);
slow.network.lanes[0]!['transitDays'] = 21;
const mine = folder.write('mine.plusn', JSON.stringify(slow));
const renamed = parseSaved(text);
renamed.scenarios[0]!['name'] = 'Repealed';
const theirs = folder.write('theirs.plusn', JSON.stringify(renamed));
const fans = folder.write('fans.plusn', serialiseDocument(sampleDocument()));
const oldText = readFileSync(new URL('../../migrations/frozen/v1.plusn', import.meta.url), 'utf8');
const trailIn = (path: string) => openDocument(readFileSync(path, 'utf8')).document!.trail;
const at = '2026-11-29T08:00:00Z';

describe('plusn trail', () => {
  it('tells 2 entries, newest first: when, who, what and why', async () => {
    const { code, out } = await plusn('trail', fans);
    expect(code).toBe(0);
    expect(out).toBe(
      `${fans}: 2 entries, newest first.

2026-07-02 01:30 UTC  陳小姐, saved
  3 lanes changed; 1 row of demand added, 2 removed
  because: The forwarder’s quotes of July.

2026-07-01 08:05 UTC  imported from a workbook
  6 sites added
`,
    );
  });

  it('says that a file has 0 entries, and prints them as 1 JSON object', async () => {
    expect((await plusn('trail', base)).out).toBe(`${base} says nothing of its history.\n`);
    const { out } = await plusn('trail', fans, '--json');
    expect((JSON.parse(out) as { trail: unknown[] }).trail).toEqual(sampleDocument().trail);
  });
});

describe('--by and --because', () => {
  it('put 1 entry into what merge writes, which without them says no more of its history', async () => {
    const out = folder.path('merged.plusn');
    await plusn('merge', base, mine, theirs, '--out', out);
    expect(trailIn(out)).toEqual([]);
    await plusn('merge', base, mine, theirs, '--out', out, '--by', 'Chan', '--because', '七月檢討');
    const changed = [{ what: 'scenarios', added: 0, changed: 1, removed: 0 }];
    expect(trailIn(out)).toEqual([{ at, by: 'Chan', did: 'merged', changed, because: '七月檢討' }]);
  });

  it('put 1 entry into what share writes, on top of the 2 that go along', async () => {
    const out = folder.path('shared.plusn');
    const { notes } = await plusn('share', fans, '--out', out, '--because', 'For the bank');
    expect(trailIn(out).map(({ did }) => did)).toEqual(['shared', 'saved', 'imported']);
    expect(notes).toContain('Its history goes along, 3 entries');
    await plusn('share', fans, '--out', out, '--without-trail');
    expect(trailIn(out)).toEqual([]);
  });

  it('are refused with a mask, without a trail and for git: 3 files that would not say it', async () => {
    const out = folder.path('never.plusn');
    const by = ['--by', 'Chan', '--out', out];
    expect((await plusn('share', fans, '--mask', 'all', '--key', 'a long secret', ...by)).code).toBe(2);
    expect((await plusn('share', fans, '--without-trail', ...by)).code).toBe(2);
    expect((await plusn('merge', base, mine, theirs, '--driver', '--by', 'Chan')).code).toBe(2);
    expect((await plusn('merge', base, mine, theirs, '--out', out, '--by', 'x'.repeat(201))).code).toBe(2);
    expect(existsSync(out)).toBe(false);
  });

  it('put 1 entry into what import writes, with what came of the workbook', async () => {
    const book = folder.path('kettles.xlsx');
    await plusn('export', base, '--xlsx', book);
    const out = folder.path('imported.plusn');
    await plusn('import', book, '--onto', mine, '--out', out, '--by', 'Lam');
    const lanes = [{ what: 'lanes', added: 0, changed: 1, removed: 0 }];
    expect(trailIn(out)).toEqual([{ at, by: 'Lam', did: 'imported', changed: lanes, because: null }]);
    await plusn('import', book, '--out', out, '--by', 'Lam');
    expect(trailIn(out)[0]!.changed).toContainEqual({ what: 'sites', added: 3, changed: 0, removed: 0 });
  });

  it('put 1 entry into the file that takes a planner’s own rows, and its version 1 is told', async () => {
    const rows = folder.write('products.csv', 'Product id,Name\nbrand_new,Brand new');
    const out = folder.path('rows.plusn');
    const words = ['import', rows, '--as', 'products', '--out', out, '--by', 'Lam', '--into'] as const;
    await plusn(...words, base);
    const changed = [{ what: 'products', added: 1, changed: 0, removed: 0 }];
    expect(trailIn(out)).toEqual([{ at, by: 'Lam', did: 'imported', changed, because: null }]);
    const old = folder.write('rows-old.plusn', oldText);
    expect((await plusn(...words, old)).notes).toContain(`${old} is of version 1 and was read as version 2.`);
  });

  it('leave plusn diff at 0 differences, and it names the 1 entry that is new', async () => {
    const out = folder.path('told.plusn');
    await plusn('share', base, '--out', out, '--by', 'Chan');
    const { code, notes } = await plusn('diff', base, out);
    expect(code).toBe(0);
    expect(notes).toBe(`1 entry of history that ${base} has not:\n  2026-11-29 08:00 UTC  Chan, shared\n`);
  });
});

describe('a file of version 1', () => {
  const old = folder.write('old.plusn', oldText);
  const told = `${old} is of version 1 and was read as version 2.\n`;

  it('is said to be one by 5 commands that read it', async () => {
    for (const words of [
      ['trail', old],
      ['diff', old, old],
      ['share', old, '--out', folder.path('old-shared.plusn')],
      ['export', old, '--json'],
      ['merge', old, old, old],
    ] as const) {
      expect((await plusn(...words)).notes, words[0]).toContain(told);
    }
    expect((await plusn('check', old)).out).toContain('[older-version]');
  });

  it('has its bytes kept beside it where merge writes version 2 in its place, 1 time', async () => {
    const out = folder.write('in-place.plusn', oldText);
    expect((await plusn('merge', old, out, old, '--out', out)).code).toBe(0);
    expect(readFileSync(out, 'utf8')).toContain('"version": 2');
    expect(readFileSync(`${out}.v1.bak`, 'utf8')).toBe(oldText);
    await plusn('merge', old, out, old, '--out', out);
    expect(existsSync(`${out}.bak`)).toBe(false);
  });

  it('of the future, 3, is refused with the version that it needs', async () => {
    const future = folder.write('future.plusn', oldText.replace('"version": 1', '"version": 3'));
    const { code, out } = await plusn('check', future);
    expect([code, out.replaceAll(/\s+/g, ' ')]).toEqual([
      1,
      expect.stringContaining('→ Open it with a PlusN that reads version 3.') as string,
    ]);
  });
});
