import type { Page } from 'playwright-core';

export interface FocusStop {
  /** Role or tag, and name or text, of what has the focus. */
  what: string;
  /** Whether an outline is drawn around it, around what it points at, or around what holds it. */
  isSeen: boolean;
}

/**
 * Presses Tab until the focus has been everywhere and comes back to where it was, or to the page itself. Throws when it
 * stays where it is, or does not come back.
 */
export async function walkFocus(page: Page, most = 150): Promise<readonly FocusStop[]> {
  const stops: FocusStop[] = [];
  let isLeaving = false;
  await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let presses = 0; presses < most; presses += 1) {
    await page.keyboard.press(isLeaving ? 'F6' : 'Tab');
    const stop = await page.evaluate(look);
    if (stop === null || (stop.isFirst && stops.length > 0)) return stops;
    if (stop.isSame) {
      // In a table Tab goes from cell to cell, as in a spreadsheet; its key to leave is read out with it.
      if (isLeaving) throw new Error(`Neither Tab nor F6 leaves ${stop.what}.`);
      isLeaving = true;
      continue;
    }
    isLeaving = false;
    stops.push({ what: stop.what, isSeen: stop.isSeen });
  }
  throw new Error(
    `Tab does not come back within ${most} presses; the last stop is ${stops.at(-1)?.what ?? ''}.`,
  );
}

/** Runs in the page. */
async function look(): Promise<(FocusStop & { isFirst: boolean; isSame: boolean }) | null> {
  interface Walk extends Window {
    walk?: { first: Element; last: Element };
  }
  const at = document.activeElement;
  const walk = window as Walk;
  if (at === null || at === document.body || at === document.documentElement) {
    delete walk.walk;
    return null;
  }
  const isFirst = walk.walk?.first === at;
  const isSame = walk.walk?.last === at;
  walk.walk = { first: walk.walk?.first ?? at, last: at };
  if (isFirst) delete walk.walk;
  const pointed = document.querySelector(`#${CSS.escape(at.getAttribute('aria-activedescendant') ?? '-')}`);
  const isOutlined = (element: Element | null) => {
    if (element === null) return false;
    for (const part of [undefined, '::before', '::after']) {
      const { outlineStyle, outlineWidth } = getComputedStyle(element, part);
      if (outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1) return true;
    }
    return false;
  };
  /** A drawing marks what has the focus in its own way: whether anything of it is painted otherwise without. */
  const changesWithFocus = async (part: SVGElement) => {
    const frame = () => new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    const drawing = part.ownerSVGElement ?? part;
    const painted = () =>
      [drawing.parentElement ?? drawing, drawing, ...drawing.querySelectorAll('*')]
        .map((each) => {
          const { stroke, strokeWidth, fill, opacity, visibility, display, outline } = getComputedStyle(each);
          return [stroke, strokeWidth, fill, opacity, visibility, display, outline].join();
        })
        .join('\n');
    const withFocus = painted();
    part.blur();
    await frame();
    const without = painted();
    part.focus();
    await frame();
    return withFocus !== without;
  };
  const isSeen =
    [at, pointed, at.parentElement, at.closest('label')].some(isOutlined) ||
    (at instanceof SVGElement && (await changesWithFocus(at)));
  const name =
    at.getAttribute('aria-label') ?? (at.textContent?.trim() || at.getAttribute('placeholder') || at.id);
  return {
    what: `${at.getAttribute('role') ?? at.tagName.toLowerCase()} “${name.slice(0, 60)}”`,
    isSeen,
    isFirst,
    isSame,
  };
}
