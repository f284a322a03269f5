import { describe, expect, it } from 'vitest';
import { landedCost } from '../../solver/report/landed-cost.ts';
import { totalRow } from '../../solver/report/total-row.ts';
import { areCasesAtHand, sayCasesAreMissing } from '../support/case-file.ts';
import { listCases, publishedNetworkCount } from '../support/case-registry.ts';
const conformanceTolerance = 1e-6;
import { solveNetworkHere } from '../support/solve-here.ts';

const engines = ['highs', 'glpk'] as const;
/** GLPK takes the better part of a minute over this one; the conformance run has it. */
const tooLongForGlpk = new Set(['c33']);

if (!areCasesAtHand) sayCasesAreMissing(publishedNetworkCount);

describe('published networks', () => {
  const cases = listCases();

  it.runIf(areCasesAtHand)(`are all ${publishedNetworkCount} at hand`, () => {
    expect(cases).toHaveLength(publishedNetworkCount);
  });

  for (const { name, family, make } of cases)
    for (const engine of engines) {
      if (engine === 'glpk' && tooLongForGlpk.has(name)) continue;
      const { expected } = make();
      it(`${family} ${name} costs ${expected} by ${engine}, with 0 violations`, async () => {
        const { network } = make();
        const { objective, plan, ledger, violations } = await solveNetworkHere(network, engine);
        expect(Math.abs(objective - expected) / expected).toBeLessThanOrEqual(conformanceTolerance);
        expect(violations).toEqual([]);
        const total = totalRow(landedCost.columns, landedCost.rows(network, plan, ledger))['total'];
        expect(Math.abs((total ?? 0) - ledger.total) / expected).toBeLessThanOrEqual(1e-9);
      });
    }
});
