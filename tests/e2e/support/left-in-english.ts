import type { Page } from 'playwright-core';

/** Words that stay as they are in every language: names of programs, formats, engines, keys, units and codes. */
const allowed: ReadonlySet<string> = new Set(
  [
    'PlusN Plus English Excel CSV SVG PNG HTML PDF Chromium Chrome Edge Inter HiGHS GLPK GLPK.js auto highs glpk',
    'Ctrl Alt Shift Enter Esc Tab Space Delete PageUp PageDown',
    'USD HKD CNY EUR VND MYR THB TEU FEU kg km t h CO₂e HS m k PRD YRD ASEAN A B s',
  ]
    .join(' ')
    .split(' '),
);

/**
 * Texts of the window's own making with words of Latin letters in them. What a file holds is the planner's own, and what
 * says of itself that it is English is not the window's. `file` is the text of what is open.
 */
export async function leftInEnglish(page: Page, file: string): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const { parentElement } = node;
      const text = node.textContent?.trim() ?? '';
      if (parentElement === null || text === '') continue;
      if (parentElement.closest('[lang="en"], [role="gridcell"], [role="tab"], script, style') !== null)
        continue;
      found.push(text);
    }
    for (const element of document.querySelectorAll('[aria-label], [placeholder], [title]')) {
      if (element.closest('[lang="en"], [role="gridcell"], [role="tab"]') !== null) continue;
      for (const name of ['aria-label', 'placeholder', 'title']) found.push(element.getAttribute(name) ?? '');
    }
    return found;
  });
  const pieces = texts.flatMap((text) => text.split(/, | · |: |（/));
  return pieces.filter((text) => {
    // A path is the planner's own too, and a text of the file that is cut for want of room.
    if (file.includes(text.replace(/…$/, '')) || text.startsWith('/')) return false;
    const words = text.match(/[A-Za-z][A-Za-z₂.]+/g) ?? [];
    // Codes of territories, headings and files are written in capitals, digits or with a point.
    return words.some(
      (word) => !allowed.has(word) && !/^[A-Z]{2,}$/.test(word) && !/[a-z]\.[a-z]/.test(word),
    );
  });
}
