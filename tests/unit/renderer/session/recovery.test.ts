import { describe, expect, it } from 'vitest';
import { isDirty } from '../../../../renderer/store/document-slice.ts';
import { openDocument } from '../../../../scenarios/schema/open-document.ts';
import { aSessionAtWork, snapshotTexts } from '../../../support/a-session.ts';
import { anOpenedFile, Refusal } from '../../../support/fake-planner.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

describe('unsaved work', () => {
  it('is kept 1 second after the last of 3 edits, with the words of each', async () => {
    const { planner, clock, settle, setThroughput } = await aSessionAtWork();
    for (const value of [5, 6, 7]) {
      setThroughput(value);
      clock.pass(900);
    }
    expect(planner.askedOf('recovery/keep')).toHaveLength(0);
    clock.pass(100);
    await settle();
    const [kept, ...more] = planner.askedOf('recovery/keep');
    expect(more).toEqual([]);
    expect(kept!.edits).toEqual(['Throughput 5', 'Throughput 6', 'Throughput 7']);
    expect([kept!.path, kept!.stamp]).toEqual(['/plans/fans.plusn', 'stamp-1']);
  });

  it('is dropped when 1 edit is undone', async () => {
    const { store, planner, clock, settle, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    clock.pass(1_000);
    await settle();
    store.getState().undo();
    clock.pass(1_000);
    await settle();
    expect(planner.askedOf('recovery/drop')).toEqual([{ key: 'id-1' }]);
  });

  it('is not kept where it was saved while 1 text of it was written', async () => {
    const texts: ((parts: readonly string[]) => void)[] = [];
    const textOf = () => new Promise<readonly string[]>((resolve) => texts.push(resolve));
    const { session, planner, clock, settle, setThroughput } = await aSessionAtWork({}, { textOf });
    setThroughput(5);
    clock.pass(1_000);
    expect(texts).toHaveLength(1);
    await session.save();
    texts[0]!(['a text of before']);
    await settle();
    expect(planner.askedOf('recovery/keep')).toEqual([]);
  });

  it('is written by the window itself where the checks give 0 texts', async () => {
    const { planner, clock, settle, setThroughput } = await aSessionAtWork(
      {},
      { textOf: () => Promise.resolve(null) },
    );
    setThroughput(5);
    clock.pass(1_000);
    await settle();
    expect(planner.askedOf('recovery/keep').map(({ parts }) => parts)).toEqual([1]);
    expect(openDocument(snapshotTexts(planner).at(-1)!).document!.network.sites[0]!.throughputPerPeriod).toBe(
      5,
    );
  });

  it('that 1 full disk refuses is said, until it is kept again', async () => {
    const { planner, clock, settle, setThroughput, notices } = await aSessionAtWork();
    planner.answer({ 'recovery/keep': () => new Refusal('disk-full') });
    setThroughput(5);
    clock.pass(1_000);
    await settle();
    expect(notices()).toEqual(['Unsaved work is not being kept against a crash. Save it.']);
    planner.answer({ 'recovery/keep': () => null });
    setThroughput(6);
    clock.pass(1_000);
    await settle();
    expect(notices()).toEqual([]);
  });

  it('comes back with its 1 entry that did not fit, unsaved, under its own key', async () => {
    const { session, store, planner, clock, settle, setThroughput } = await aSessionAtWork();
    setThroughput(5);
    setThroughput(-3);
    clock.pass(1_000);
    await settle();
    const [kept] = planner.askedOf('recovery/keep');
    store.getState().closeDocument();
    const summary = {
      key: 'id-1',
      path: kept!.path,
      title: kept!.title,
      keptAt: '2026-11-25',
      edits: kept!.edits,
    };
    planner.answer({
      'recovery/list': () => [summary],
      'recovery/open': () => ({
        summary,
        stamp: kept!.stamp,
        document: openDocument(snapshotTexts(planner).at(-1)!).document!,
        findings: [],
        hasFileChanged: false,
      }),
    });
    await session.begin();
    expect(store.getState().recoverable).toEqual([summary]);
    expect(await session.recover('id-1')).toBe(true);
    const document = store.getState().document!;
    expect(Object.values(document.content.drafts).map(({ text }) => text)).toEqual(['-3']);
    expect(document.content.network.sites[0]!.throughputPerPeriod).toBe(5);
    expect([document.key, isDirty(document), document.shell.view]).toEqual([
      'id-1',
      true,
      sampleDocument().view,
    ]);
    expect(document.saved?.network.sites[0]!.throughputPerPeriod).toBe(
      sampleDocument().network.sites[0]!.throughputPerPeriod,
    );
  });
});

describe('a file that somebody else writes', () => {
  it('is shown anew at 1 press where nothing is unsaved', async () => {
    const { store, planner, settle } = await aSessionAtWork();
    const theirs = sampleDocument();
    theirs.network.sites[0] = { ...theirs.network.sites[0]!, throughputPerPeriod: 123 };
    planner.answer({ 'document/open': () => anOpenedFile(theirs, { stamp: 'stamp-2' }) });
    planner.say('document/changed-on-disk', { path: '/plans/fans.plusn', stamp: 'stamp-2' });
    const [notice] = store.getState().notices;
    expect(notice!.actions.map(({ label }) => label.en)).toEqual(['Show the new version', 'Keep mine']);
    notice!.actions[0]!.run();
    await settle();
    expect(store.getState().document!.content.network.sites[0]!.throughputPerPeriod).toBe(123);
    expect(store.getState().notices).toEqual([]);
  });

  it('offers to merge where 1 edit is unsaved, asks about the 1 field that both changed, and undoes as one step', async () => {
    const { notice, store, settle, site } = await aRivalFile();
    expect(notice.actions.map(({ label }) => label.en)).toEqual(['Merge', 'Keep mine', 'Take theirs']);
    notice.actions[0]!.run();
    await settle();
    const { conflicts, answer } = store.getState().conflicts!;
    expect(conflicts).toMatchObject([
      { place: 'sites/binh_duong/throughputPerPeriod', mine: 5, theirs: 123 },
    ]);
    answer(new Map([[conflicts[0]!.place, 'theirs' as const]]));
    await settle();
    expect(store.getState().conflicts).toBeNull();
    expect([site().throughputPerPeriod, site().handlingCostPerUnit]).toEqual([123, 4]);
    expect(store.getState().document!.file.stamp).toBe('stamp-2');
    store.getState().undo();
    expect([site().throughputPerPeriod, site().handlingCostPerUnit]).toEqual([5, 0.1]);
  });

  it('keeps mine in the 1 place that is put off, says so, and asks again when asked to', async () => {
    const { notice, store, settle, site } = await aRivalFile();
    notice.actions[0]!.run();
    await settle();
    store.getState().conflicts!.answer(null);
    await settle();
    expect([site().throughputPerPeriod, site().handlingCostPerUnit]).toEqual([5, 4]);
    const putOff = store.getState().notices.find(({ id }) => id === 'merge-put-off')!;
    expect(putOff.said.values).toEqual({ count: 1 });
    putOff.actions[0]!.run();
    await settle();
    const { conflicts, answer } = store.getState().conflicts!;
    answer(new Map([[conflicts[0]!.place, 'theirs' as const]]));
    await settle();
    expect(site().throughputPerPeriod).toBe(123);
    expect(store.getState().notices.map(({ id }) => id)).not.toContain('merge-put-off');
    store.getState().undo();
    expect([site().throughputPerPeriod, site().handlingCostPerUnit]).toEqual([5, 4]);
  });

  it('asks before it saves with 1 place put off, also once the notice is closed, and keeps the work as older than the file', async () => {
    const { notice, session, store, planner, clock, settle, site, answer } = await aRivalFile();
    notice.actions[0]!.run();
    await settle();
    store.getState().conflicts!.answer(null);
    await settle();
    clock.pass(10_000);
    await settle();
    expect(planner.askedOf('recovery/keep').at(-1)!.stamp).toBe('stamp-1');
    store.getState().dismiss('merge-put-off');
    const saving = session.save();
    await settle();
    expect(store.getState().question?.question.values).toEqual({ count: 1 });
    await answer('Cancel');
    expect([await saving, planner.askedOf('document/save').length]).toEqual([false, 0]);
    const again = session.save();
    await settle();
    await answer('Choose now');
    const { conflicts, answer: choose } = store.getState().conflicts!;
    choose(new Map([[conflicts[0]!.place, 'theirs' as const]]));
    expect(await again).toBe(true);
    expect(site().throughputPerPeriod).toBe(123);
    expect(planner.askedOf('document/save').map(({ expectedStamp }) => expectedStamp)).toEqual(['stamp-2']);
    expect(store.getState().putOff).toBeNull();
  });

  it('does not lose 1 edit that was made after it offered the new version', async () => {
    const { store, planner, settle, setThroughput } = await aSessionAtWork();
    planner.say('document/changed-on-disk', { path: '/plans/fans.plusn', stamp: 'stamp-2' });
    const [notice] = store.getState().notices;
    setThroughput(5);
    notice!.actions[0]!.run();
    await settle();
    expect(store.getState().document!.content.network.sites[0]!.throughputPerPeriod).toBe(5);
    expect(store.getState().notices[0]!.actions[0]!.label.en).toBe('Merge');
  });

  it('is left alone by its own save: 1 stamp that is known says nothing', async () => {
    const { store, planner } = await aSessionAtWork();
    planner.say('document/changed-on-disk', { path: '/plans/fans.plusn', stamp: 'stamp-1' });
    expect(store.getState().notices).toEqual([]);
  });
});

/** Somebody else has set the throughput of a site to 123 and its handling to 4, while it was set to 5 here. */
async function aRivalFile() {
  const work = await aSessionAtWork();
  const { store, planner, setThroughput } = work;
  const theirs = sampleDocument();
  theirs.network.sites[0] = { ...theirs.network.sites[0]!, throughputPerPeriod: 123, handlingCostPerUnit: 4 };
  planner.answer({ 'document/open': () => anOpenedFile(theirs, { stamp: 'stamp-2' }) });
  setThroughput(5);
  planner.say('document/changed-on-disk', { path: '/plans/fans.plusn', stamp: 'stamp-2' });
  const [notice] = store.getState().notices;
  const site = () => store.getState().document!.content.network.sites[0]!;
  return { ...work, notice: notice!, site };
}
