import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { serialiseDocument } from '../../../../scenarios/schema/canonical-text.ts';
import { openDocument } from '../../../../scenarios/schema/open-document.ts';
import { isDirty } from '../../../../renderer/store/document-slice.ts';
import { aSessionAtWork } from '../../../support/a-session.ts';
import { notTriedRecord } from '../../../../main/services/not-tried-record.ts';
import { formatMessage } from '../../../../renderer/i18n/format-message.ts';
import { emptyPlan } from '../../../support/empty-plan.ts';
import { anOpenedFile, Refusal, type FakePlanner } from '../../../support/fake-planner.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

function finishSolve({ say, askedOf }: FakePlanner): void {
  const { job } = askedOf('solve/start').at(-1)!;
  const untried = notTriedRecord({ findings: [], askedGap: 0, inputsHash: 'h', totalSeconds: 1 });
  say('solve/finished', { job, record: { ...untried, plan: emptyPlan } });
}

const listing = {
  folder: '/plans',
  parent: '/',
  places: [],
  entries: [{ name: 'fans.plusn', path: '/plans/fans.plusn', isFolder: false, bytes: 9, modifiedAt: null }],
  isWritable: true,
};

describe('saving', () => {
  it('writes 1 edit with the stamp that was opened, and the next one with the stamp that came back', async () => {
    const { session, store, planner, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    expect(await session.save()).toBe(true);
    setThroughput(6);
    await session.save();
    const saves = planner.askedOf('document/save');
    expect(saves.map(({ expectedStamp }) => expectedStamp)).toEqual([
      'stamp-1',
      expect.stringMatching(/^stamp-\d/),
    ]);
    expect(saves[1]!.expectedStamp).not.toBe('stamp-1');
    expect(saves.map(({ document }) => document.network.sites[0]!.throughputPerPeriod)).toEqual([5, 6]);
    expect(isDirty(store.getState().document!)).toBe(false);
  });

  it('asks where after a refusal by a full disk, and keeps the file where the work was', async () => {
    const { session, store, planner, settle, answer, setThroughput } = await aSessionAtWork();
    planner.answer({
      'document/save': ({ path }) =>
        path === '/plans/fans.plusn'
          ? new Refusal('disk-full')
          : { path, name: 'other.plusn', stamp: 's', backupPath: null },
      'files/list': () => listing,
    });
    setThroughput(5);
    const saving = session.save();
    await settle();
    expect(store.getState().question?.question.title.en).toContain('The disk is full');
    await answer('Save as…');
    store.getState().chooser!.takeName('other');
    expect(await saving).toBe(true);
    expect(store.getState().document!.file.path).toBe('/plans/other.plusn');
    expect(planner.askedOf('document/save').at(-1)!.expectedStamp).toBeNull();
  });

  it('asks before it replaces a file of the folder, and writes nothing when 1 click says no', async () => {
    const { session, store, planner, settle, answer } = await aSessionAtWork();
    planner.answer({ 'files/list': () => listing });
    const saving = session.saveAs();
    await settle();
    store.getState().chooser!.takeName('fans');
    await settle();
    await answer('Cancel');
    expect(store.getState().chooser).not.toBeNull();
    store.getState().chooser!.close();
    expect(await saving).toBe(false);
    expect(planner.askedOf('document/save')).toHaveLength(0);
  });

  it('asks before it replaces a file that only the host has found, and then says so to it', async () => {
    const { session, store, planner, settle, answer } = await aSessionAtWork();
    planner.answer({
      'files/list': () => listing,
      'document/save': ({ path, overwrites }) =>
        overwrites
          ? { path, name: 'FANS.plusn', stamp: 's', backupPath: null }
          : new Refusal('already-there'),
    });
    for (const [choice, isSaved] of [
      ['Cancel', false],
      ['Overwrite', true],
    ] as const) {
      const saving = session.saveAs();
      await settle();
      store.getState().chooser!.takeName('/plans/FANS.plusn');
      await settle();
      await answer(choice);
      expect(await saving).toBe(isSaved);
    }
    expect(planner.askedOf('document/save').map(({ overwrites }) => overwrites)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('changes 1 line of a file that holds a plan by an edit of 1 cell, and the plan stays beside it, stale', async () => {
    const text = readFileSync('scenarios/examples/apparel.plusn', 'utf8');
    const { session, planner, setThroughput } = await aSessionAtWork({ version: '0.1.0' });
    planner.answer({ 'document/open': () => anOpenedFile(openDocument(text).document) });
    await session.openPath('/plans/apparel.plusn');
    setThroughput(5);
    await session.save();
    const { document } = planner.askedOf('document/save').at(-1)!;
    const [before, after] = [text, serialiseDocument(document)].map((each) => each.split('\n'));
    const changed = after!.filter((line, n) => line !== before![n]);
    expect([after!.length, document.plans.length]).toEqual([before!.length, 1]);
    expect(changed).toEqual([expect.stringContaining('"throughputPerPeriod": 5')]);
  });

  it('says that 1 entry which does not fit stays out of the file', async () => {
    const { session, store, planner, settle, answer, setThroughput } = await aSessionAtWork();
    setThroughput(-1);
    const saving = session.save();
    await settle();
    expect(planner.askedOf('document/save')).toHaveLength(0);
    await answer('Save');
    expect(await saving).toBe(true);
    expect(JSON.stringify(planner.askedOf('document/save'))).not.toContain('drafts');
    expect(Object.keys(store.getState().document!.content.drafts)).toHaveLength(1);
  });

  it('merges when somebody else has written, and saves both changes with their stamp', async () => {
    const { session, planner, settle, answer, setThroughput } = await aSessionAtWork();
    const theirs = sampleDocument();
    theirs.network.sites[1] = { ...theirs.network.sites[1]!, handlingCostPerUnit: 77 };
    planner.answer({
      'document/save': ({ path, expectedStamp }) =>
        expectedStamp === 'stamp-2'
          ? { path, name: 'fans.plusn', stamp: 'stamp-3', backupPath: null }
          : new Refusal('changed-on-disk'),
      'document/open': () => anOpenedFile(theirs, { stamp: 'stamp-2' }),
    });
    setThroughput(5);
    const saving = session.save();
    await settle();
    await answer('Merge');
    expect(await saving).toBe(true);
    const { sites } = planner.askedOf('document/save').at(-1)!.document.network;
    expect([sites[0]!.throughputPerPeriod, sites[1]!.handlingCostPerUnit]).toEqual([5, 77]);
  });
});

describe('opening', () => {
  it('keeps the document of before where 1 file does not open, and shows why', async () => {
    const { session, store, planner } = await aSessionAtWork();
    const findings = [
      {
        code: 'bad-json',
        severity: 'error' as const,
        about: { collection: 'document' as const, id: null, field: null },
        position: { line: 3, column: 1 },
        say: 'Line 3 is no JSON.',
        next: null,
      },
    ];
    planner.answer({ 'document/open': () => anOpenedFile(null, { name: 'bad.plusn', findings }) });
    expect(await session.openPath('/plans/bad.plusn')).toBe(false);
    expect(store.getState().refusedFile).toEqual({ name: 'bad.plusn', findings });
    expect(store.getState().document!.file.name).toBe('fans.plusn');
  });

  it('asks about 1 unsaved edit first, and opens nothing when the planner cancels', async () => {
    const { session, store, planner, settle, answer, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    const opening = session.openPath('/plans/other.plusn');
    await settle();
    expect(store.getState().question?.question.values['count']).toBe(1);
    await answer('Cancel');
    expect(await opening).toBe(false);
    expect(planner.askedOf('document/open')).toHaveLength(1);
  });

  it('begins a new document with 12 periods from next month and no sites', async () => {
    const { session, store } = await aSessionAtWork();
    expect(await session.openNew()).toBe(true);
    const { network } = store.getState().document!.content;
    expect(network.settings.periods.map(({ start }) => start).slice(0, 2)).toEqual([
      '2026-12-01',
      '2027-01-01',
    ]);
    expect([network.settings.periods.length, network.sites.length]).toEqual([12, 0]);
    expect(store.getState().document!.file.path).toBeNull();
  });
});

describe('closing', () => {
  it('asks about 1 plan solved since the last save in words of its own, and no more once it is saved', async () => {
    const work = await aSessionAtWork();
    const { session, store, planner, settle, answer, titles } = work;
    await session.solve(null);
    finishSolve(planner);
    expect(titles.at(-1)).toBe('● fans.plusn – PlusN');
    const closing = session.close();
    await settle();
    const { title, values } = store.getState().question!.question;
    expect(formatMessage(title, 'en', values)).toBe('Save the new plan in fans.plusn?');
    await answer('Save');
    expect(await closing).toBe(true);
    expect(planner.askedOf('document/save').at(-1)!.document.plans).toHaveLength(1);
    expect(store.getState().document).toBeNull();
  });

  it('asks nothing about 1 plan of an example that was only looked at', async () => {
    const { session, store, planner } = await aSessionAtWork();
    planner.answer({ 'examples/open': () => anOpenedFile(sampleDocument(), { path: null, stamp: null }) });
    await session.openExample('fans');
    await session.solve(null);
    finishSolve(planner);
    expect(store.getState().answers['']).toBeDefined();
    expect(await session.close()).toBe(true);
  });

  it('asks about 1 entry that no file holds, also once all else is saved', async () => {
    const { session, store, settle, answer, setThroughput } = await aSessionAtWork();
    setThroughput(-3);
    const saving = session.save();
    await settle();
    await answer('Save');
    expect(await saving).toBe(true);
    const closing = session.close();
    await settle();
    expect(store.getState().question?.question.values).toMatchObject({ cells: 1, rows: 0 });
    await answer('Leave without them');
    expect(await closing).toBe(true);
  });

  it('says 1 edit is not saved where 1 of 3 saved ones was taken back', async () => {
    const { session, store, settle, answer, setThroughput } = await aSessionAtWork();
    for (const value of [5, 6, 7]) setThroughput(value);
    await session.save();
    store.getState().undo();
    const closing = session.close();
    await settle();
    expect(store.getState().question?.question.values['count']).toBe(1);
    await answer('Cancel');
    expect(await closing).toBe(false);
  });

  it('ends the 1 notice whose actions would meet the next document', async () => {
    const { session, store, planner } = await aSessionAtWork();
    planner.say('document/changed-on-disk', { path: '/plans/fans.plusn', stamp: 'stamp-2' });
    expect(store.getState().notices.map(({ id }) => id)).toEqual(['changed-on-disk']);
    await session.openNew();
    expect(store.getState().notices).toEqual([]);
  });

  it('drops the snapshot of 1 edit that is let go on purpose, and goes to the start', async () => {
    const { session, store, planner, settle, clock, answer, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    clock.pass(1_000);
    await settle();
    const closing = session.close();
    await settle();
    await answer('Don’t save');
    expect(await closing).toBe(true);
    expect(planner.askedOf('recovery/drop').at(-1)).toEqual({ key: 'id-1' });
    expect([store.getState().document, store.getState().screen]).toEqual([null, 'start']);
  });

  it('lets the host close the window once 1 edit is saved', async () => {
    const { planner, settle, answer, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    planner.say('window/close-requested', null);
    await settle();
    expect(planner.askedOf('window/close')).toHaveLength(0);
    await answer('Save');
    expect(planner.askedOf('window/close')).toHaveLength(1);
  });

  it('marks 1 unsaved edit in the title, and no longer after its undo', async () => {
    const { store, titles, planner, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    store.getState().undo();
    expect(titles.slice(-3)).toEqual(['fans.plusn – PlusN', '● fans.plusn – PlusN', 'fans.plusn – PlusN']);
    expect(planner.askedOf('window/title').map(({ isDirty }) => isDirty)).toEqual([
      false,
      false,
      true,
      false,
    ]);
  });
});

describe('opening', () => {
  it('says once of a file of version 1 that it is read as version 2, and nothing of one of version 2', async () => {
    const { session, planner, notices } = await aSessionAtWork();
    expect(notices()).toEqual([]);
    planner.answer({ 'document/open': () => anOpenedFile(sampleDocument(), { foundVersion: 1 }) });
    await session.openPath('/plans/fans.plusn');
    expect(notices()).toEqual([
      'fans.plusn is of version 1 and is read as version 2. The first save writes version 2 and keeps the old file beside it, with .v1.bak behind its name.',
    ]);
    await session.openNew();
    expect(notices()).toEqual([]);
  });
});
