import { describe, expect, it } from 'vitest';
import { said } from '../../../../renderer/i18n/said.ts';
import { changedRecords, planState } from '../../../../renderer/shell/plan-state.ts';
import type { SolveRecord } from '../../../../solver/solution/solve-record.ts';
import { aNetwork } from '../../../support/network-builder.ts';
import { aStore } from '../../../support/planner-store.ts';

const network = aNetwork()
  .withDuty('us_mfn', { rate: 0.04 })
  .withDuty('us_s301', { rate: 0.1 })
  .withMarket('us_west')
  .build();

const step = said({ en: 'Edit', 'zh-HK': '編輯', 'zh-CN': '编辑' });

/** A record as far as the state of a plan reads it. */
function aRecord(change: Partial<SolveRecord>): SolveRecord {
  return {
    status: 'optimal',
    stoppedBy: 'proof',
    objective: 100,
    relativeGap: 0,
    seconds: { build: 0.1, solve: 0.6, total: 0.8 },
    inputsHash: 'solved',
    findings: [],
    ...change,
  } as SolveRecord;
}

function solvedStore(record: SolveRecord) {
  const store = aStore(network);
  store.getState().setAnswers({ '': { record, network, solvedAt: '2026-11-25T09:12:00Z' } });
  return store;
}

describe('how a plan stands', () => {
  it('is unsolved in a new document', () => {
    expect(planState(aStore(network).getState())).toEqual({ kind: 'unsolved' });
  });

  it('is planned and proven with a gap of 0 after 0.8 s', () => {
    expect(planState(solvedStore(aRecord({})).getState())).toEqual({
      kind: 'planned',
      isProven: true,
      stoppedBy: 'proof',
      gap: 0,
      seconds: 0.8,
    });
  });

  it('is, on Compare, that of B: unsolved beside a base solved in 0.8 s', () => {
    const store = solvedStore(aRecord({}));
    store.getState().show({ screen: 'compare', compared: [null, 'tariff'] });
    expect(planState(store.getState())).toEqual({ kind: 'unsolved' });
    store.getState().show({ compared: ['tariff', null] });
    expect(planState(store.getState())).toMatchObject({ kind: 'planned', seconds: 0.8 });
  });

  it('is not proven when the search was stopped by time', () => {
    const state = solvedStore(
      aRecord({ status: 'feasible', stoppedBy: 'time', relativeGap: null }),
    ).getState();
    expect(planState(state)).toMatchObject({ kind: 'planned', isProven: false, gap: null });
  });

  it('is stale by 2 records when two duties changed and the hash moved', () => {
    const store = solvedStore(aRecord({}));
    for (const id of ['us_mfn', 'us_s301']) {
      store
        .getState()
        .edit(step, [{ kind: 'set', collection: 'duties', id, path: ['rate'], value: 0.25, typed: '25 %' }]);
    }
    store.getState().setFindings({ findings: {}, inputsHashes: { '': 'moved' } });
    expect(planState(store.getState())).toEqual({ kind: 'stale', changed: 2 });
  });

  it('has failed when the last attempt proved that there is no plan, and says that an older one is shown', () => {
    const store = solvedStore(aRecord({}));
    store.setState({ failures: { '': aRecord({ status: 'infeasible', objective: null }) } });
    expect(planState(store.getState())).toMatchObject({
      kind: 'failed',
      status: 'infeasible',
      hasOlderPlan: true,
    });
  });

  it('is what it was before when an attempt was cancelled without a plan', () => {
    const store = solvedStore(aRecord({}));
    store.setState({ failures: { '': aRecord({ status: 'undecided', stoppedBy: 'cancelled' }) } });
    expect(planState(store.getState()).kind).toBe('planned');
  });
});

describe('records changed between two networks', () => {
  it('counts 1 for a record added, 1 for settings, 0 for the same network', () => {
    const longer = { ...network, duties: [...network.duties, { ...network.duties[0]! }] };
    expect(changedRecords(network, longer)).toBe(1);
    expect(changedRecords(network, { ...network, settings: { ...network.settings } })).toBe(1);
    expect(changedRecords(network, network)).toBe(0);
  });
});
