import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { boundaries, importOffences, importsIn, type SourceFile } from '../support/import-boundaries.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

function sourcesIn(folder: string): SourceFile[] {
  const files: SourceFile[] = [];
  for (const entry of readdirSync(join(root, folder), { withFileTypes: true })) {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) files.push(...sourcesIn(path));
    else if (/\.[cm]?[jt]sx?$/.test(entry.name))
      files.push({ path, text: readFileSync(join(root, path), 'utf8') });
  }
  return files;
}

const topFolders = ['scenarios', 'solver', 'drawing', 'main', 'renderer', 'build', 'tests'].filter((folder) =>
  readdirSync(root).includes(folder),
);

describe('who may import whom', () => {
  it('finds 0 imports across a boundary in the whole checkout', () => {
    const files = topFolders.flatMap(sourcesIn);
    expect(files.length).toBeGreaterThan(30);
    // This file holds offenders on purpose, as text.
    expect(importOffences(files.filter((file) => file.path !== 'tests/unit/boundary.test.ts'))).toEqual([]);
  });

  it('leaves 0 top folders without a boundary', () => {
    expect(boundaries.map((boundary) => boundary.folder)).toEqual(expect.arrayContaining(topFolders));
  });

  it('names each of 10 offenders with its reason', () => {
    const offenders: SourceFile[] = [
      {
        path: 'scenarios/domain/a.ts',
        text: "import { buildModel } from '../../solver/formulation/build-model.ts';",
      },
      { path: 'scenarios/domain/b.ts', text: "import { readFileSync } from 'node:fs';" },
      { path: 'solver/formulation/c.ts', text: "import type { Job } from '../../main/services/jobs.ts';" },
      { path: 'solver/solution/d.ts', text: "import { createHash } from 'node:crypto';" },
      { path: 'solver/backends/highs/e.ts', text: "import { readFileSync } from 'node:fs';" },
      { path: 'solver/backends/highs/f.ts', text: "import GLPK from 'glpk.js/node';" },
      { path: 'main/cli/g.ts', text: "const load = () => import('highs');" },
      { path: 'main/cli/h.ts', text: "export { App } from '../../renderer/app.tsx';" },
      {
        path: 'renderer/features/i.ts',
        text: "import { verifyPlan } from '../../solver/solution/verify-plan.ts';",
      },
      { path: 'main/services/j.ts', text: "import {\n  app,\n  dialog,\n} from 'electron';" },
    ];
    expect(importOffences(offenders)).toEqual([
      'scenarios/domain/a.ts: ../../solver/formulation/build-model.ts (scenarios may not import solver/formulation/build-model.ts)',
      'scenarios/domain/b.ts: node:fs (scenarios may not import modules of Node)',
      'solver/formulation/c.ts: ../../main/services/jobs.ts (solver may not import main/services/jobs.ts)',
      'solver/solution/d.ts: node:crypto (solver may not import modules of Node)',
      'solver/backends/highs/e.ts: node:fs (solver/backends may not touch the disk)',
      'solver/backends/highs/f.ts: glpk.js/node (glpk.js is imported in solver/backends/glpk alone)',
      'main/cli/g.ts: highs (highs is imported in solver/backends/highs alone)',
      'main/cli/h.ts: ../../renderer/app.tsx (main may not import renderer/app.tsx)',
      'renderer/features/i.ts: ../../solver/solution/verify-plan.ts (renderer may import only types of solver/solution/verify-plan.ts)',
      'main/services/j.ts: electron (electron is imported in main/electron alone)',
    ]);
  });

  it('lets the window have types of the plan and the reports: 0 offences', () => {
    const text = [
      "import type { Plan } from '../../solver/solution/plan.ts';",
      "import { landedCost } from '../../solver/report/landed-cost.ts';",
      "import { useState } from 'react';",
    ].join('\n');
    expect(importOffences([{ path: 'renderer/features/plan.tsx', text }])).toEqual([]);
  });

  it('sees 6 ways to name another module', () => {
    const text = [
      "import 'a';",
      "import b, { c } from 'b';",
      "import type {\n  D,\n} from 'd';",
      "export * from 'e';",
      "const f = await import('f');",
      "new Worker(new URL('./g.ts', import.meta.url));",
      "export const notOne = 'h';",
    ].join('\n');
    expect(importsIn(text).map((found) => found.specifier)).toEqual(['a', 'b', 'd', 'e', 'f', './g.ts']);
  });
});
