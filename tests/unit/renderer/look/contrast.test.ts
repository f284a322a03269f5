import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../../../renderer/look/tokens.css', import.meta.url), 'utf8');

function tokensOf(block: RegExp): ReadonlyMap<string, string> {
  const body = block.exec(css)?.[1] ?? '';
  return new Map(
    [...body.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6})/g)].map(([, name, value]) => [name!, value!]),
  );
}

const themes = {
  light: tokensOf(/:root \{\n {2}color-scheme: light;([^}]*)\}/),
  dark: tokensOf(/:root\[data-theme='dark'\] \{([^}]*)\}/),
};

/** Relative luminance by WCAG 2. */
function luminance(hex: string): number {
  const [r, g, b] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
  return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
}

/** To one decimal, as the ratios of the palette are stated. */
function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return Math.round(((light! + 0.05) / (dark! + 0.05)) * 10) / 10;
}

const neutrals = ['bg', 'surface', 'raised'];

describe.each(['light', 'dark'] as const)('the %s theme', (theme) => {
  const tokens = themes[theme];
  const colour = (name: string) => {
    const value = tokens.get(name);
    if (value === undefined) throw new Error(`There is no token --${name} in the ${theme} theme.`);
    return value;
  };
  const between = (one: string, other: string) => contrast(colour(one), colour(other));

  it('has the very tokens of the other theme', () => {
    expect([...tokens.keys()]).toEqual([...themes[theme === 'light' ? 'dark' : 'light'].keys()]);
    expect(tokens.size).toBe(44);
  });

  it('sets ink-3 at 4.7 : 1 or more on every neutral and on accent-soft', () => {
    for (const ground of [...neutrals, 'accent-soft']) {
      expect(between('ink-3', ground), ground).toBeGreaterThanOrEqual(4.7);
    }
  });

  it('sets ink and ink-2 at 7 : 1 or more on every neutral', () => {
    for (const ground of neutrals) {
      expect(between('ink', ground), ground).toBeGreaterThanOrEqual(7);
      expect(between('ink-2', ground), ground).toBeGreaterThanOrEqual(7);
    }
  });

  it('sets accent, error and warn at 4.5 : 1 or more on neutrals and on their own soft ground', () => {
    for (const name of ['accent', 'error', 'warn']) {
      for (const ground of [...neutrals, `${name}-soft`]) {
        expect(between(name, ground), `${name} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      }
    }
  });

  it('sets text on a primary button and on a chosen segment at 7 : 1 or more', () => {
    expect(between('surface', 'ink')).toBeGreaterThanOrEqual(7);
  });

  it('sets every origin at 3 : 1 or more on the sea', () => {
    for (const origin of ['cn', 'vn', 'my', 'hk', 'th', 'id', 'in', 'other']) {
      expect(between(`origin-${origin}`, 'surface'), origin).toBeGreaterThanOrEqual(3);
    }
  });

  it('lets s0 to s2 carry ink, and s4 and s5 carry their own text, at 4.5 : 1 or more', () => {
    for (const step of ['s0', 's1', 's2']) expect(between('ink', step), step).toBeGreaterThanOrEqual(4.5);
    for (const step of ['s4', 's5']) expect(between('on-s', step), step).toBeGreaterThanOrEqual(4.5);
  });

  it('sets plans of a curve and bars from s3 on at 3 : 1 or more on the surface', () => {
    for (const mark of ['plan-1', 'plan-2', 'plan-3', 'plan-4', 'plan-5', 's3', 's4', 's5']) {
      expect(between(mark, 'surface'), mark).toBeGreaterThanOrEqual(3);
    }
  });
});
