import type { Page } from 'playwright-core';

/** What a page did that no page of the program may do, in the order in which it happened. */
export type PageProblems = readonly string[];

/**
 * Listens to a page from before its first address: errors and warnings in the console, errors nobody caught, offences
 * against the content security policy, requests that fail or leave this machine.
 */
export async function watchPage(page: Page): Promise<PageProblems> {
  const problems: string[] = [];
  const note = (problem: string) => void problems.push(problem);
  const judgeAddress = (address: string) => {
    const { protocol, hostname } = new URL(address);
    const stays = hostname === '127.0.0.1' || ['data:', 'blob:', 'plusn:'].includes(protocol);
    if (!stays) note(`Request to ${address}`);
  };
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type()))
      note(`Console ${message.type()}: ${message.text()} (${message.location().url})`);
  });
  page.on('pageerror', (error) => note(`Error nobody caught: ${error.stack ?? error.message}`));
  page.on('crash', () => note('The page crashed.'));
  page.on('request', (request) => judgeAddress(request.url()));
  page.on('websocket', (socket) => judgeAddress(socket.url()));
  page.on('response', (response) => {
    if (response.status() >= 400) note(`Answer ${response.status()} to ${response.url()}`);
  });
  page.on('requestfailed', (request) =>
    note(`Failed: ${request.url()} ${request.failure()?.errorText ?? ''}`),
  );
  // Chromium does not report every offence to the console; the document hears of each.
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
      console.error(`Offence against the policy: ${violatedDirective} ${blockedURI}`);
    });
  });
  return problems;
}
