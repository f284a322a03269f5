import { describe, expect, it } from 'vitest';
import type { TrailEntry } from '../../../../scenarios/domain/trail.ts';
import { aSessionAtWork } from '../../../support/a-session.ts';
import { anOpenedFile, Refusal } from '../../../support/fake-planner.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const before = sampleDocument().trail;
const sites = { what: 'sites', added: 0, changed: 1, removed: 0 } as const;

describe('the history of a file', () => {
  it('has 1 entry more after a save by somebody who has said who they are', async () => {
    const { session, store, planner, setThroughput } = await aSessionAtWork();
    store.getState().setPreferences({ author: ' Chan ' });
    setThroughput(5);
    await session.save();
    const [first, ...others] = planner.askedOf('document/save')[0]!.document.trail;
    expect(first).toEqual({
      at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/) as string,
      by: 'Chan',
      did: 'saved',
      changed: [sites],
      because: null,
    });
    expect(others).toEqual(before);
    expect(store.getState().document!.shell.trail[0]).toEqual(first);
  });

  it('stays as it was by 1 save of somebody who has said neither who they are nor why', async () => {
    const { session, planner, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    await session.save();
    await session.save('   ');
    expect(planner.askedOf('document/save').map(({ document }) => document.trail)).toEqual([before, before]);
  });

  it('says why, with nobody’s name, where 1 reason was given', async () => {
    const { session, planner, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    await session.save('Quotes of July');
    expect(planner.askedOf('document/save')[0]!.document.trail[0]).toMatchObject({
      by: null,
      because: 'Quotes of July',
      changed: [sites],
    });
  });

  it('keeps the first 2,000 characters of a longer reason, which are all that a file may hold', async () => {
    const { session, planner, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    await session.save('y'.repeat(2001));
    const [entry] = planner.askedOf('document/save')[0]!.document.trail;
    expect(entry!.because).toBe('y'.repeat(2000));
  });

  it('has 0 entries of a second save that changes nothing, unless it has a reason', async () => {
    const { session, store, planner, setThroughput } = await aSessionAtWork();
    store.getState().setPreferences({ author: 'Chan' });
    setThroughput(5);
    await session.save();
    await session.save();
    await session.save('Checked by the board');
    const trails = planner.askedOf('document/save').map(({ document }) => document.trail);
    expect(trails.map((trail) => trail.length - before.length)).toEqual([1, 1, 2]);
    expect(trails[2]![0]).toMatchObject({ changed: [], because: 'Checked by the board' });
  });

  it('is that of both sides after a merge with the file, under the reason that the save was given: 2 entries', async () => {
    const { session, planner, settle, answer, setThroughput } = await aSessionAtWork();
    const theirs = sampleDocument();
    const at = '2026-07-03T00:00:00Z';
    const ofTheirs: TrailEntry = { at, by: 'Lam', did: 'saved', changed: [], because: null };
    theirs.trail = [ofTheirs, ...before];
    theirs.network.lanes[0]!.transitDays += 1;
    planner.answer({
      'document/save': ({ path, expectedStamp }) =>
        expectedStamp === 'stamp-2'
          ? { path, name: 'fans.plusn', stamp: 'stamp-3', backupPath: null }
          : new Refusal('changed-on-disk'),
      'document/open': () => anOpenedFile(theirs, { stamp: 'stamp-2' }),
    });
    setThroughput(5);
    const saving = session.save('Quotes of July');
    await settle();
    await answer('Merge');
    expect(await saving).toBe(true);
    const { trail } = planner.askedOf('document/save').at(-1)!.document;
    expect(trail[0]).toMatchObject({ because: 'Quotes of July', changed: [sites] });
    expect(trail.slice(1)).toEqual(theirs.trail);
  });
});
