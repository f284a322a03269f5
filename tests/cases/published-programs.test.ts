import { describe, expect, it } from 'vitest';
import { readMps } from '../../solver/backends/mps-text/read-mps.ts';
import {
  acceptedViolation,
  largestViolation,
  objectiveOf,
} from '../../solver/backends/program/judge-values.ts';
import { areCasesAtHand, readCaseText, sayCasesAreMissing } from '../support/case-file.ts';
import { mpsOptima } from '../support/case-registry.ts';
import { solveProgramHere } from '../support/solve-here.ts';

const programs = (['netlib', 'miplib'] as const).flatMap((family) =>
  Object.entries(mpsOptima[family]).map(([name, optimum]) => ({ family, name, optimum })),
);
const engines = ['highs', 'glpk'] as const;
const tolerance = 1e-6;

if (!areCasesAtHand) sayCasesAreMissing(programs.length);

describe.runIf(areCasesAtHand)('published programs in MPS', () => {
  for (const { family, name, optimum } of programs)
    it.each(engines)(`${family} ${name} ends at ${optimum} by %s, and keeps every row`, async (engine) => {
      const { program } = readMps(readCaseText(family, `${name}.mps.gz`));
      const { status, objective, values } = await solveProgramHere(program, engine);
      expect(status).toBe('optimal');
      expect(Math.abs((objective ?? NaN) - optimum)).toBeLessThanOrEqual(tolerance * Math.abs(optimum));
      expect(largestViolation(program, values!)).toBeLessThanOrEqual(acceptedViolation);
      expect(Math.abs(objectiveOf(program, values!) - optimum)).toBeLessThanOrEqual(
        tolerance * Math.abs(optimum),
      );
    });
});
