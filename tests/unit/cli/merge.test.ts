import { existsSync, readFileSync } from 'node:fs';
import { afterAll, describe, expect, it } from 'vitest';
import { parseSaved } from '../../support/parse-saved.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { plusn, plusnAnswered } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);
const text = fileOf(kettles.build());
const base = folder.write('base.plusn', text);
type Saved = ReturnType<typeof parseSaved>;
const edited = (name: string, edit: (document: Saved) => void) => {
  const document = parseSaved(text);
  edit(document);
  return folder.write(name, JSON.stringify(document));
};
const read = (path: string) => parseSaved(readFileSync(path, 'utf8'));

const mine = edited('mine.plusn', ({ network }) => {
  network.lanes[0]!['transitDays'] = 21;
  network.duties[0]!['rate'] = 0.1;
});
const theirs = edited('theirs.plusn', ({ network, scenarios }) => {
  network.lanes[0]!['dwellDays'] = 3;
  scenarios[0]!['name'] = 'Without the surcharge';
});
const rival = edited('rival.plusn', ({ network }) => {
  network.lanes[0]!['transitDays'] = 30;
  network.duties[0]!['rate'] = 0.2;
  network.demand[0]!['quantity'] = 900;
});

describe('plusn merge', () => {
  it('has both of 2 edits of 1 record, writes the file and ends with 0', async () => {
    const out = folder.path('merged.plusn');
    const { code, notes } = await plusn('merge', base, mine, theirs, '--out', out);
    expect([code, notes]).toEqual([0, `Merged, with 2 changes of theirs alone. Wrote ${out}.\n`]);
    const { network, scenarios } = read(out);
    expect(network.lanes[0]).toMatchObject({ transitDays: 21, dwellDays: 3 });
    expect([network.duties[0]!['rate'], scenarios[0]!['name']]).toEqual([0.1, 'Without the surcharge']);
  });

  it('writes nothing and ends with 1 where 2 places changed on both sides and nobody is there to choose', async () => {
    const out = folder.path('undecided.plusn');
    const { code, notes } = await plusn('merge', base, mine, rival, '--out', out);
    expect(code).toBe(1);
    expect(existsSync(out)).toBe(false);
    expect(notes).toContain('  Dongguan → Chicago by sea, transit days: mine 21, theirs 30 (was 0)\n');
    expect(notes).toContain('  surcharge, rate: mine 10 %, theirs 20 % (was 25 %)\n');
    expect(notes).toContain('Nothing was written.');
    const { out: json } = await plusn('merge', base, mine, rival, '--json');
    expect(JSON.parse(json)).toMatchObject({
      isMerged: false,
      taken: 1,
      conflicts: [{ mine: '21' }, { theirs: '20 %' }],
    });
  });

  it('takes 1 side where it is told to', async () => {
    const out = folder.path('taken.plusn');
    expect((await plusn('merge', base, mine, rival, '--out', out, '--take', 'theirs')).code).toBe(0);
    expect(read(out).network.lanes[0]!['transitDays']).toBe(30);
    expect((await plusn('merge', base, mine, rival, '--out', out, '--take', 'mine')).code).toBe(0);
    const { network } = read(out);
    expect([network.lanes[0]!['transitDays'], network.demand[0]!['quantity']]).toEqual([21, 900]);
  });

  it('asks about each of 2 conflicts at a terminal, again where the answer is none of m, t, M, T and q', async () => {
    const out = folder.path('chosen.plusn');
    const { code, notes } = await plusnAnswered(
      ['m', 'perhaps', 't'],
      'merge',
      base,
      mine,
      rival,
      '--out',
      out,
    );
    expect(code).toBe(0);
    expect(notes).toContain('2 of 2  surcharge, rate\n      was  25 %\n  m  mine  10 %\n  t  theirs  20 %\n');
    const { network } = read(out);
    expect([network.lanes[0]!['transitDays'], network.duties[0]!['rate']]).toEqual([21, 0.2]);
    await plusnAnswered(['T'], 'merge', base, mine, rival, '--out', out);
    expect([read(out).network.lanes[0]!['transitDays'], read(out).network.duties[0]!['rate']]).toEqual([
      30, 0.2,
    ]);
  });

  it('writes nothing where somebody leaves at the second of 2 questions', async () => {
    const out = folder.path('left.plusn');
    const { code } = await plusnAnswered(['m', 'q'], 'merge', base, mine, rival, '--out', out);
    expect([code, existsSync(out)]).toEqual([1, false]);
    expect((await plusnAnswered(['m'], 'merge', base, mine, rival, '--out', out)).code).toBe(1);
  });

  it('tells the 1 error that neither side had: a lane from a site that the other removed', async () => {
    const without = edited('without.plusn', ({ network }) => {
      network.sites = network.sites.filter(({ id }) => id !== 'penang');
      network.lanes = network.lanes.filter(({ from }) => from !== 'penang');
      network['recipes'] = (network['recipes'] as { site: string }[]).filter(({ site }) => site !== 'penang');
    });
    const longer = edited('longer.plusn', ({ network }) => {
      network.lanes.push({
        ...network.lanes.find(({ from }) => from === 'penang'),
        id: 'penang_air',
        mode: 'air',
      });
    });
    const out = folder.path('dangling.plusn');
    const { code, notes } = await plusn('merge', base, without, longer, '--out', out);
    expect(code).toBe(1);
    expect(notes).toContain('lanes/penang_air');
    expect(read(out).network.lanes.map(({ id }) => id)).toContain('penang_air');
  });

  it('says of 1 lane that one side removed and the other edited what was edited', async () => {
    const without = edited('gone.plusn', ({ network }) => void network.lanes.shift());
    const { notes } = await plusn('merge', base, without, mine);
    expect(notes).toContain(
      'Lane Dongguan → Chicago by sea: mine removed, theirs transit days 0 → 21 (was there)',
    );
  });

  it('as the driver of git writes mine with what is theirs alone, and ends with 1', async () => {
    const ours = folder.write('ours.plusn', readFileSync(mine, 'utf8'));
    expect((await plusn('merge', '--driver', base, ours, rival)).code).toBe(1);
    const { network } = read(ours);
    expect([network.lanes[0]!['transitDays'], network.demand[0]!['quantity']]).toEqual([21, 900]);
  });

  it('merges 2 files that were added without a common beginning: only what differs is a conflict', async () => {
    const nothing = folder.write('nothing.plusn', '');
    const { code, notes } = await plusn('merge', nothing, mine, theirs);
    expect(code).toBe(1);
    expect(notes).toContain('4 places changed on both sides:');
  });

  it('leaves mine as it is where a side is no scenario file', async () => {
    const torn = folder.write('torn.plusn', '<<<<<<< HEAD');
    const ours = folder.write('kept.plusn', text);
    expect((await plusn('merge', '--driver', base, ours, torn)).code).toBe(1);
    expect(readFileSync(ours, 'utf8')).toBe(text);
  });
});
