import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { installWhatIsMissing, root } from './install.mjs';

/**
 * Types, rules, format, every test, then every journey through the window in a real Chromium. Ends with
 * `N passed, N failed`, where each failed step before the tests, and each test file that does not load, counts as one
 * failed. What could not be run is said in the line before. Words after `npm test --` go to vitest.
 */
installWhatIsMissing();

const { tsImport } = await import('tsx/esm/api');
const { findChromium } = await tsImport('../../tests/e2e/support/find-chromium.ts', import.meta.url);

const words = process.argv.slice(2);
mkdirSync(join(root, 'out'), { recursive: true });

/** One run of vitest, whose own record is counted afterwards. */
const testStep = (title, config, results) => ({
  title,
  results: join(root, 'out', results),
  words: [
    'vitest/vitest.mjs',
    'run',
    '--config',
    `build/config/${config}`,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${join(root, 'out', results)}`,
    // Words that name a test of one step name none of the other.
    ...(words.length === 0 ? [] : ['--passWithNoTests']),
    ...words,
  ],
});

const steps = [
  { title: 'Types', words: ['typescript/bin/tsc', '-b', 'build/config/tsconfig.all.json'] },
  { title: 'Rules', words: ['oxlint/bin/oxlint', '--type-aware', '-c', '.oxlintrc.json', '--deny-warnings'] },
  { title: 'Format', words: ['prettier/bin/prettier.cjs', '--check', '--log-level', 'warn', '.'] },
  testStep('Tests', 'vitest.config.ts', 'test-results.json'),
];

const canRunJourneys = findChromium() !== null;
if (canRunJourneys) steps.push(testStep('Journeys', 'vitest.e2e.config.ts', 'e2e-results.json'));

/** Tests by outcome, from vitest's own record; `null` where it left none. */
function countTests(path) {
  try {
    const results = JSON.parse(readFileSync(path, 'utf8'));
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
for (const { title, words, results } of steps) {
  const [script, ...rest] = words;
  console.log(`\n${title}: ${script.split('/')[0]} ${rest.join(' ')}`);
  const began = performance.now();
  if (results !== undefined) rmSync(results, { force: true });
  const { status } = spawnSync(process.execPath, [join(root, 'node_modules', script), ...rest], {
    cwd: root,
    stdio: 'inherit',
  });
  const seconds = ((performance.now() - began) / 1000).toFixed(1);
  console.log(`${title}: ${status === 0 ? 'fine' : 'failed'} (${seconds} s)`);
  if (results !== undefined) {
    const counted = countTests(results);
    passed += counted?.passed ?? 0;
    // An error outside every test fails the run without failing a test.
    failed += counted === null || (status !== 0 && counted.failed === 0) ? 1 : counted.failed;
  } else if (status !== 0) failed += 1;
}

console.log('');
if (!canRunJourneys) {
  const next = 'Install Chromium or Chrome, or name one in PLANNER_CHROMIUM.';
  console.log(`NOT RUN: the journeys through the window (tests/e2e), because no Chromium was found. ${next}`);
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;
