import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reports } from '../../solver/report/index.ts';
import { handMadeLedger, handMadePlan } from '../support/hand-made-answer.ts';
import { aNetwork } from '../support/network-builder.ts';

const folder = new URL('../../solver/report/', import.meta.url);

describe('the list of reports', () => {
  it('has every report of its folder, 1 a file', () => {
    const files = readdirSync(folder).filter(
      (file) => file.endsWith('.ts') && /= report</.test(readFileSync(new URL(file, folder), 'utf8')),
    );
    expect(reports.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('gives each report 1 title of its own and each of its columns 1 key', () => {
    expect(new Set(reports.map(({ title }) => title)).size).toBe(reports.length);
    for (const { name, columns } of reports) {
      const keys = columns.map(({ key }) => key);
      expect(new Set(keys).size, name).toBe(keys.length);
    }
  });

  it('reports 0 rows of a plan in which nothing happens', () => {
    const network = aNetwork().build();
    for (const { name, rows } of reports) {
      expect(rows(network, handMadePlan({}), handMadeLedger([])), name).toEqual([]);
    }
  });
});
