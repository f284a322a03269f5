import { describe, expect, it } from 'vitest';
import { inputsHash } from '../../../../main/services/inputs-hash.ts';
import type { Found, FromChecks, ToChecks } from '../../../../renderer/checks/check-messages.ts';
import { checkMirror, checkQuietMs } from '../../../../renderer/checks/check-mirror.ts';
import { checksOver } from '../../../../renderer/checks/checks-over.ts';
import { followDocument } from '../../../../renderer/checks/follow-document.ts';
import { textParts } from '../../../../renderer/checks/text-parts.ts';
import { said } from '../../../../renderer/i18n/said.ts';
import type { Content } from '../../../../renderer/store/content.ts';
import { isStale } from '../../../../renderer/store/selectors.ts';
import { serialiseDocument } from '../../../../scenarios/schema/canonical-text.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { aClock } from '../../../support/clock.ts';
import { aScenario, aStore } from '../../../support/planner-store.ts';

const step = said({ en: 'Edit', 'zh-HK': '編輯', 'zh-CN': '编辑' });
const { network } = sampleDocument();
const [site] = network.sites;
const dearer = aScenario('dearer', [
  { at: 'lanes/*/transitDays', because: 'ports', scale: 2 } as const,
  { at: 'nowhere/at/all', because: null, to: 1 } as const,
]);

const written = ({ network, scenarios }: Content) => ({ network, scenarios: [...scenarios] });

/** A store followed by checks that run in this thread, with every message kept. */
function followed() {
  const store = aStore(network, [dearer]);
  const clock = aClock();
  const told: ToChecks[] = [];
  const found: Found[] = [];
  let hear: (message: FromChecks) => void = () => undefined;
  const mirror = checkMirror((answer) => {
    if (answer.kind === 'found') found.push(answer);
    hear(answer);
  }, clock.after);
  const checks = checksOver({
    // As a worker is told: by a copy.
    tell: (message) => {
      told.push(message);
      mirror(structuredClone(message));
    },
    hear: (listen) => {
      hear = listen;
    },
    onFault: () => undefined,
  });
  followDocument(store, checks);
  const rest = async () => {
    clock.pass(checkQuietMs);
    // Digests come from another thread.
    const last = told.findLast((message) => message.kind !== 'write');
    await expect.poll(() => found.at(-1)?.revision).toBe(last?.revision);
  };
  return { store, checks, told, found, rest, clock };
}

