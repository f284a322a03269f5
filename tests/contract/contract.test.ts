import { describe, expect, it } from 'vitest';
import { eventNames, requestNames } from '../../main/contract/channels.ts';
import { eventParsers } from '../../main/contract/event-parsers.ts';
import type { EventName } from '../../main/contract/events.ts';
import type { Handlers } from '../../main/contract/handlers.ts';
import { parsers } from '../../main/contract/parsers.ts';
import { PlannerFailure } from '../../main/contract/planner-failure.ts';
import type { RequestName } from '../../main/contract/requests.ts';
import { serve } from '../../main/contract/serve.ts';
import { tell } from '../../main/contract/tell.ts';
import { analysisSamples, askSamples, eventSamples } from '../support/contract-samples.ts';

/** Handlers that note what reaches them, and all answer the same. */
function listeningHandlers(heard: [string, unknown][]): Handlers {
  const entries = requestNames.map((name) => [
    name,
    async (ask: unknown) => {
      heard.push([name, ask]);
      return null;
    },
  ]);
  return Object.fromEntries(entries) as Handlers;
}

function aGate(changes: Partial<Handlers> = {}) {
  const heard: [string, unknown][] = [];
  const faults: string[] = [];
  const ask = serve<'own' | 'other'>({
    handlers: { ...listeningHandlers(heard), ...changes },
    parsers,
    isOwnWindow: (sender) => sender === 'own',
    report: (fault) => faults.push(fault),
    now: () => 0,
  });
  return { ask, heard, faults };
}

const refusal = async (reply: ReturnType<ReturnType<typeof aGate>['ask']>) => {
  const settled = await reply;
  return settled.ok ? 'answered' : settled.error.code;
};

/** Payloads that no channel takes. */
const misfits: readonly unknown[] = [undefined, 1, 'text', [], [null], { surplus: 1 }, true, Number.NaN];
/** Every field of preferences has a default, and those of a later program are let go. */
const takesAnyObject: ReadonlySet<string> = new Set(['preferences/write']);

