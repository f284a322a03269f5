import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { commandList } from '../../../main/cli/command-list.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** Ids of scenarios that an example names behind an option. */
function scenariosNamed(example: string): readonly string[] {
  const values = [...example.matchAll(/--scenario(?:s|-a|-b)? (\S+)/g)].map(([, value]) => value!);
  return values.flatMap((value) => value.split(',')).filter((id) => id !== 'base');
}

describe('the examples that help shows', () => {
  it('name files that are there, and of each only scenarios that it has', async () => {
    const all = await Promise.all(commandList.map((listed) => listed.load()));
    const named = all
      .flatMap(({ help }) => help.split('\n'))
      .filter((line) => /^ +plusn .*scenarios\/examples\//.test(line));
    expect(named.length).toBeGreaterThan(10);
    for (const example of named) {
      const [path = ''] = /scenarios\/examples\/\S+/.exec(example) ?? [];
      const { scenarios } = JSON.parse(readFileSync(`${root}/${path}`, 'utf8')) as {
        scenarios: readonly { id: string }[];
      };
      const ids = scenarios.map(({ id }) => id);
      expect(
        scenariosNamed(example).filter((id) => !ids.includes(id)),
        example,
      ).toEqual([]);
    }
    expect(named.flatMap(scenariosNamed)).not.toEqual([]);
  });
});
