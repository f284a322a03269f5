import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../build/scripts/examples/all-examples.ts';
import { exampleText } from '../../../build/scripts/examples/example-document.ts';
import { checkNetwork } from '../../../scenarios/checks/check-network.ts';
import { edition } from '../../../scenarios/library/edition.ts';
import { resolve } from '../../../scenarios/overrides/resolve.ts';
import { openDocument } from '../../../scenarios/schema/open-document.ts';

const folder = new URL('../../../scenarios/examples/', import.meta.url);
const textOf = (file: string): string => readFileSync(new URL(file, folder), 'utf8');

describe.each(allExamples.map((example) => [example.file, example] as const))('%s', (file, example) => {
  const opened = openDocument(textOf(file));
  const { document } = opened;
  if (document === null) throw new Error(`${file} does not open.`);

  it('is what the library gives today, to the byte; run build/scripts/build-examples.ts when this fails', () => {
    expect(exampleText(example)).toBe(textOf(file));
  });

  it('opens with 0 errors and 0 warnings', () => {
    const serious = opened.findings.filter(({ severity }) => severity !== 'note');
    expect(serious.map(({ code, say }) => `${code}: ${say}`)).toEqual([]);
  });

  it('says in its title that it is fictional, and names edition 2026-11', () => {
    expect(JSON.stringify(document.network.settings.title)).toContain('fictional example');
    expect(document.network.settings.referenceEdition).toBe(edition.id);
  });

  it('has at least 5 scenarios, every one and every edit of it with a reason', () => {
    expect(document.scenarios.length).toBeGreaterThanOrEqual(5);
    const reasons = document.scenarios.flatMap(({ because, overrides }) => [
      because,
      ...overrides.map((override) => override.because),
    ]);
    expect(reasons.filter((because) => because === null || because.trim() === '')).toEqual([]);
  });

  it.each(document.scenarios.map((scenario) => [scenario.id, scenario] as const))(
    'resolves %s into a network with 0 errors and 0 warnings',
    (_id, scenario) => {
      const { network, findings } = resolve(document.network, scenario.overrides);
      const serious = [...findings, ...checkNetwork(network)].filter(({ severity }) => severity !== 'note');
      expect(serious.map(({ code, say }) => `${code}: ${say}`)).toEqual([]);
    },
  );
});
