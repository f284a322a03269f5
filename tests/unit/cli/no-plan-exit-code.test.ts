import { describe, expect, it } from 'vitest';
import { noPlanExitCode } from '../../../main/cli/no-plan-exit-code.ts';

describe('exit codes of an analysis without a plan', () => {
  it.each([
    [{ kind: 'no plan', reason: 'infeasible' }, 3],
    // As of a solve: what has no lower end is a fault of the data, and more time would not find it.
    [{ kind: 'no plan', reason: 'unbounded' }, 1],
    [{ kind: 'no plan', reason: 'undecided' }, 5],
    [{ kind: 'stopped' }, 5],
  ] as const)('answers %j with %i', (answer, code) => {
    expect(noPlanExitCode(answer)).toBe(code);
  });
});
