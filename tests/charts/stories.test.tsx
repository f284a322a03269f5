import { readdirSync } from 'node:fs';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { stories } from '../../renderer/gallery/stories.ts';

const charts = new URL('../../renderer/charts/', import.meta.url);

/** Parts of charts, which are seen in every chart. */
const parts = [
  'chart-frame',
  'chart-row',
  'confidence-bars',
  'day-slider',
  'duty-stack-legend',
  'duty-stack-plot',
  'duty-stack-row',
  'heat-cell',
];

/** The markup with one element a line and numbers to one decimal, so that a change reads as what it changes. */
function normalise(markup: string): string {
  return `${markup
    .replaceAll(/-?\d+\.\d+/g, (number) => String(Math.round(Number(number) * 10) / 10))
    .replaceAll('><', '>\n<')}\n`;
}

describe('stories', () => {
  it('has at least 1 story for every chart', () => {
    const files = readdirSync(charts)
      .filter((file) => file.endsWith('.tsx'))
      .map((file) => file.slice(0, -'.tsx'.length))
      .filter((file) => !parts.includes(file));
    const shown = new Set(stories.map(({ shows }) => shows));
    expect(files.filter((file) => !shown.has(`charts/${file}`))).toEqual([]);
    expect(files.length).toBeGreaterThan(6);
  });

  it('gives every story 1 name of its own', () => {
    expect(new Set(stories.map(({ name }) => name)).size).toBe(stories.length);
  });

  for (const { name, shows, render } of stories.filter(({ shows }) => shows.startsWith('charts/'))) {
    it(`draws ${name} as before`, async () => {
      const markup = normalise(renderToStaticMarkup(render()));
      expect(markup, shows).not.toMatch(/NaN|Infinity|undefined/);
      await expect(markup).toMatchFileSnapshot(`snapshots/${name}.txt`);
    });
  }
});
