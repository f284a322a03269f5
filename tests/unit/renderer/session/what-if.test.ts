import { describe, expect, it } from 'vitest';
import { inputsHash } from '../../../../main/services/inputs-hash.ts';
import { notTriedRecord } from '../../../../main/services/not-tried-record.ts';
import type { Preview } from '../../../../main/contract/what-if.ts';
import { pinWhatIf } from '../../../../renderer/features/what-if/pin-what-if.ts';
import { restMs } from '../../../../renderer/session/what-if.ts';
import { activeWhatIf, exactWhatIf } from '../../../../renderer/store/what-if-slice.ts';
import type { Lever } from '../../../../scenarios/levers/lever.ts';
import { ledgerKinds, type Ledger } from '../../../../solver/solution/ledger.ts';
import type { SolveRecord } from '../../../../solver/solution/solve-record.ts';
import { aSessionAtWork, type SessionAtWork } from '../../../support/a-session.ts';
import { emptyPlan } from '../../../support/empty-plan.ts';

const byKind = Object.fromEntries(ledgerKinds.map((kind) => [kind, 0])) as Ledger['byKind'];
const lines = { of: [], origin: [], period: [], quantity: [] };
const preview = (total: number): Preview => ({
  total,
  byKind,
  carbonKg: 0,
  flows: { ...lines, product: [] },
  production: lines,
  served: lines,
});

function aRecord(total: number, hash: string): SolveRecord {
  const record = notTriedRecord({ findings: [], askedGap: 0, inputsHash: hash, totalSeconds: 1 });
  const ledger: Ledger = { currency: 'USD', entries: [], total, byKind, carbonKg: 0 };
  return { ...record, status: 'optimal', plan: emptyPlan, ledger };
}

async function solved(): Promise<SessionAtWork & { lever: Lever }> {
  const work = await aSessionAtWork();
  const { session, store, planner } = work;
  await session.solve(null);
  const { job, network, overrides } = planner.askedOf('solve/start')[0]!;
  const hash = inputsHash(network, overrides);
  planner.say('solve/finished', { job, record: aRecord(100, hash) });
  store.getState().setFindings({ findings: {}, inputsHashes: { '': hash } });
  return { ...work, lever: { kind: 'freight', modes: '*' } };
}

const now = ({ store }: SessionAtWork) => activeWhatIf(store.getState());

describe('turning levers', () => {
  it('opens 1 session for 3 turns, and an answer to the first turn is shown until that to the third comes', async () => {
    const work = await solved();
    const { session, planner, lever } = work;
    for (const value of [1.1, 1.2, 1.3]) session.turnLever(lever, value);
    expect(planner.askedOf('whatif/open')).toHaveLength(1);
    const moves = planner.askedOf('whatif/move');
    expect(moves.map(({ turn, moves: [move] }) => [turn, move!.value])).toEqual([
      [1, 1.1],
      [2, 1.2],
      [3, 1.3],
    ]);
    const { session: key } = moves[0]!;
    planner.say('whatif/answer', {
      session: key,
      turn: 1,
      answer: { kind: 'preview', preview: preview(101) },
    });
    expect(now(work)!.preview!.preview.total).toBe(101);
    planner.say('whatif/answer', {
      session: 'another',
      turn: 3,
      answer: { kind: 'preview', preview: preview(1) },
    });
    planner.say('whatif/answer', {
      session: key,
      turn: 3,
      answer: { kind: 'preview', preview: preview(103) },
    });
    expect(now(work)!.preview!.preview.total).toBe(103);
  });

  it('seeks the best plan once when a lever has rested 300 ms, and a further turn makes that answer an old one', async () => {
    const work = await solved();
    const { session, planner, clock, lever } = work;
    session.turnLever(lever, 1.1);
    clock.pass(restMs - 1);
    session.turnLever(lever, 1.2);
    clock.pass(restMs - 1);
    expect(planner.askedOf('solve/start')).toHaveLength(1);
    clock.pass(1);
    const asked = planner.askedOf('solve/start');
    expect(asked).toHaveLength(2);
    planner.say('solve/finished', { job: asked[1]!.job, record: aRecord(102, 'exact') });
    expect(exactWhatIf(now(work)!)!.record.ledger!.total).toBe(102);
    session.turnLever(lever, 1.3);
    expect(exactWhatIf(now(work)!)).toBeNull();
  });

  it.each([
    ['infeasible', true],
    ['undecided', false],
  ] as const)(
    'tells of an exact solve that ends %s without a plan that none is possible: %s',
    async (status, isImpossible) => {
      const work = await solved();
      const { session, planner, clock, lever } = work;
      session.turnLever(lever, 1.1);
      clock.pass(restMs);
      const { job } = planner.askedOf('solve/start')[1]!;
      const record = { ...aRecord(0, 'exact'), status, plan: null, ledger: null };
      planner.say('solve/finished', { job, record });
      expect(now(work)!.failed).toEqual({ turn: 1, isImpossible });
    },
  );

  it('cancels a best plan under way when a lever moves on, and ends the what-if when the last lever is back at its place', async () => {
    const work = await solved();
    const { session, planner, clock, lever } = work;
    session.turnLever(lever, 1.1);
    clock.pass(restMs);
    const { job } = planner.askedOf('solve/start')[1]!;
    session.turnLever(lever, 1);
    expect(planner.askedOf('solve/cancel')).toEqual([{ job }]);
    expect(now(work)).toBeNull();
  });

  it('ends with an edit of the data, because its plan is no longer that of the screen', async () => {
    const work = await solved();
    const { session, planner, store, lever } = work;
    session.turnLever(lever, 1.1);
    store.getState().setFindings({ findings: {}, inputsHashes: { '': 'edited' } });
    expect(store.getState().whatIf).toBeNull();
    expect(planner.askedOf('whatif/close')).toHaveLength(1);
    session.turnLever(lever, 1.2);
    expect(planner.askedOf('whatif/open')).toHaveLength(1);
  });

  it('is pinned as a scenario of 1 undo step that holds the lever’s overrides and the best plan', async () => {
    const work = await solved();
    const { session, planner, clock, store, lever } = work;
    session.turnLever(lever, 1.5);
    clock.pass(restMs);
    const asked = planner.askedOf('solve/start')[1]!;
    planner.say('solve/finished', { job: asked.job, record: aRecord(120, 'exact') });
    const id = pinWhatIf(store, 'All freight 150 %')!;
    const state = store.getState();
    const pinned = state.document!.content.scenarios.find((scenario) => scenario.id === id)!;
    expect(pinned.overrides).toEqual(asked.overrides);
    expect(pinned.overrides.length).toBeGreaterThan(0);
    expect(state.answers[id]!.record.ledger!.total).toBe(120);
    expect(state.activeScenario).toBe(id);
    state.undo();
    expect(store.getState().document!.content.scenarios.some((scenario) => scenario.id === id)).toBe(false);
  });
});
