import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { formulation } from '../../solver/formulation/index.ts';
import { familyRows } from '../support/family-rows.ts';
import { familyToys } from './family-toys.ts';

const goldenOf = (family: string) => fileURLToPath(new URL(`golden/${family}.lp`, import.meta.url));

describe('every constraint family writes exactly the rows of its golden file', () => {
  for (const family of formulation.constraints) {
    it(`${family.name}: ${family.title}`, async () => {
      const toy = familyToys[family.name];
      expect(toy, `a toy network for ${family.name}`).toBeDefined();
      if (toy === undefined) return;
      const rows = familyRows(toy, family.name);
      expect(rows.trim(), `rows of ${family.name}`).not.toBe('');
      await expect(rows).toMatchFileSnapshot(goldenOf(family.name));
    });
  }
});

describe('the formulation is complete and its golden files belong to it', () => {
  const names = formulation.constraints.map((family) => family.name);

  it('has a golden file for each of its families', () => {
    expect(names.filter((name) => !existsSync(goldenOf(name)))).toEqual([]);
  });

  it('has no toy network without a family', () => {
    expect(Object.keys(familyToys).filter((name) => !names.includes(name))).toEqual([]);
  });

  it('names each family once and states its formula', () => {
    expect(new Set(names).size).toBe(names.length);
    for (const family of [...formulation.constraints, ...formulation.costs]) {
      expect(family.formula.length, family.name).toBeGreaterThan(5);
    }
  });
});
