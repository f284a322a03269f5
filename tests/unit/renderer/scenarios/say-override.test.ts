import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Override } from '../../../../scenarios/domain/scenario.ts';
import { resolve } from '../../../../scenarios/overrides/resolve.ts';
import { openDocument } from '../../../../scenarios/schema/open-document.ts';
import { directoryOf } from '../../../../renderer/features/network/directory.ts';
import { sayOverride } from '../../../../renderer/features/scenarios/say-override.ts';
import { formatIn } from '../../../../renderer/format/format.ts';
import type { WindowLanguage } from '../../../../renderer/i18n/language.ts';
import { idOf } from '../../../../renderer/store/records.ts';
import { textIn } from '../../../../renderer/i18n/use-text.tsx';

const open = (name: string) =>
  openDocument(readFileSync(new URL(`../../../../scenarios/examples/${name}.plusn`, import.meta.url), 'utf8'))
    .document!;
const { network } = open('small-appliances');

function words(override: Override, language: WindowLanguage = 'en') {
  const format = formatIn(language);
  const resolved = resolve(network, [override]).network;
  const { what, field, becomes } = sayOverride(override, [network, resolved], {
    text: textIn(language),
    format,
    directory: directoryOf(resolved, format),
    baseCurrency: network.settings.baseCurrency,
    today: '2026-11-25',
  });
  return [what, field, becomes];
}

const to = (at: string, value: unknown) => ({ at, because: null, to: value }) as Override;

describe('an override in words', () => {
  it('names the duty, its field and 25 %', () => {
    const layer = network.duties.find(({ authority }) => authority !== null)!;
    const at = `duties/${layer.id}/rate`;
    expect(words(to(at, 0.25))).toEqual([expect.not.stringContaining('/'), 'Rate', '25\u202f%']);
    expect(words(to(at, 0.25), 'zh-HK').slice(1)).toEqual(['稅率', '25\u202f%']);
    expect(words(to(`duties/${layer.id}/validFrom`, '2026-10-01'))[2]).toMatch(/Oct/);
  });

  it('joins the 3 names of a row of demand by the comma of its language', () => {
    const at = `demand/${idOf(network.demand[0]!, 'demand')}/quantity`;
    expect(words(to(at, 1))[0]).toMatch(/^[^,]+, [^,]+, [^,]+$/);
    expect(words(to(at, 1), 'zh-HK')[0]).toMatch(/^[^,，]+，[^,，]+，[^,，]+$/);
  });

  it('says a setting by its title, 11 % as 11 where the title says per cent', () => {
    expect(words(to('settings/costOfCapitalPerYear', 0.11)).slice(1)).toEqual([
      'Cost of capital, % a year',
      '11',
    ]);
    expect(words(to('settings/carbonPricePerTonne', 40), 'zh-CN').slice(1)).toEqual([
      expect.stringContaining('碳'),
      '40',
    ]);
  });

  it('says 3 ways to choose records, and 1 factor', () => {
    const scale = (at: string): Override => ({ at, because: null, scale: 1.8 });
    expect(words(scale('lanes[mode=sea]/costPer/container/cost'))).toEqual([
      'Lanes: Mode sea',
      expect.stringMatching(/^Freight/),
      '× 1.8',
    ]);
    expect(words(scale('demand/*/quantity'))).toEqual(['Demand, all', 'Quantity', '× 1.8']);
    const [one, two] = network.sites;
    expect(words(scale(`sites/${one!.id},${two!.id}/handlingCostPerUnit`))[0]).toMatch(/^Sites: .+, .+/);
  });

  it('names 1 record that is removed, though it is in Base alone', () => {
    const [site] = network.sites;
    const [what, field, becomes] = words({ at: `sites/${site!.id}`, because: null, remove: true });
    expect([what, field, becomes]).toEqual([formatIn('en').name(site!.name), '', 'removed']);
  });

  it('shows a path of 2 names as it is where it leads nowhere', () => {
    expect(words(to('nowhere/at', 1))).toEqual(['nowhere/at', '', '1']);
  });

  it.each(['small-appliances', 'electronics', 'apparel'])(
    'says every override of %s without a path',
    (name) => {
      const document = open(name);
      const said = document.scenarios.flatMap((scenario) =>
        scenario.overrides.map((override) => words(override).join(' | ')),
      );
      expect(said.length).toBeGreaterThan(0);
      for (const text of said) expect(text).not.toMatch(/\w\/\w|\[object/);
    },
  );
});
