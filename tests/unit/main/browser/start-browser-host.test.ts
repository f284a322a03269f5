import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { startBrowserHost, type BrowserHost } from '../../../../main/browser/start-browser-host.ts';
import type { Answer, Ask, RequestName } from '../../../../main/contract/requests.ts';
import { benchShapes } from '../../../../solver/bench/bench-shapes.ts';
import { generateNetwork } from '../../../../solver/bench/generate-network.ts';
import { askSamples } from '../../../support/contract-samples.ts';

let folder: string;
let host: BrowserHost;
let faults: string[];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'plusn-host-'));
  mkdirSync(join(folder, 'window'));
  writeFileSync(join(folder, 'window', 'index.html'), '<title>PlusN</title>');
  faults = [];
  host = await startBrowserHost({
    dataFolder: join(folder, 'data'),
    homeFolder: folder,
    windowFolder: join(folder, 'window'),
    examplesFolder: join(folder, 'window'),
    version: '0.1.0',
    platform: 'linux',
    openAtStart: join(folder, 'fans.plusn'),
    goneAfterMs: 50,
    printPdf: null,
    report: (fault) => faults.push(fault),
  });
});

afterEach(async () => {
  await host.close();
  rmSync(folder, { recursive: true });
});

/** Pages of one session, each with its socket. */
async function aSession() {
  const { origin, host: name } = new URL(host.url);
  const redeemed = await fetch(host.url, { redirect: 'manual' });
  const Cookie = redeemed.headers.get('set-cookie')?.split(';')[0] ?? '';
  return async () => {
    const socket = new WebSocket(`ws://${name}/planner`, { headers: { Cookie, Origin: origin } });
    const heard: { id?: number; reply?: unknown; event?: string; payload?: { job?: string } }[] = [];
    socket.on('message', (data) => heard.push(JSON.parse((data as Buffer).toString('utf8'))));
    await new Promise((resolve) => socket.once('open', resolve));
    let asked = 0;
    const request = async <Name extends RequestName>(name: Name, ask: Ask<Name>) => {
      const id = (asked += 1);
      socket.send(JSON.stringify({ id, name, ask }));
      await expect.poll(() => heard.some((each) => each.id === id), { timeout: 10_000 }).toBe(true);
      return heard.find((each) => each.id === id)!.reply as { ok: boolean; value: Answer<Name> };
    };
    return { socket, heard, request };
  };
}

describe('the program over a browser', () => {
  it('describes itself, and names the file to open to the first page alone', async () => {
    const openPage = await aSession();
    const first = await (await openPage()).request('host/describe', null);
    expect(first.value).toMatchObject({
      host: 'browser',
      capabilities: { hasNativeDialogs: false, canCloseWindow: false },
      openAtStart: join(folder, 'fans.plusn'),
    });
    const second = await (await openPage()).request('host/describe', null);
    expect(second.value.openAtStart).toBeNull();
    expect(faults).toEqual([]);
  });

  it('has come when its first page has, and is gone when the last page is', async () => {
    let hasCome = false;
    void host.came.then(() => (hasCome = true));
    const openPage = await aSession();
    expect(hasCome).toBe(false);
    const { socket } = await openPage();
    await host.came;
    socket.close();
    await host.gone;
  });

  it('solves for the page that is there: what the page before had begun is in nobody’s way', async () => {
    const openPage = await aSession();
    const endless = generateNetwork(
      benchShapes.find(({ name }) => name === 'ST')!,
      1,
    );
    const limits = { seconds: null, relativeGap: 0, memoryMiB: null };
    const before = await openPage();
    const long = { ...askSamples['solve/start'], network: endless, limits };
    for (const job of ['one', 'two']) await before.request('solve/start', { ...long, job });
    const page = await openPage();
    await page.request('solve/start', { ...askSamples['solve/start'], job: 'short', limits });
    const isFinished = () =>
      page.heard.some(({ event, payload }) => event === 'solve/finished' && payload?.job === 'short');
    await expect.poll(isFinished, { timeout: 50_000, interval: 20 }).toBe(true);
    expect(faults).toEqual([]);
  });
});
