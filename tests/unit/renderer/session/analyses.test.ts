import { describe, expect, it } from 'vitest';
import type { AnalysisOutcome } from '../../../../main/contract/analysis.ts';
import type { Lever } from '../../../../scenarios/levers/lever.ts';
import { leverChoices } from '../../../../renderer/features/breakeven/lever-choices.ts';
import { analysisKey } from '../../../../renderer/store/analyses-slice.ts';
import { aCurve } from '../../../support/a-curve.ts';
import { aSessionAtWork } from '../../../support/a-session.ts';
import { Refusal } from '../../../support/fake-planner.ts';

const lever: Lever = { kind: 'freight', modes: '*' };
const analysis = {
  kind: 'breakeven',
  lever,
  from: 0.5,
  to: 2,
  relativeGap: 0.001,
  secondsPerSolve: 60,
} as const;
const place = ' breakeven freight:*';
const answered: AnalysisOutcome = {
  kind: 'answered',
  answer: { kind: 'breakeven', answer: { kind: 'curve', curve: aCurve() } },
  inputsHash: 'hash',
  seconds: 2,
};

describe('analyses', () => {
  it('tell 3 solves done while they run, and keep their answer with the inputs that it answers', async () => {
    const { session, store, planner } = await aSessionAtWork();
    await session.runAnalysis(null, analysis);
    // One of a kind and subject at a time.
    await session.runAnalysis(null, analysis);
    expect(planner.askedOf('analysis/start')).toHaveLength(1);
    const { job } = planner.askedOf('analysis/start')[0]!;
    const progress = { done: 3, of: null, say: { key: 'solving', values: { plans: 2 } } };
    planner.say('analysis/progress', { job, progress });
    expect(store.getState().runningAnalyses[place]?.progress).toEqual(progress);
    planner.say('analysis/finished', { job, outcome: answered });
    expect(store.getState().runningAnalyses).toEqual({});
    expect(store.getState().analysisResults[place]).toMatchObject({ inputsHash: 'hash', analysis });
  });

  it('keep the last answer when the next run is cancelled', async () => {
    const { session, store, planner } = await aSessionAtWork();
    for (const outcome of [answered, { kind: 'failed', why: 'cancelled', message: 'Stopped.' } as const]) {
      await session.runAnalysis(null, analysis);
      const { job } = planner.askedOf('analysis/start').at(-1)!;
      if (outcome.kind === 'failed') await session.cancelAnalysis(null, analysisKey(analysis));
      planner.say('analysis/finished', { job, outcome });
    }
    expect(planner.askedOf('analysis/cancel')).toHaveLength(1);
    expect(store.getState().analysisResults[place]?.inputsHash).toBe('hash');
    expect(store.getState().analysisFailures[place]?.why).toBe('cancelled');
  });

  it('say a crash, and go on', async () => {
    const { session, store, planner, notices } = await aSessionAtWork();
    await session.runAnalysis(null, analysis);
    const { job } = planner.askedOf('analysis/start')[0]!;
    planner.say('analysis/finished', { job, outcome: { kind: 'failed', why: 'crash', message: 'It died.' } });
    expect(notices()).toEqual([
      'The analysis ended unexpectedly. The plans stay; running it again starts it anew.',
    ]);
    expect(store.getState().runningAnalyses).toEqual({});
  });

  it('wait for 1 entry that does not fit, as solves do', async () => {
    const { session, planner, setThroughput, notices } = await aSessionAtWork();
    setThroughput(-1);
    await session.runAnalysis(null, analysis);
    expect(planner.askedOf('analysis/start')).toHaveLength(0);
    expect(notices()).toEqual(['1 error stands in the way of a solve.']);
  });

  it('leave 0 behind where the host refuses', async () => {
    const { session, store, planner } = await aSessionAtWork();
    planner.answer({ 'analysis/start': () => new Refusal('not-supported') });
    await session.runAnalysis(null, analysis);
    expect(store.getState().runningAnalyses).toEqual({});
  });

  it('end with their document', async () => {
    const { session, store, planner } = await aSessionAtWork();
    await session.runAnalysis(null, analysis);
    await session.close();
    expect(planner.askedOf('analysis/cancel')).toHaveLength(1);
    expect(store.getState().runningAnalyses).toEqual({});
  });
});

describe('the levers that are offered', () => {
  it('leave out demand, which is 1 that decides which plans are possible', async () => {
    const { store } = await aSessionAtWork();
    const { network } = store.getState().document!.content;
    const choices = leverChoices(network, null);
    expect(choices.some(({ lever }) => lever.kind === 'demand')).toBe(false);
    expect(choices.some(({ group }) => group === 'freight')).toBe(true);
  });
});
