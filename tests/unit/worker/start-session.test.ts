import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Lever } from '../../../scenarios/levers/lever.ts';
import { openDocument } from '../../../scenarios/schema/open-document.ts';
import { parseStoredRecord } from '../../../scenarios/schema/stored-record.ts';
import type { SessionAnswer } from '../../../solver/session/warm-session.ts';
import { startSession, type RunningSession } from '../../../solver/worker/start-session.ts';

const patient = { timeout: 90_000, interval: 20 };
const text = readFileSync(new URL('../../../scenarios/examples/apparel.plusn', import.meta.url), 'utf8');
const document = openDocument(text).document!;
const { network } = document;
const plan = parseStoredRecord(document.plans[0]!).record!.plan!;
const freight: Lever = { kind: 'freight', modes: '*' };
const unknown = { kind: 'duty', layer: 'no_such_layer' } as Lever;

let session: RunningSession | null = null;
afterEach(() => session?.close());

function aSession() {
  const answers = new Map<number, SessionAnswer>();
  const losses: string[] = [];
  session = startSession(
    { network, overrides: [], plan, levers: [freight] },
    {
      onAnswer: (turn, answer) => void answers.set(turn, answer),
      onLost: (message) => losses.push(message),
    },
  );
  const total = (turn: number) => {
    const answer = answers.get(turn);
    return answer?.kind === 'preview' ? answer.preview.total : null;
  };
  return { session, answers, losses, total };
}

describe('the session of the sliders', () => {
  it('answers the last of 30 values that come at once, and not each of the others', async () => {
    const { session, answers, total } = aSession();
    for (let turn = 1; turn <= 30; turn += 1) session.move(turn, [{ lever: freight, value: 1 + turn / 100 }]);
    await expect.poll(() => answers.has(30), patient).toBe(true);
    expect(answers.size).toBeLessThan(5);
    session.move(31, [{ lever: freight, value: 1.3 }]);
    session.move(32, []);
    await expect.poll(() => answers.has(32), patient).toBe(true);
    expect(total(32)).toBeLessThan(total(30)!);
  }, 120_000);

  it('replaces a thread that has died once, and the new one answers the latest value', async () => {
    const { session, losses, total } = aSession();
    session.move(1, [{ lever: freight, value: 1.2 }]);
    await expect.poll(() => total(1), patient).not.toBeNull();
    session.move(2, [{ lever: unknown, value: 0.1 }]);
    session.move(3, [{ lever: freight, value: 1.2 }]);
    await expect.poll(() => total(3), patient).not.toBeNull();
    expect(total(3)).toBeCloseTo(total(1)!, 2);
    expect(losses).toEqual([]);
  }, 120_000);

  it('gives up after 3 threads that died without an answer', async () => {
    const { session, losses } = aSession();
    session.move(1, [{ lever: unknown, value: 0.1 }]);
    await expect.poll(() => losses.length, patient).toBe(1);
  }, 120_000);
});
