import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { buildIcns, buildIco, icoSizes, type IconPicture } from './icon-files.ts';

/**
 * Draws the program's icon from its two drawings: one for large sizes, and a plainer one where a plus sign would be
 * two pixels wide. `node --import tsx build/scripts/render-icons.ts`, after a change of either drawing.
 */
const resources = fileURLToPath(new URL('../resources', import.meta.url));
const largestPlain = 32;
const sizes = [16, 24, 32, 48, 64, 96, 128, 256, 512, 1024];

const drawings = {
  plain: await readFile(join(resources, 'icon-small.svg'), 'utf8'),
  full: await readFile(join(resources, 'icon.svg'), 'utf8'),
};
const browser = await chromium.launch({
  executablePath: process.env['PLANNER_CHROMIUM'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const page = await browser.newPage();
  const pictures: IconPicture[] = [];
  for (const pixels of sizes) {
    const drawing = pixels <= largestPlain ? drawings.plain : drawings.full;
    await page.setViewportSize({ width: pixels, height: pixels });
    await page.setContent(
      `<style>body{margin:0}svg{display:block;width:100vw;height:100vh}</style>${drawing}`,
    );
    const png = await page.screenshot({ omitBackground: true });
    pictures.push({ pixels, png });
    await writeFile(join(resources, 'icons', `${pixels}x${pixels}.png`), png);
  }
  const ofSizes = (wanted: readonly number[]) => pictures.filter(({ pixels }) => wanted.includes(pixels));
  await writeFile(join(resources, 'icon.ico'), buildIco(ofSizes(icoSizes)));
  await writeFile(join(resources, 'icon.icns'), buildIcns(pictures));
} finally {
  await browser.close();
}
