/** Who may import whom. A file obeys the boundary with the longest folder that holds it. */
export interface Boundary {
  folder: string;
  /** Folders of ours that files here may import. */
  ours: readonly string[];
  /** Folders of ours of which files here may import types, and nothing else. */
  oursAsTypes: readonly string[];
  /** Packages that files here may import; `*` for any that is not confined. */
  packages: readonly string[] | '*';
  /** Modules of Node: none, all, or all but those that reach the disk. */
  node: 'none' | 'no disk' | 'all';
}

export const boundaries: readonly Boundary[] = [
  { folder: 'scenarios', ours: ['scenarios'], oursAsTypes: [], packages: ['zod'], node: 'none' },
  { folder: 'solver', ours: ['scenarios', 'solver'], oursAsTypes: [], packages: [], node: 'none' },
  {
    folder: 'solver/backends',
    ours: ['scenarios', 'solver'],
    oursAsTypes: [],
    packages: ['highs', 'glpk.js'],
    node: 'no disk',
  },
  { folder: 'solver/worker', ours: ['scenarios', 'solver'], oursAsTypes: [], packages: [], node: 'all' },
  { folder: 'solver/bench', ours: ['scenarios', 'solver'], oursAsTypes: [], packages: ['zod'], node: 'all' },
  // Maps and charts as numbers, for whoever paints them: the window, and the report that the host writes.
  {
    folder: 'renderer/drawing',
    ours: ['scenarios', 'solver/report', 'renderer/drawing'],
    oursAsTypes: ['solver/solution'],
    packages: ['d3-geo', 'topojson-client', 'world-atlas', 'geojson', 'topojson-specification'],
    node: 'none',
  },
  {
    folder: 'main',
    ours: ['scenarios', 'solver', 'renderer/drawing', 'main'],
    oursAsTypes: [],
    packages: '*',
    node: 'all',
  },
  {
    folder: 'renderer',
    // Fragility is read off a curve that is there already, a plan off a map, and between what a difference lies off its
    // gaps, as a report is off a plan.
    // What a statement says is read off the network, by the same words of the solver that found it in conflict.
    ours: [
      'scenarios',
      'solver/report',
      'solver/analysis/breakeven/fragility.ts',
      'solver/analysis/diagnosis/statement.ts',
      'solver/analysis/diagnosis/statements',
      'solver/analysis/diagnosis/loosen.ts',
      'solver/analysis/diagnosis/statement.ts',
      'solver/analysis/breakeven/plan-at-values.ts',
      'solver/analysis/sweep/change-range.ts',
      'renderer',
    ],
    oursAsTypes: ['solver/solution', 'solver/analysis', 'solver/backends/engine.ts', 'main/contract'],
    packages: '*',
    node: 'none',
  },
  {
    folder: 'build',
    ours: ['scenarios', 'solver', 'main', 'tests', 'build'],
    oursAsTypes: [],
    packages: '*',
    node: 'all',
  },
  {
    folder: 'tests',
    ours: ['scenarios', 'solver', 'main', 'renderer', 'tests', 'build'],
    oursAsTypes: [],
    packages: '*',
    node: 'all',
  },
];

/** Packages that one place alone may import: whoever wants their service asks that place. */
const confinedPackages: Readonly<Record<string, string>> = {
  highs: 'solver/backends/highs',
  'glpk.js': 'solver/backends/glpk',
  electron: 'main/electron',
};

const diskModules: ReadonlySet<string> = new Set(['node:fs', 'node:fs/promises', 'node:sqlite']);

export interface SourceFile {
  /** Path from the root of the checkout, with forward slashes. */
  path: string;
  text: string;
}

export interface FoundImport {
  specifier: string;
  isTypeOnly: boolean;
}

const statement = /^\s*(?:import|export)(?:\s+(type)\b)?\s*(?:[\w*{][^;'"]*?\bfrom\s*)?['"]([^'"]+)['"]/gm;
// A module whose name is put together while running is not for this test to judge.
const call = /\bimport\(\s*['"]([^'"$]+)['"]/g;
const neighbour = /\bnew URL\(\s*['"](\.[^'"]+\.[cm]?[jt]s)['"],\s*import\.meta\.url/g;

/** Every module that a source text names: import and export statements, `import()`, files named beside it. */
export function importsIn(text: string): readonly FoundImport[] {
  const found: FoundImport[] = [];
  for (const match of text.matchAll(statement)) {
    found.push({ specifier: match[2] ?? '', isTypeOnly: match[1] === 'type' });
  }
  for (const pattern of [call, neighbour]) {
    for (const match of text.matchAll(pattern)) found.push({ specifier: match[1] ?? '', isTypeOnly: false });
  }
  return found;
}

const isInside = (path: string, folder: string) => path === folder || path.startsWith(`${folder}/`);

function boundaryOf(path: string): Boundary | null {
  let best: Boundary | null = null;
  for (const boundary of boundaries) {
    if (isInside(path, boundary.folder) && boundary.folder.length > (best?.folder.length ?? 0))
      best = boundary;
  }
  return best;
}

/** `a/b/c.ts` and `../d.ts` give `a/d.ts`. */
function targetOf(path: string, specifier: string): string {
  const parts = path.split('/').slice(0, -1);
  for (const step of specifier.split('/')) {
    if (step === '..') parts.pop();
    else if (step !== '.') parts.push(step);
  }
  return parts.join('/');
}

const packageOf = (specifier: string) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** Why one import may not stand where it stands, in a phrase; `null` where it may. */
function objectionTo(
  path: string,
  boundary: Boundary,
  { specifier, isTypeOnly }: FoundImport,
): string | null {
  if (specifier.startsWith('.')) {
    const target = targetOf(path, specifier);
    if (boundary.ours.some((folder) => isInside(target, folder))) return null;
    const asType = boundary.oursAsTypes.some((folder) => isInside(target, folder));
    if (asType) return isTypeOnly ? null : `${boundary.folder} may import only types of ${target}`;
    return `${boundary.folder} may not import ${target}`;
  }
  if (specifier.startsWith('node:')) {
    if (boundary.node === 'all') return null;
    if (boundary.node === 'no disk') {
      return diskModules.has(specifier) ? `${boundary.folder} may not touch the disk` : null;
    }
    return `${boundary.folder} may not import modules of Node`;
  }
  const name = packageOf(specifier);
  const home = confinedPackages[name];
  if (home !== undefined) return path.startsWith(home) ? null : `${name} is imported in ${home} alone`;
  if (boundary.packages === '*' || boundary.packages.includes(name)) return null;
  return `${boundary.folder} may not import the package ${name}`;
}

/** One line for each import that crosses a boundary: `path: specifier (reason)`. */
export function importOffences(files: readonly SourceFile[]): readonly string[] {
  const offences: string[] = [];
  for (const { path, text } of files) {
    const boundary = boundaryOf(path);
    if (boundary === null) {
      offences.push(`${path}: no boundary covers this folder`);
      continue;
    }
    for (const found of importsIn(text)) {
      const objection = objectionTo(path, boundary, found);
      if (objection !== null) offences.push(`${path}: ${found.specifier} (${objection})`);
    }
  }
  return offences;
}
