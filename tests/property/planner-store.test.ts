import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collections, type Network } from '../../scenarios/domain/network.ts';
import type { Override } from '../../scenarios/domain/scenario.ts';
import { diff } from '../../scenarios/overrides/diff.ts';
import { resolve } from '../../scenarios/overrides/resolve.ts';
import { sortedById } from '../../scenarios/overrides/working-copy.ts';
import { said } from '../../renderer/i18n/said.ts';
import { applyChanges } from '../../renderer/store/change.ts';
import { isDirty } from '../../renderer/store/document-slice.ts';
import { changesOf } from '../../renderer/store/edit.ts';
import { promoteScenario } from '../../renderer/store/promote-scenario.ts';
import { networkIn } from '../../renderer/store/resolved-network.ts';
import { arbitraryNetwork, arbitraryNetworkPair, deepFrozen } from '../support/arbitrary-network-pair.ts';
import { drawnEdit, editOf, networkAfter } from '../support/planner-moves.ts';
import { aScenario, aStore } from '../support/planner-store.ts';

const label = said({ en: 'Edit', 'zh-HK': '編輯', 'zh-CN': '编辑' });

/** Overrides of several records at once, whose effect hangs on what earlier ones have left. */
const wideOverride: fc.Arbitrary<Override> = fc.constantFrom<Override>(
  { at: 'lanes/*/transitDays', because: null, scale: 2 },
  { at: 'lanes[mode=sea]/transitDays', because: 'ports', add: 1 },
  { at: 'demand/a,b/quantity', because: null, scale: 0.5 },
  { at: 'sites/*/name', because: null, to: 'Everywhere' },
  { at: 'duties/*/rate', because: null, to: 0.25 },
);

/** A base network, overrides of a scenario on it, and another network as a source of values. */
const arbitraryScenario = fc
  .tuple(
    arbitraryNetworkPair,
    arbitraryNetwork,
    fc.array(fc.tuple(wideOverride, fc.nat(40)), { maxLength: 2 }),
  )
  .map(([[base, other], donors, wide]) => {
    const overrides = [...diff(base, other)];
    for (const [override, place] of wide) overrides.splice(place % (overrides.length + 1), 0, override);
    return { base, overrides, donors };
  });

function inOrder(network: Network): Network {
  const sorted = collections.map((each) => [each, sortedById<Record<string, unknown>>(network[each], each)]);
  return { ...network, ...Object.fromEntries(sorted) };
}

/** In order, with numbers as far as 12 digits: one override multiplies exactly, single cells drop binary noise. */
function comparable(network: Network): unknown {
  const round = (_: string, value: unknown) =>
    typeof value === 'number' ? Number(value.toPrecision(12)) : value;
  return JSON.parse(JSON.stringify(inOrder(network), round));
}

const drawnEdits = fc.array(drawnEdit, { minLength: 1, maxLength: 8 });

describe('the store', () => {
  it('takes every edit back exactly: in 150 documents, change then inverse gives the same content', () => {
    fc.assert(
      fc.property(arbitraryScenario, drawnEdits, fc.boolean(), (drawn, edits, isInBase) => {
        const { base, overrides, donors } = drawn;
        let content = deepFrozen({ network: base, scenarios: [aScenario('s', overrides)], drafts: {} });
        const scenario = isInBase ? null : 's';
        for (const each of edits) {
          const edit = editOf(networkIn(content, scenario), donors, each);
          if (edit === null) continue;
          const { content: after, inverse } = applyChanges(
            content,
            changesOf(content, scenario, [edit], null),
          );
          expect(applyChanges(after, inverse).content).toEqual(content);
          content = deepFrozen(after) as typeof content;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('shows in a scenario exactly the edit, and leaves the base alone, whatever 150 lists of overrides say', () => {
    fc.assert(
      fc.property(arbitraryScenario, drawnEdits, ({ base, overrides, donors }, edits) => {
        let content = deepFrozen({ network: base, scenarios: [aScenario('s', overrides)], drafts: {} });
        for (const each of edits) {
          const before = networkIn(content, 's');
          const edit = editOf(before, donors, each);
          if (edit === null) continue;
          const after = applyChanges(content, changesOf(content, 's', [edit], 'because')).content;
          expect(comparable(networkIn(after, 's'))).toEqual(comparable(networkAfter(before, edit)));
          expect(after.network).toBe(base);
          content = deepFrozen(after) as typeof content;
        }
      }),
      { numRuns: 150 },
    );
  });

  it('carries a resolution on as if it were made anew, over 8 edits in a row', () => {
    fc.assert(
      fc.property(arbitraryScenario, drawnEdits, ({ base, overrides, donors }, edits) => {
        let content = { network: base, scenarios: [aScenario('s', overrides)], drafts: {} };
        for (const each of edits) {
          const edit = editOf(networkIn(content, 's'), donors, each);
          if (edit === null) continue;
          content = applyChanges(content, changesOf(content, 's', [edit], null)).content as typeof content;
          const anew = resolve(content.network, content.scenarios[0]!.overrides).network;
          expect(networkIn(content, 's')).toEqual(anew);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('does in the base what the edit says, in 150 networks', () => {
    fc.assert(
      fc.property(arbitraryNetworkPair, drawnEdit, ([network, donors], each) => {
        const edit = editOf(network, donors, each);
        if (edit === null) return;
        const content = { network, scenarios: [], drafts: {} };
        const after = applyChanges(content, changesOf(content, null, [edit], null)).content;
        expect(comparable(after.network)).toEqual(comparable(networkAfter(network, edit)));
      }),
      { numRuns: 150 },
    );
  });

  it('comes back to the start by undo and to the end by redo, through edits, switches and promotions', () => {
    const move = fc.oneof(
      { weight: 8, arbitrary: drawnEdit },
      { weight: 2, arbitrary: fc.constantFrom('base', 's', 'other') },
      { weight: 1, arbitrary: fc.constant('promote') },
    );
    fc.assert(
      fc.property(arbitraryScenario, fc.array(move, { maxLength: 15 }), (drawn, moves) => {
        const { base, overrides, donors } = drawn;
        const store = aStore(base, [aScenario('s', overrides), aScenario('other')]);
        const content = () => store.getState().document!.content;
        const start = content();
        for (const each of moves) {
          const { activeScenario, activate, change, edit } = store.getState();
          if (each === 'promote') change(label, promoteScenario(content(), activeScenario ?? 'other'));
          else if (typeof each === 'string') {
            const isThere = content().scenarios.some(({ id }) => id === each);
            activate(isThere ? each : null);
          } else {
            const asked = editOf(networkIn(content(), activeScenario), donors, each);
            if (asked !== null) edit(label, [asked]);
          }
        }
        const end = content();
        const steps = store.getState().document!.past.length;
        for (let n = 0; n < steps; n += 1) store.getState().undo();
        expect(content()).toEqual(start);
        expect(isDirty(store.getState().document!)).toBe(false);
        for (let n = 0; n < steps; n += 1) store.getState().redo();
        expect(content()).toEqual(end);
      }),
      { numRuns: 100 },
    );
  });
});
