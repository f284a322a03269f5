import { expect, it } from 'vitest';
import type { SessionSignal } from '../../../solver/worker/session-protocol.ts';
import { spawnSessionThread } from '../../../solver/worker/spawn-thread.ts';
import { kettlesOfThree } from '../../support/kettles-of-three.ts';
import { solveNetworkHere } from '../../support/solve-here.ts';

it('answers turn 7, which it was asked while it still had to compile its engine', async () => {
  const latest = new SharedArrayBuffer(4);
  Atomics.store(new Int32Array(latest), 0, 7);
  const { plan } = await solveNetworkHere(kettlesOfThree);
  const start = { network: kettlesOfThree, overrides: [], plan, levers: [] };
  const thread = spawnSessionThread({ start, wasmModule: null, latest });
  const first = new Promise<SessionSignal>((resolve, reject) => {
    thread.on('message', resolve);
    thread.on('error', reject);
  });
  thread.postMessage({ turn: 7, moves: [] });
  expect(await first).toMatchObject({ kind: 'answer', turn: 7 });
  await thread.terminate();
}, 60_000);
