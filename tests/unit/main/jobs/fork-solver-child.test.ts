import { expect, it } from 'vitest';
import { forkSolverChildBy } from '../../../../main/jobs/fork-solver-child.ts';

const fork = () => {
  throw new Error('spawn ENOMEM');
};

it('tells of a process for which there is no memory as of one that has ended, once', async () => {
  const ends: string[] = [];
  const child = forkSolverChildBy(fork)({ onSignal: () => undefined, onExit: (how) => ends.push(how) });
  child.send({ kind: 'warm' });
  child.end();
  expect([child.processId(), ends]).toEqual([null, []]);
  await expect.poll(() => ends).toEqual(['could not be started: spawn ENOMEM']);
});
