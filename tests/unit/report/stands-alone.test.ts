import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { kindWords } from '../../../main/plan/kind-words.ts';
import { cssString } from '../../../main/report/report-style.ts';
import { reportTokens } from '../../../main/report/report-tokens.ts';
import { planReport } from '../../../main/services/plan-report.ts';
import { ledgerKindMessages } from '../../../renderer/i18n/ledger-kind-messages.ts';
import { exampleAnswer } from '../../support/example-answer.ts';
import { textOf } from '../../support/read-page.ts';

const subject = exampleAnswer('small-appliances');
const hostile = '<script src="https://evil.example/x.js"></script>"\\}</style>';
const [first, ...others] = subject.network.products;
const source = (url: string) => ({
  title: 'A source',
  url,
  asOf: null,
  captured: '2026-11-22',
  confidence: 'high' as const,
});
/** Names and addresses that would break out of where they stand. */
const attacked = {
  ...subject,
  network: {
    ...subject.network,
    settings: { ...subject.network.settings, title: hostile },
    products: [{ ...first!, name: hostile }, ...others],
    currencies: subject.network.currencies.map((currency, index) => ({
      ...currency,
      source: source(
        ['https://example.org/rates?a=1&b=2', 'javascript:alert(1)', 'https://a.example/"onload="x'][index] ??
          'file:///etc/passwd',
      ),
    })),
  },
};

const { currencies, lanes, duties, fees, sites, offers } = attacked.network;

let html = '';
beforeAll(async () => {
  html = await planReport({ subject: attacked, others: [], staleOthers: [], fragilities: [] });
}, 60_000);

describe('a report as a file of its own', () => {
  it('loads nothing: 0 scripts, frames, pictures, fonts, imports or addresses but those of sources', () => {
    expect(html).not.toMatch(/<(?:script|iframe|object|embed|link|img|image|video|audio|base|form|use)\b/i);
    expect(html).not.toMatch(/@import|@font-face|<[^<>]*\s(?:src|srcset|xlink:href|on\w+)=/i);
    // Inside the page alone: the clip paths of the map.
    for (const [, address] of html.matchAll(/url\(([^)]*)\)/g)) expect(address).toMatch(/^#[a-z-]+$/);
    const links = [...html.matchAll(/href="([^"]*)"/g)].map(([, address]) => address!);
    const outside = links.filter((address) => !/^#[a-z0-9-]+$/.test(address));
    expect(outside).toContain('https://example.org/rates?a=1&amp;b=2');
    const cited = [currencies, lanes, duties, fees, sites, offers].flatMap((records) =>
      records.map(({ source }) => source?.url?.replaceAll('&', '&amp;')),
    );
    for (const address of outside) {
      expect(address).toMatch(/^https?:\/\//);
      expect(cited).toContain(address);
    }
    // Nowhere but in these links, and in the name of the product.
    const rest = html.replaceAll(/href="[^"]*"/g, '').replaceAll('https://evil.example', '');
    expect(rest).not.toMatch(/https?:|javascript:|file:/);
  });

  it('forbids itself all but its own styles', () => {
    expect(html).toContain(
      '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; style-src \'unsafe-inline\'; img-src data:"',
    );
  });

  it('shows a product named as a script as text, wherever it stands', () => {
    expect(textOf(html)).toContain('<script src="https://evil.example/x.js"></script>');
    const [, style = ''] = /<style>([\s\S]*?)<\/style>/.exec(html)!;
    expect(style).toContain('@page');
    expect(style).not.toContain('evil.example"');
    // Whatever follows the style is the end of the head.
    expect(html).toMatch(/<\/style>\s*<\/head>/);
  });

  it('keeps a text of 5 hostile characters inside a string of CSS', () => {
    expect(cssString('a"b\\c\nd}e<')).toBe('"a\\22 b\\5c c\\a d\\7d e\\3c "');
    expect(cssString('基準網絡 · 2026')).toBe('"基準網絡 · 2026"');
  });

  it('has the light colours of the window, by the same names', () => {
    const css = readFileSync(new URL('../../../renderer/look/tokens.css', import.meta.url), 'utf8');
    const [light = ''] = css.split('@media not print');
    for (const [name, colour] of Object.entries(reportTokens))
      expect(light, name).toContain(`--${name}: ${colour};`);
  });

  it('calls the 21 kinds of cost what the window calls them', () => {
    expect(Object.keys(kindWords)).toHaveLength(21);
    expect(kindWords).toEqual(ledgerKindMessages);
  });
});
