import { describe, expect, it } from 'vitest';
import { nameOfPlace } from '../../../../renderer/features/findings/name-of-place.ts';
import { refusedEntry } from '../../../../renderer/features/findings/refused-entry.ts';
import { columnContextIn } from '../../../../renderer/features/network/column-context-in.ts';
import type { Draft } from '../../../../renderer/store/content.ts';
import { sampleDocument } from '../../../support/sample-document.ts';

const { network, scenarios } = sampleDocument();
const english = columnContextIn(network, 'en', '2026-11-25');
const chinese = columnContextIn(network, 'zh-HK', '2026-11-25');
const recipe = network.recipes[0]!;

const problem = 'yield must be at most 1';
const aDraft = (change: Partial<Draft>): Draft => ({
  scenario: null,
  collection: 'recipes',
  id: recipe.id,
  path: ['yield'],
  text: '200',
  problem,
  ...change,
});

describe('an entry that is not taken', () => {
  it('has the reason of its cell among the findings: at most 100 %, of a column in per cent', () => {
    const { finding, isReasonOwn } = refusedEntry(aDraft({}), problem, network, english);
    expect(finding.next).toMatch(/^It must be at most 100.?%\.$/);
    expect(finding.say).toContain('“200” is not taken');
    expect(isReasonOwn).toBe(true);
    expect(refusedEntry(aDraft({}), problem, network, chinese).finding.next).toMatch(/^不可大於 100.?%。$/);
  });

  it('names the choices of a site that is none of them, and a setting by its screen', () => {
    const site = refusedEntry(aDraft({ path: ['site'], text: 'zzz' }), problem, network, english).finding;
    expect(site.next).toContain('“zzz” is not one of');
    const setting = aDraft({ collection: 'settings', id: '', path: ['serviceLevelZ'], text: '-1' });
    const { finding, isReasonOwn } = refusedEntry(setting, problem, network, chinese);
    expect(finding.say).toContain('設定');
    expect(isReasonOwn).toBe(true);
  });
});

describe('the record of a finding', () => {
  it('is called by its name and table in 2 languages, a scenario by its name', () => {
    const product = network.products[0]!;
    const place = { collection: 'products', id: product.id, field: 'weightKg' } as const;
    const name = english.format.name(product.name);
    expect(nameOfPlace(place, network, scenarios, english)).toBe(`${name} (products)`);
    expect(nameOfPlace(place, network, scenarios, chinese)).toBe(
      `${chinese.format.name(product.name)}（產品）`,
    );
    const scenario = { collection: 'scenarios', id: scenarios[0]!.id, field: null } as const;
    expect(nameOfPlace(scenario, network, scenarios, english)).toBe(english.format.name(scenarios[0]!.name));
  });

  it('is called by what it joins where it has no name: a rule of closing stock by 1 product and 1 site', () => {
    const [product, site] = [network.products[0]!, network.sites[0]!];
    const rule = { ...network.closing[0], id: 'rule', sites: [site.id], products: [product.id] };
    const place = { collection: 'closing', id: 'rule', field: null } as const;
    const ruled = { ...network, closing: [rule as unknown as (typeof network.closing)[number]] };
    const names = `${english.format.name(product.name)}, ${english.format.name(site.name)}`;
    expect(nameOfPlace(place, ruled, scenarios, english)).toBe(`${names} (closing stock)`);
  });

  it('is nothing for a place without a record, and for 1 that is gone', () => {
    expect(
      nameOfPlace({ collection: 'sites', id: null, field: null }, network, scenarios, english),
    ).toBeNull();
    expect(
      nameOfPlace({ collection: 'sites', id: 'gone', field: null }, network, scenarios, english),
    ).toBeNull();
  });
});