describe('the checks beside the window', () => {
  it('hash the base and 1 scenario as a record of a solve states them', async () => {
    const { store, rest } = followed();
    await rest();
    expect(store.getState().inputsHashes).toEqual({
      '': inputsHash(network, []),
      dearer: inputsHash(network, dearer.overrides),
    });
  });

  it('are told the document once and then 3 changes, and hash the same as the window would', async () => {
    const { store, told, rest } = followed();
    await rest();
    const setCost = (value: number) =>
      store.getState().edit(step, [
        {
          kind: 'set',
          collection: 'sites',
          id: site!.id,
          path: ['handlingCostPerUnit'],
          value,
          typed: `${value}`,
        },
      ]);
    setCost(3);
    setCost(4);
    store.getState().undo();
    expect(told.map(({ kind }) => kind)).toEqual(['open', 'change', 'change', 'change']);
    await rest();
    const { content } = store.getState().document!;
    expect(store.getState().inputsHashes['']).toBe(inputsHash(content.network, []));
    store.getState().redo();
    await rest();
    const after = store.getState().document!.content.network;
    expect(store.getState().inputsHashes['']).toBe(inputsHash(after, []));
    expect(after).not.toBe(content.network);
  });

  it('wait until 150 ms have been quiet, and answer 5 edits in a row once', async () => {
    const { store, found, rest, clock } = followed();
    await rest();
    const before = found.length;
    for (let value = 1; value <= 5; value += 1) {
      store.getState().edit(step, [
        {
          kind: 'set',
          collection: 'sites',
          id: site!.id,
          path: ['handlingCostPerUnit'],
          value: value * 10,
          typed: '',
        },
      ]);
      clock.pass(checkQuietMs - 1);
    }
    await rest();
    expect(found.length - before).toBe(1);
  });

  it('find what is wrong in the scenario that is shown, 1 unreadable place of an override included', async () => {
    const { store, rest } = followed();
    await rest();
    const inBase = store.getState().findings['']!;
    expect(inBase.some(({ code }) => code === 'override-without-reason')).toBe(true);
    store.getState().activate('dearer');
    await rest();
    const inScenario = store.getState().findings['dearer']!;
    expect(inScenario.filter(({ about }) => about.field?.startsWith('nowhere') ?? false)).toHaveLength(1);
    expect(store.getState().findings['']).toBeUndefined();
  });

  it('write the document as it is after 2 edits and 1 undo, byte for byte as the window would', async () => {
    const { store, checks } = followed();
    const setCost = (value: number) =>
      store
        .getState()
        .edit(step, [
          { kind: 'set', collection: 'sites', id: site!.id, path: ['handlingCostPerUnit'], value, typed: '' },
        ]);
    setCost(3);
    setCost(4);
    store.getState().undo();
    const { network: _network, scenarios: _scenarios, ...rest } = sampleDocument();
    const { content } = store.getState().document!;
    const text = (await checks.write(rest))?.join('');
    expect(text).toBe(serialiseDocument({ ...rest, ...written(content) }));
    expect(text).toContain('"handlingCostPerUnit": 3');
    store.getState().closeDocument();
    expect(await checks.write(rest)).toBeNull();
  });

  it('pass a text of 600,000 characters on in 3 parts, and an empty one in 1', () => {
    const text = '港'.repeat(600_000);
    expect(textParts(text)).toHaveLength(3);
    expect(textParts(text).join('')).toBe(text);
    expect(textParts('')).toEqual(['']);
  });

  it('leave a text unwritten, rather than wrong, after 1 change that does not fit their copy', async () => {
    const texts: (string | null)[] = [];
    const mirror = checkMirror((answer) => {
      if (answer.kind === 'written') texts.push(answer.part);
    }, aClock().after);
    const { network: _network, scenarios: _scenarios, ...rest } = sampleDocument();
    mirror({ kind: 'open', revision: 1, content: { network, scenarios: [] }, scenario: null });
    mirror({ kind: 'write', turn: 1, rest });
    const changes = [{ kind: 'remove', collection: 'nothing', places: [0] }] as never;
    expect(() => mirror({ kind: 'change', revision: 2, changes, scenario: null })).toThrow(TypeError);
    mirror({ kind: 'write', turn: 2, rest });
    expect(texts).toEqual([expect.stringContaining('"plusn"'), null]);
  });

  it('are given up on for 1 text where they fail, so that the window writes it', async () => {
    let fail: () => void = () => undefined;
    const checks = checksOver({
      tell: () => undefined,
      hear: () => undefined,
      onFault: (act) => {
        fail = act;
      },
    });
    const { network: _network, scenarios: _scenarios, ...rest } = sampleDocument();
    const writing = checks.write(rest);
    fail();
    expect(await writing).toBeNull();
  });

  it('make a plan stale by 1 edit and fresh again by its undo', async () => {
    const { store, rest } = followed();
    await rest();
    const record = { inputsHash: inputsHash(network, []) };
    store.getState().setAnswers({ '': { record: record as never, network, solvedAt: null } });
    expect(isStale(store.getState(), null)).toBe(false);
    store.getState().edit(step, [{ kind: 'remove', collection: 'sites', ids: [site!.id] }]);
    await rest();
    expect(isStale(store.getState(), null)).toBe(true);
    store.getState().undo();
    await rest();
    expect(isStale(store.getState(), null)).toBe(false);
  });
});