describe('the requests of the window', () => {
  it('are 33, each with a parser and a sample', () => {
    expect(requestNames).toHaveLength(33);
    expect(Object.keys(parsers)).toEqual(requestNames);
    expect(Object.keys(askSamples)).toEqual(requestNames);
  });

  it.each(requestNames)('%s reaches its handler as it was sent, over both ways to carry it', async (name) => {
    const sample = askSamples[name];
    for (const carry of [structuredClone, (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown]) {
      const { ask, heard } = aGate();
      expect(await ask('own', name, carry(sample))).toEqual({ ok: true, value: null });
      expect(heard).toEqual([[name, sample]]);
    }
  });

  it.each(requestNames)('%s refuses what does not fit, and no handler hears of it', async (name) => {
    const { ask, heard, faults } = aGate();
    for (const misfit of misfits) {
      const isObject = typeof misfit === 'object' && !Array.isArray(misfit);
      if (takesAnyObject.has(name) && isObject) continue;
      expect(await refusal(ask('own', name, misfit)), JSON.stringify(misfit)).toBe('bad-request');
    }
    if (askSamples[name] !== null) expect(await refusal(ask('own', name, null))).toBe('bad-request');
    expect(heard).toEqual([]);
    expect(faults).toEqual([]);
  });

  it.each(Object.values(analysisSamples))(
    'analysis/start takes a question of kind $kind',
    async (analysis) => {
      const { ask, heard } = aGate();
      const payload = { ...askSamples['analysis/start'], analysis };
      expect(await ask('own', 'analysis/start', payload)).toEqual({ ok: true, value: null });
      expect(heard).toEqual([['analysis/start', payload]]);
    },
  );

  it('lose no required field: each that is taken out of a sample is missed', async () => {
    const { ask } = aGate();
    for (const name of requestNames.filter((each) => each !== 'preferences/write')) {
      const sample = askSamples[name];
      for (const field of Object.keys(sample ?? {})) {
        const { [field]: _, ...rest } = sample as unknown as Record<string, unknown>;
        expect(await refusal(ask('own', name, rest)), `${name} without ${field}`).toBe('bad-request');
      }
    }
  });

  it.each<[RequestName, object]>([
    ['document/open', { path: '' }],
    ['document/open', { path: 'a\0.plusn' }],
    ['document/open', { path: 'a'.repeat(40_000) }],
    ['examples/open', { example: '../../etc/passwd' }],
    ['recovery/open', { key: '../preferences' }],
    [
      'document/save',
      { path: 'a.plusn', document: { format: 'plusn' }, expectedStamp: null, overwrites: true },
    ],
    ['solve/start', { ...askSamples['solve/start'], engine: 'cplex' }],
    [
      'solve/start',
      { ...askSamples['solve/start'], limits: { seconds: -1, relativeGap: 0, memoryMiB: null } },
    ],
    [
      'solve/start',
      { ...askSamples['solve/start'], limits: { seconds: Infinity, relativeGap: 0, memoryMiB: null } },
    ],
    [
      'analysis/start',
      {
        ...askSamples['analysis/start'],
        analysis: { ...askSamples['analysis/start'].analysis, kind: 'oracle' },
      },
    ],
    [
      'analysis/start',
      { ...askSamples['analysis/start'], analysis: { ...askSamples['analysis/start'].analysis, from: -1 } },
    ],
    // A CVaR of the worst 0 % is a mean of nothing, and a future that cannot come is none.
    [
      'analysis/start',
      { ...askSamples['analysis/start'], analysis: { ...analysisSamples.futures, alpha: 1 } },
    ],
    [
      'analysis/start',
      {
        ...askSamples['analysis/start'],
        analysis: { ...analysisSamples.futures, futures: [{ id: '@base', probability: 0, overrides: [] }] },
      },
    ],
    [
      'analysis/start',
      { ...askSamples['analysis/start'], analysis: { ...analysisSamples.stress, kinds: ['ports'] } },
    ],
    [
      'analysis/start',
      { ...askSamples['analysis/start'], analysis: { ...analysisSamples.sweep, steps: [{ values: [1] }] } },
    ],
    ['export/write', { path: 'a.png', overwrites: true, content: { kind: 'base64', base64: 'no base 64!' } }],
    ['dialog/save', { suggestedName: 'a'.repeat(256), kind: 'csv' }],
    ['preferences/write', { scalePercent: 1000 }],
  ])('%s refuses %o', async (name, payload) => {
    expect(await refusal(aGate().ask('own', name, payload))).toBe('bad-request');
  });

  it('take a question about 2 futures as it is asked', () => {
    const sample = { ...askSamples['analysis/start'], analysis: analysisSamples.futures };
    expect(parsers['analysis/start'](structuredClone(sample))).toEqual(sample);
  });

  it('say which field does not fit', async () => {
    const reply = await aGate().ask('own', 'document/open', { path: 7 });
    expect(reply).toMatchObject({
      ok: false,
      error: { message: expect.stringMatching(/^The payload of document\/open does not fit\. path: /) },
    });
  });

  it.each([undefined, null, 3, {}, '', 'document/burn', '__proto__', 'toString', 'constructor'])(
    'come back as unknown-channel for the name %o',
    async (name) => {
      expect(await refusal(aGate().ask('own', name, null))).toBe('unknown-channel');
    },
  );

  it('of another sender are refused before their payload is looked at', async () => {
    const { ask, heard } = aGate();
    for (const name of requestNames)
      expect(await refusal(ask('other', name, askSamples[name]))).toBe('not-allowed');
    expect(heard).toEqual([]);
  });

  it('of a sender that is gone before it can be looked at are refused as well', async () => {
    const { heard } = aGate();
    const ask = serve({
      handlers: listeningHandlers(heard),
      parsers,
      isOwnWindow: () => {
        throw new Error('Render frame was disposed before WebFrameMain could be accessed');
      },
      report: () => undefined,
      now: () => 0,
    });
    expect(await refusal(ask(null, 'recent/list', null))).toBe('not-allowed');
    expect(heard).toEqual([]);
  });

  it('carry a failure that the planner can act on, with its code and path, and report 0 faults', async () => {
    const { ask, faults } = aGate({
      'document/open': async ({ path }) => {
        throw new PlannerFailure('not-there', `There is no file ${path}.`, path);
      },
    });
    expect(await ask('own', 'document/open', { path: '/a.plusn' })).toEqual({
      ok: false,
      error: { code: 'not-there', message: 'There is no file /a.plusn.', path: '/a.plusn' },
    });
    expect(faults).toEqual([]);
  });

  it.each([new TypeError('x is undefined'), 'a thrown text', null])(
    'turn the fault %o into a reply',
    async (thrown) => {
      const { ask, faults } = aGate({
        'recent/list': () => {
          throw thrown as Error;
        },
      });
      expect(await refusal(ask('own', 'recent/list', null))).toBe('internal');
      expect(faults).toEqual(['recent/list failed.']);
    },
  );
});

describe('the events of the program', () => {
  it('are 11, each with a parser and a sample', () => {
    expect(eventNames).toHaveLength(11);
    expect(Object.keys(eventParsers)).toEqual(eventNames);
    expect(Object.keys(eventSamples)).toEqual(eventNames);
  });

  function aWindow() {
    const sent: [EventName, unknown][] = [];
    const faults: string[] = [];
    const send = tell({
      parsers: eventParsers,
      send: (name, event) => sent.push([name, event]),
      report: (fault) => faults.push(fault),
    });
    return { send, sent, faults };
  }

  it.each(eventNames)('%s leaves as it was told, and survives both ways to carry it', (name) => {
    const { send, sent, faults } = aWindow();
    const sample = eventSamples[name];
    send(name, sample);
    send(name, structuredClone(sample));
    send(name, JSON.parse(JSON.stringify(sample)) as typeof sample);
    expect(faults).toEqual([]);
    expect(sent).toEqual([
      [name, sample],
      [name, sample],
      [name, sample],
    ]);
  });

  it.each(eventNames)('%s is held back and reported when it does not fit', (name) => {
    const { send, sent, faults } = aWindow();
    for (const misfit of misfits) send(name, misfit as never);
    expect(sent).toEqual([]);
    expect(faults).toHaveLength(misfits.length);
  });

  it('are held back when there is no such event', () => {
    const { send, faults } = aWindow();
    send('solver/exploded' as EventName, null);
    expect(faults).toEqual(['The event solver/exploded was not sent.']);
  });
});
