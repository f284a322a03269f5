import { describe, expect, it } from 'vitest';
import type { SolveRecord } from '../../../../solver/solution/solve-record.ts';
import { inputsHash } from '../../../../main/services/inputs-hash.ts';
import { notTriedRecord } from '../../../../main/services/not-tried-record.ts';
import { emptyPlan } from '../../../support/empty-plan.ts';
import { aSessionAtWork, type SessionAtWork } from '../../../support/a-session.ts';
import { Refusal } from '../../../support/fake-planner.ts';

function aRecord(change: Partial<SolveRecord>): SolveRecord {
  const record = notTriedRecord({ findings: [], askedGap: 0, inputsHash: 'hash', totalSeconds: 1 });
  return { ...record, ...change };
}

const finish = ({ planner }: SessionAtWork, n: number, change: Partial<SolveRecord>) =>
  planner.say('solve/finished', { job: planner.askedOf('solve/start')[n]!.job, record: aRecord(change) });

describe('solving', () => {
  it('sends the base and each of 2 scenarios as jobs of their own, and keeps every answer apart', async () => {
    const work = await aSessionAtWork();
    const { session, store, planner } = work;
    const ids = store.getState().document!.content.scenarios.map(({ id }) => id as string);
    await Promise.all([session.solve(null), session.solve(ids[0]!)]);
    // One of a scenario at a time.
    await session.solve(null);
    const jobs = planner.askedOf('solve/start');
    expect(jobs.map(({ overrides }) => overrides.length > 0)).toEqual([false, true]);
    finish(work, 1, { plan: emptyPlan, inputsHash: 'two' });
    expect(Object.keys(store.getState().jobs)).toEqual(['']);
    expect(store.getState().answers[ids[0]!]!.record.inputsHash).toBe('two');
  });

  it('waits for 1 entry that does not fit, and opens the findings instead', async () => {
    const { session, store, planner, setThroughput, notices } = await aSessionAtWork();
    setThroughput(-1);
    await session.solve(null);
    expect(planner.askedOf('solve/start')).toHaveLength(0);
    expect(store.getState().areFindingsOpen).toBe(true);
    expect(notices()).toEqual(['1 error stands in the way of a solve.']);
    setThroughput(1);
    await session.solve(null);
    expect(planner.askedOf('solve/start')).toHaveLength(1);
    expect(notices()).toEqual([]);
  });

  it('takes its words back once the 1 error that stood in the way has gone', async () => {
    const { session, setThroughput, notices } = await aSessionAtWork();
    setThroughput(-1);
    await session.solve(null);
    expect(notices()).toHaveLength(1);
    setThroughput(1);
    expect(notices()).toEqual([]);
  });

  it('takes back that 1 error stands in the way when it is undone, and when the document is closed', async () => {
    const { session, store, setThroughput, notices, settle, answer } = await aSessionAtWork();
    setThroughput(-1);
    await session.solve(null);
    expect(notices()).toEqual(['1 error stands in the way of a solve.']);
    store.getState().undo();
    expect(notices()).toEqual([]);
    setThroughput(-1);
    await session.solve(null);
    expect(notices()).toHaveLength(1);
    void session.close();
    await settle();
    await answer('Don’t save');
    expect(store.getState().document).toBeNull();
    expect(notices()).toEqual([]);
  });

  it('keeps the last plan when the solver crashes, says so, and solves again at 1 press', async () => {
    const work = await aSessionAtWork();
    const { session, store, planner, settle } = work;
    await session.solve(null);
    finish(work, 0, { plan: emptyPlan, inputsHash: 'first' });
    await session.solve(null);
    finish(work, 1, { stoppedBy: 'crash', message: 'The solver process ended.' });
    expect(store.getState().answers['']!.record.inputsHash).toBe('first');
    const [notice] = store.getState().notices;
    expect([notice!.severity, notice!.detail]).toEqual(['error', 'The solver process ended.']);
    notice!.actions[0]!.run();
    await settle();
    expect(planner.askedOf('solve/start')).toHaveLength(3);
    planner.say('solver/restarted', { reason: 'It was ended.' });
    finish(work, 2, { plan: emptyPlan, inputsHash: 'again' });
    expect(store.getState().notices).toEqual([]);
  });

  it('says a crash once, also when the solver is started anew 1 moment later', async () => {
    const work = await aSessionAtWork();
    await work.session.solve(null);
    finish(work, 0, { stoppedBy: 'crash', message: null });
    work.planner.say('solver/restarted', { reason: 'It was ended.' });
    expect(work.notices()).toHaveLength(1);
    work.store.getState().dismiss('solve-crashed');
    work.planner.say('solver/restarted', { reason: 'It was ended.' });
    expect(work.notices()).toEqual(['The solver was started anew.']);
  });

  it('marks a cancelled solve at once and asks for the best plan so far', async () => {
    const { session, store, planner } = await aSessionAtWork();
    await session.solve(null);
    const cancelling = session.cancelSolve(null);
    expect(store.getState().jobs['']!.isCancelling).toBe(true);
    await cancelling;
    expect(planner.askedOf('solve/cancel')).toEqual([{ job: planner.askedOf('solve/start')[0]!.job }]);
  });

  it('forgets a job that the host refuses, with its sentence', async () => {
    const { session, store, planner, notices } = await aSessionAtWork();
    planner.answer({ 'solve/start': () => new Refusal('disconnected') });
    await session.solve(null);
    expect(store.getState().jobs).toEqual({});
    expect(notices()).toEqual(['The program behind this window has ended. Start it again.']);
  });

  it('solves all that have no current plan: 2 of 3 after the base was solved', async () => {
    const { session, store, planner, notices } = await aSessionAtWork();
    const { network, scenarios } = store.getState().document!.content;
    const hash = inputsHash(network, []);
    const answer = { record: aRecord({ plan: emptyPlan, inputsHash: hash }), network, solvedAt: null };
    store.getState().setAnswers({ '': answer });
    store.getState().setFindings({ findings: {}, inputsHashes: { '': hash } });
    await session.solveAll();
    expect(planner.askedOf('solve/start')).toHaveLength(scenarios.length);
    store
      .getState()
      .setAnswers(Object.fromEntries(['', ...scenarios.map(({ id }) => id)].map((id) => [id, answer])));
    await session.solveAll();
    expect(notices()).toEqual(['Every plan answers its present data.']);
  });

  it('saves 1 answer as a stored plan with the hash that it answers', async () => {
    const work = await aSessionAtWork();
    await work.session.solve(null);
    finish(work, 0, { plan: emptyPlan, inputsHash: 'answered' });
    await work.session.save();
    const [{ document }] = work.planner.askedOf('document/save').slice(-1) as unknown as [
      { document: { plans: { scenario: null; inputsHash: string; solvedAt: string }[] } },
    ];
    expect(
      document.plans.map(({ scenario, inputsHash, solvedAt }) => [scenario, inputsHash, solvedAt]),
    ).toEqual([[null, 'answered', '2026-11-25T09:00:00.000Z']]);
  });
});

describe('exports', () => {
  it('write 1 table where the planner chose, and say where', async () => {
    const { session, store, planner, settle, notices, clock } = await aSessionAtWork();
    planner.answer({
      'files/list': () => ({ folder: 'C:\\plans', parent: null, places: [], entries: [], isWritable: true }),
      'export/write': ({ path }) => ({ path }),
    });
    const exporting = session.exportText('costs.csv', 'csv', 'a,b');
    await settle();
    store.getState().chooser!.takeName('costs');
    expect(await exporting).toBe(true);
    expect(planner.askedOf('export/write')).toEqual([
      { path: 'C:\\plans\\costs.csv', overwrites: false, content: { kind: 'text', text: 'a,b' } },
    ]);
    expect(notices()).toEqual(['Written to C:\\plans\\costs.csv.']);
    clock.pass(8_000);
    expect(notices()).toEqual([]);
  });
});
