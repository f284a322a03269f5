import { describe, expect, it } from 'vitest';
import { allExamples } from '../../../build/scripts/examples/all-examples.ts';
import { exampleDocument } from '../../../build/scripts/examples/example-document.ts';
import type { Name } from '../../../scenarios/domain/primitives.ts';
import type { Scenario } from '../../../scenarios/domain/scenario.ts';

interface Named {
  readonly id: string;
  readonly name: Name | null;
}

const languages = ['en', 'zhHant', 'zhHans'] as const;

const textOf = ({ name }: Named, language: (typeof languages)[number]): string | null =>
  name === null ? null : typeof name === 'string' ? name : name[language];

/** Ids of records whose name lacks a language. The library's own name, CPTPP, is the same in all. */
const unnamed = (records: readonly Named[]): readonly string[] =>
  records
    .filter(({ name }) => name !== 'CPTPP')
    .filter(({ name }) => name === null || typeof name === 'string' || !name.zhHant || !name.zhHans)
    .map(({ id }) => id);

/** Policies that the edits of scenarios add. */
const addedPolicies = (scenarios: readonly Scenario[]): readonly Named[] =>
  scenarios.flatMap(({ overrides }) =>
    overrides.flatMap((override) =>
      override.at === 'policies' && 'add' in override ? [override.add as unknown as Named] : [],
    ),
  );

describe.each(allExamples.map((example) => [example.file, exampleDocument(example, [])] as const))(
  'the names of %s',
  (_file, { network, scenarios }) => {
    const policies = [...network.policies, ...addedPolicies(scenarios)];
    const lists = {
      sites: network.sites,
      groups: network.groups,
      lines: network.lines,
      expansions: network.lines.flatMap(({ expansions }) => expansions),
      products: network.products,
      policies,
      agreements: network.agreements,
      fees: network.fees,
      scenarios,
    };

    it.each(Object.entries<readonly Named[]>(lists))('stand in 3 languages for all %s', (_what, records) => {
      expect(unnamed(records)).toEqual([]);
    });

    it.each(languages)(
      'tell every site, line, product, policy and scenario from the others in %s',
      (language) => {
        const twice = [network.sites, network.lines, network.products, policies, scenarios].flatMap(
          (records) => {
            const texts = records.map((record) => textOf(record, language));
            return texts.filter((text, at) => texts.indexOf(text) !== at);
          },
        );
        expect(twice).toEqual([]);
      },
    );

    it('fit a tab: scenarios have at most 26 characters in English and 12 Han characters in Chinese', () => {
      const long = scenarios.filter(
        (scenario) =>
          (textOf(scenario, 'en') ?? '').length > 26 ||
          (textOf(scenario, 'zhHant')?.match(/\p{Script=Han}/gu) ?? []).length > 12 ||
          (textOf(scenario, 'zhHans')?.match(/\p{Script=Han}/gu) ?? []).length > 12,
      );
      expect(long.map(({ name }) => name)).toEqual([]);
    });

    it('fit a map: sites have at most 24 characters in English and 9 in Chinese', () => {
      const long = network.sites.filter(
        (site) =>
          (textOf(site, 'en') ?? '').length > 24 ||
          (textOf(site, 'zhHant') ?? '').length > 9 ||
          (textOf(site, 'zhHans') ?? '').length > 9,
      );
      expect(long.map(({ name }) => name)).toEqual([]);
    });

    it('never double a word in Chinese, as 港港 did', () => {
      const all = Object.values<readonly Named[]>(lists).flat();
      const doubled = all.filter((each) => /(\p{Script=Han})\1/u.test(textOf(each, 'zhHant') ?? ''));
      expect(doubled.map(({ name }) => name)).toEqual([]);
    });
  },
);
