import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { installWhatIsMissing, root } from './install.mjs';

/**
 * Types, rules, format, then every test. Ends with `N passed, N failed`, where each failed step before the
 * tests, and each test file that does not load, counts as one failed. Words after `npm test --` go to vitest.
 */
installWhatIsMissing();

const resultsPath = join(root, 'out', 'test-results.json');
mkdirSync(join(root, 'out'), { recursive: true });
rmSync(resultsPath, { force: true });

const steps = [
  { title: 'Types', words: ['typescript/bin/tsc', '-b', 'build/config/tsconfig.all.json'] },
  { title: 'Rules', words: ['oxlint/bin/oxlint', '--type-aware', '-c', '.oxlintrc.json', '--deny-warnings'] },
  { title: 'Format', words: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  {
    title: 'Tests',
    words: [
      'vitest/vitest.mjs',
      'run',
      '--config',
      'build/config/vitest.config.ts',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${resultsPath}`,
      ...process.argv.slice(2),
    ],
  },
];

/** Tests by outcome, from vitest's own record; `null` where it left none. */
function countTests() {
  try {
    const results = JSON.parse(readFileSync(resultsPath, 'utf8'));
    const unloaded = results.testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    );
    return { passed: results.numPassedTests, failed: results.numFailedTests + unloaded.length };
  } catch {
    return null;
  }
}

let passed = 0;
let failed = 0;
for (const { title, words } of steps) {
  const [script, ...rest] = words;
  console.log(`\n${title}: ${script.split('/')[0]} ${rest.join(' ')}`);
  const began = performance.now();
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${title}: ${status === 0 ? 'fine' : 'failed'} (${seconds} s)`);
  if (title === 'Tests') {
    const counted = countTests();
    passed = counted?.passed ?? 0;
    // An error outside every test fails the run without failing a test.
    failed += counted === null || (status !== 0 && counted.failed === 0) ? 1 : counted.failed;
  } else if (status !== 0) failed += 1;
}

console.log(`\n${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
