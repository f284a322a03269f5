import type { Page } from 'playwright-core';

/** Types as an input method does: each stage replaces the one before, and the last is taken. */
export async function composeText(page: Page, stages: readonly string[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  for (const text of stages) {
    await session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
  await session.send('Input.insertText', { text: stages.at(-1) ?? '' });
  await session.detach();
}
