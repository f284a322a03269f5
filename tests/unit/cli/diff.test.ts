import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { pageColours } from '../../../main/cli/difference/render-difference-page.ts';
import { parseSaved } from '../../support/parse-saved.ts';
import { aFolder, fileOf, kettles } from './a-file.ts';
import { plusn } from './a-terminal.ts';

const folder = aFolder();
afterAll(folder.remove);
const text = fileOf(kettles.build());
const before = folder.write('before.plusn', text);
const changed = (change: (document: ReturnType<typeof parseSaved>) => void, name: string) => {
  const document = parseSaved(text);
  change(document);
  return folder.write(name, JSON.stringify(document));
};

const after = changed(({ network, scenarios }) => {
  network.lanes[0]!['capacityPerPeriod'] = 500;
  network.lanes[0]!['transitDays'] = 21;
  network.duties[0]!['rate'] = 0.1;
  network.demand[0]!['quantity'] = 1200;
  network.sites = network.sites.filter(({ id }) => id !== 'penang');
  scenarios[0]!.overrides[0]!['to'] = 0.05;
}, 'after.plusn');

describe('plusn diff', () => {
  it('ends with 0 for 2 files that say the same in other words', async () => {
    const same = folder.write('same.plusn', JSON.stringify(JSON.parse(text)));
    expect(await plusn('diff', before, same)).toEqual({
      code: 0,
      out: `${before} → ${same}: no differences.\n`,
      notes: '',
    });
  });

  it('says a reason that is now given in 3 languages, by each of them', async () => {
    const told = JSON.parse(text) as { scenarios: { because?: object; overrides: { because: unknown }[] }[] };
    const because = { en: 'repealed', zhHant: '已廢除', zhHans: '已废除' };
    told.scenarios[0]!.because = because;
    const one = folder.write('one-language.plusn', JSON.stringify(told));
    told.scenarios[0]!.because = { ...because, zhHant: '已撤銷' };
    told.scenarios[0]!.overrides[0]!.because = { ...because, en: 'repealed in July' };
    const other = folder.write('other-language.plusn', JSON.stringify(told));
    const { out } = await plusn('diff', one, other);
    expect(out.split('\n').slice(2)).toEqual([
      'Scenarios',
      '  No surcharge: reason in 繁體中文 已廢除 → 已撤銷',
      '  No surcharge: surcharge: rate = 0 %, for another reason: repealed in July',
      '',
    ]);
  });

  it('says 6 edits in 5 sentences by subject and ends with 1', async () => {
    const { code, out } = await plusn('diff', before, after);
    expect(code).toBe(1);
    expect(out.split('\n').slice(1)).toEqual([
      '',
      'Sites',
      '  Gone: Penang',
      '',
      'Lanes',
      '  Dongguan → Chicago by sea: transit days 0 → 21; capacity per month no limit → 500 units',
      '',
      'Duties',
      '  surcharge: rate 25 % → 10 % (−15 points)',
      '',
      'Demand',
      '  Kettle for Chicago, Jul 2026: quantity 1,000 → 1,200 (+20 %)',
      '',
      'Scenarios',
      '  No surcharge: surcharge: rate = 5 % instead of 0 %',
      '',
    ]);
  });

  it('says 3 amounts in the currency of their record, or of their own entry', async () => {
    const priced = (value: number, name: string) =>
      changed(({ network }) => {
        network['currencies'] = [{ code: 'CNY', unitsPerBase: 7 }];
        const [product] = network['products'] as Record<string, unknown>[];
        product!['customsValuePerUnit'] = value;
        product!['customsValueBySite'] = [{ site: 'penang', valuePerUnit: value, currency: 'CNY' }];
        network.lanes[0]!['currency'] = 'CNY';
        network.lanes[0]!['fixedCostPerPeriod'] = value;
      }, name);
    const { out } = await plusn('diff', priced(20, 'p20.plusn'), priced(21, 'p21.plusn'));
    expect(out).toContain('customs value per unit 20 → 21 HKD (+5 %); customs value from Penang 20 → 21 CNY');
    expect(out).toContain('fixed cost per month 20 → 21 CNY (+5 %)');
  });

  it('compares 2 scenarios of 1 file with their overrides applied', async () => {
    const { code, out } = await plusn('diff', before, '--scenarios', 'base,no_surcharge');
    expect(code).toBe(1);
    expect(out).toContain('Base → No surcharge: 1 difference.');
    expect(out).toContain('  surcharge: rate 25 % → 0 % (−25 points)');
    const { code: none } = await plusn(
      'diff',
      before,
      before,
      '--scenario-a',
      'no_surcharge',
      '--scenario-b',
      'no_surcharge',
    );
    expect(none).toBe(0);
  });

  it('sums 48 rows of demand that changed, and names each with --all', async () => {
    const rows = (name: string, more: number) =>
      changed(({ network }) => {
        network.demand = Array.from({ length: 48 }, (_, n) => ({
          ...network.demand[0],
          id: `row_${n}`,
          quantity: 1000 + (n % 2) + more,
        }));
      }, name);
    const [many, grown] = [rows('many.plusn', 0), rows('grown.plusn', 100)];
    const { out } = await plusn('diff', many, grown);
    expect(out).toContain(
      '  48 rows changed, +10 % in all (48,024 → 52,824 units); largest: Kettle for Chicago,',
    );
    const { out: all } = await plusn('diff', many, grown, '--all');
    expect(all.split('\n').filter((line) => line.includes('quantity 1,00'))).toHaveLength(48);
    const { out: json } = await plusn('diff', many, grown, '--json');
    const { subjects } = JSON.parse(json) as { subjects: { sentences: { about: string[] }[] }[] };
    expect(subjects.map(({ sentences }) => sentences.map(({ about }) => about.length))).toEqual([[48]]);
  });

  it('writes 1 page that asks for nothing, in the colours of the window, with every sentence', async () => {
    const evil = changed(({ network }) => {
      network.sites[0]!['name'] = '<img src=x onerror=alert(1)>';
    }, 'evil.plusn');
    const path = folder.path('page.html');
    await plusn('diff', before, evil, '--html', path);
    const page = readFileSync(path, 'utf8');
    expect(page).toContain('&lt;img src=x');
    expect(page).not.toContain('<img');
    expect(page).not.toMatch(/https?:|url\(|<script|src=["']/);
    const tokens = readFileSync(
      fileURLToPath(new URL('../../../renderer/look/tokens.css', import.meta.url)),
      'utf8',
    );
    const [light = '', dark = ''] = tokens.split("[data-theme='dark']");
    for (const [name, value] of Object.entries(pageColours.light))
      expect(light).toContain(`--${name}: ${value};`);
    for (const [name, value] of Object.entries(pageColours.dark))
      expect(dark).toContain(`--${name}: ${value};`);
  });

  it('ends with 2 where there is only 1 side, or 3', async () => {
    expect((await plusn('diff', before)).code).toBe(2);
    expect((await plusn('diff', before, after, before)).code).toBe(2);
    expect((await plusn('diff', before, after, '--scenarios', 'base,no_surcharge')).code).toBe(2);
    expect((await plusn('diff', before, '--scenarios', 'base,nobody')).notes).toContain(
      'There is no scenario nobody',
    );
  });
});
