import { describe, expect, it } from 'vitest';
import { standInEvent } from '../../../support/electron/stand-in-event.ts';
import { startedProgram } from '../../../support/started-program.ts';

describe('nothing leaves the machine', () => {
  it('lets 3 requests of its own through and cancels 6 others', async () => {
    const { session } = (await startedProgram()).window.webContents;
    const own = ['plusn://window/index.html', 'data:image/svg+xml,<svg/>', 'blob:plusn://window/1'];
    const others = [
      'https://example.com/',
      'http://127.0.0.1:9/',
      'ws://example.com/',
      'file:///etc/passwd',
      'plusn://window.example.com/',
      'plusn://other/index.html',
    ];
    expect(own.filter((url) => !session.lets(url))).toEqual([]);
    expect(others.filter((url) => session.lets(url))).toEqual([]);
  });

  it('grants 0 permissions, asked for or looked up, and 0 devices', async () => {
    const { session } = (await startedProgram()).window.webContents;
    const granted: boolean[] = [];
    session.mayUse?.({} as never, 'geolocation', (isGranted) => granted.push(isGranted), {} as never);
    granted.push(session.hasPermission?.(null, 'media', 'plusn://window', {} as never) ?? true);
    granted.push(session.mayUseDevice?.({} as never) ?? true);
    expect(granted).toEqual([false, false, false]);
    expect(session.hasSpellChecker).toBe(false);
  });

  it('trusts no certificate, gives none, and prevents downloads', async () => {
    const { standIn, window } = await startedProgram();
    const { session } = window.webContents;
    let verdict: number | null = null;
    session.trusts?.({} as never, (code) => {
      verdict = code;
    });
    expect(verdict).toBe(-2);
    const trusted: boolean[] = [];
    const refused = standIn.app.emit(
      'certificate-error',
      {},
      {},
      'https://a',
      'x',
      {},
      (isTrusted: boolean) => trusted.push(isTrusted),
    );
    expect([refused.defaultPrevented, ...trusted]).toEqual([true, false]);
    const given: unknown[] = [];
    const asked = standIn.app.emit(
      'select-client-certificate',
      {},
      {},
      'https://a',
      [{}],
      (...words: unknown[]) => given.push(...words),
    );
    expect(asked.defaultPrevented).toBe(true);
    expect(given).toEqual([]);
    expect(session.emit('will-download', {}).defaultPrevented).toBe(true);
    expect(window.webContents.webRtcPolicy).toBe('disable_non_proxied_udp');
  });
});

describe('a page stays where it is', () => {
  it('navigates nowhere but to its own address', async () => {
    const { webContents } = (await startedProgram()).window;
    for (const name of ['will-navigate', 'will-frame-navigate', 'will-redirect']) {
      const away = webContents.emit(name, { url: 'https://example.com/' });
      const file = webContents.emit(name, { url: 'file:///tmp/a.html' });
      const again = webContents.emit(name, { url: 'plusn://window/index.html' });
      expect([away, file, again].map((event) => event.defaultPrevented)).toEqual([true, true, false]);
    }
  });

  it('opens 0 windows and holds 0 web views', async () => {
    const { webContents } = (await startedProgram()).window;
    expect(webContents.openWindow(standInEvent({ url: 'plusn://window/index.html' }) as never)).toEqual({
      action: 'deny',
    });
    expect(webContents.emit('will-attach-webview', {}).defaultPrevented).toBe(true);
  });
});

describe('the program’s own protocol', () => {
  it('serves files of the built window with the policy on each', async () => {
    const { session } = (await startedProgram()).window.webContents;
    const page = await session.fetch('plusn://window/index.html');
    const script = await session.fetch('plusn://window/assets/app.js?v=1');
    expect([page.status, await page.text()]).toEqual([200, '<!doctype html><title>PlusN</title>']);
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    for (const response of [page, script]) {
      expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('refuses whatever else is asked, with the policy too', async () => {
    const { session } = (await startedProgram()).window.webContents;
    const asked = [
      ['plusn://window/../secret.json', 'GET'],
      ['plusn://window/..%2fsecret.json', 'GET'],
      ['plusn://window/%2e%2e/secret.json', 'GET'],
      ['plusn://window/none.js', 'GET'],
      ['plusn://other/index.html', 'GET'],
      ['plusn://window/index.html', 'POST'],
    ] as const;
    const answers = await Promise.all(asked.map(([url, method]) => session.fetch(url, method)));
    expect(answers.map((answer) => answer.status)).toEqual([404, 404, 404, 404, 403, 405]);
    for (const answer of answers) {
      expect(await answer.text()).toBe('');
      expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
    }
  });
});
