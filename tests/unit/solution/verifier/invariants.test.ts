import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { invariants } from '../../../../solver/solution/verifier/index.ts';
import { verifyPlan } from '../../../../solver/solution/verify-plan.ts';
import { ledgerOf } from '../../../support/ledger-of.ts';
import type { Breach } from './breaches/breach.ts';
import { customsBreaches } from './breaches/customs.ts';
import { demandBreaches } from './breaches/demand.ts';
import { goodsBreaches } from './breaches/goods.ts';
import { ledgerBreaches } from './breaches/ledger.ts';
import { makingAndBuyingBreaches } from './breaches/making-and-buying.ts';
import { policyBreaches } from './breaches/policies.ts';
import { preferenceBreaches } from './breaches/preference.ts';
import { siteAndLaneBreaches } from './breaches/sites-and-lanes.ts';

const breaches: readonly Breach[] = [
  ...goodsBreaches,
  ...preferenceBreaches,
  ...customsBreaches,
  ...makingAndBuyingBreaches,
  ...siteAndLaneBreaches,
  ...demandBreaches,
  ...policyBreaches,
  ...ledgerBreaches,
];

const folder = new URL('../../../../solver/solution/verifier/', import.meta.url);
/** Files of the verifier that are no invariant. */
const besides = ['index.ts', 'invariant.ts', 'judge.ts', 'tolerance.ts'];

describe('invariants', () => {
  it('are listed, 1 for each file of the folder, under the name of the file', () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.ts') && !besides.includes(file));
    expect(invariants.map(({ name }) => `${name}.ts`).toSorted()).toEqual(files.toSorted());
  });

  it('take 0 imports from the formulation, from the algebra it is written in or from its reading of trade law', () => {
    const texts = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => ({ file, text: readFileSync(new URL(file, folder), 'utf8') }));
    expect(texts.length).toBeGreaterThan(invariants.length);
    expect(
      texts.filter(({ text }) => /from '[^']*(formulation|modeling|scenarios\/trade)\//.test(text)),
    ).toEqual([]);
  });

  it('each have at least 1 plan that breaks them', () => {
    const broken = new Set(breaches.map(({ rule }) => rule));
    expect(invariants.map(({ name }) => name).filter((name) => !broken.has(name))).toEqual([]);
  });

  it('have 1 name each', () => {
    const names = invariants.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });

  for (const { rule, change, network, right, wrong, says, also = [], tamper } of breaches) {
    it(`${rule}: silent on the right plan, and alone to speak when it ${change}`, () => {
      expect(verifyPlan(network, right, ledgerOf(network, right))).toEqual([]);
      const ledger = ledgerOf(network, wrong);
      const violations = verifyPlan(network, wrong, tamper === undefined ? ledger : tamper(ledger));
      expect(new Set(violations.map((violation) => violation.rule))).toEqual(new Set([rule, ...also]));
      const spoken = violations.filter((violation) => violation.rule === rule);
      expect(spoken.map(({ say }) => say).join('\n')).toContain(says);
      for (const { distance, relative } of spoken) {
        expect(distance).toBeGreaterThan(0);
        expect(relative).toBeGreaterThan(1e-6);
      }
    });
  }
});
