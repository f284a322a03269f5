import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, EngineName } from '../../solver/backends/engine.ts';
import type { LinearProgram } from '../../solver/modeling/linear-program.ts';
import { loadGlpk } from '../../solver/backends/glpk/load-glpk.ts';
import { loadHighs } from '../../solver/backends/highs/load-highs.ts';
import { readMps } from '../../solver/backends/mps-text/read-mps.ts';
import { writeMps } from '../../solver/backends/mps-text/write-mps.ts';
import { acceptedViolation, largestViolation } from '../../solver/backends/program/judge-values.ts';
import { areCasesAtHand, caseFiles, readCaseText, sayCasesAreMissing } from '../support/case-file.ts';
import { engineOptions } from '../support/small-program.ts';

/** Optimal values as published, by file. */
const published = {
  netlib: {
    'afiro.mps.gz': -464.75314286,
    'adlittle.mps.gz': 225494.96316,
    'sc50a.mps.gz': -64.575077059,
    'blend.mps.gz': -30.812149846,
    'share2b.mps.gz': -415.73224074,
    'israel.mps.gz': -896644.82186,
  },
  miplib: {
    'p0033.mps.gz': 3089,
    'flugpl.mps.gz': 1201500,
    'egout.mps.gz': 568.1007,
    'rgn.mps.gz': 82.19999924,
    'stein27.mps.gz': 18,
    'mod008.mps.gz': 307,
  },
} as const;

const relativeError = (found: number | null, wanted: number): number =>
  found === null ? Infinity : Math.abs(found - wanted) / Math.max(1, Math.abs(wanted));

const cases = (['netlib', 'miplib'] as const).flatMap((folder) =>
  Object.entries(published[folder]).map(([file, optimum]) => ({ folder, file, optimum })),
);

if (!areCasesAtHand) {
  sayCasesAreMissing(cases.length);
  it(`is told that ${cases.length} published programs are not at hand`, () => {
    expect(caseFiles('netlib')).toEqual([]);
  });
} else {
  const engines = {} as Record<EngineName, Engine>;
  beforeAll(async () => {
    engines.highs = await loadHighs();
    engines.glpk = await loadGlpk();
  });

  describe('published linear and integer programs', () => {
    it('names an optimum for every one of the 12 files', () => {
      const stated = (folder: 'netlib' | 'miplib'): readonly string[] =>
        Object.keys(published[folder]).sort();
      expect(caseFiles('netlib')).toEqual(stated('netlib'));
      expect(caseFiles('miplib')).toEqual(stated('miplib'));
    });

    describe.each(cases)('$folder/$file', ({ folder, file, optimum }) => {
      const read = (): LinearProgram => readMps(readCaseText(folder, file)).program;

      it.each(['highs', 'glpk'] as const)(`is proven at ${optimum} by %s`, (engine) => {
        const program = read();
        const limits = { seconds: 50, relativeGap: 0, memoryMiB: null };
        const outcome = engines[engine].solve(program, engineOptions({ limits }));
        expect(outcome).toMatchObject({ status: 'optimal', stoppedBy: 'proof' });
        expect(relativeError(outcome.objective, optimum)).toBeLessThan(1e-6);
        expect(relativeError(outcome.bound, optimum)).toBeLessThan(1e-6);
        const values = outcome.values ?? new Float64Array();
        expect(largestViolation(program, values)).toBeLessThan(acceptedViolation);
        expect(
          [...program.isInteger].every((flag, column) => flag === 0 || Number.isInteger(values[column])),
        ).toBe(true);
      });

      it('is the same program, entry by entry, after being written and read again', () => {
        const { program, names } = readMps(readCaseText(folder, file));
        const again = readMps(writeMps(program, names));
        expect(again.program).toEqual(program);
        expect(again.names).toEqual(names);
      });
    });
  });
}
