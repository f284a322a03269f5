import { describe, expect, it } from 'vitest';
import type { Override } from '../../../../scenarios/domain/scenario.ts';
import { said } from '../../../../renderer/i18n/said.ts';
import { isDirty, undoDepth } from '../../../../renderer/store/document-slice.ts';
import { duplicateRecords } from '../../../../renderer/store/duplicate-records.ts';
import type { Json } from '../../../../renderer/store/content.ts';
import type { Edit } from '../../../../renderer/store/edit.ts';
import { activeNetwork } from '../../../../renderer/store/selectors.ts';
import type { PlannerStore } from '../../../../renderer/store/planner-store.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { aScenario, aStore } from '../../../support/planner-store.ts';

const step = said({ en: 'Edit', 'zh-HK': '編輯', 'zh-CN': '编辑' });
const { network } = sampleDocument();

const setHandling = (value: number, typed = `${value}`): Edit => ({
  kind: 'set',
  collection: 'sites',
  id: 'binh_duong',
  path: ['handlingCostPerUnit'],
  value,
  typed,
});
const edit = (store: PlannerStore, edits: readonly Edit[], because?: string) =>
  store.getState().edit(step, edits, because);
const open = (store: PlannerStore) => store.getState().document!;
const handling = (store: PlannerStore) =>
  activeNetwork(store.getState())!.sites.find(({ id }) => id === 'binh_duong')!.handlingCostPerUnit;

function inScenario(overrides: Override[] = []): PlannerStore {
  const store = aStore(network, [aScenario('s', overrides)]);
  store.getState().activate('s');
  return store;
}
const overridesOf = (store: PlannerStore) => open(store).content.scenarios[0]!.overrides;

describe('an edit in a scenario', () => {
  it('becomes 1 override with its reason, which the next edit of the place keeps', () => {
    const store = inScenario();
    edit(store, [setHandling(0.2)], 'new dock');
    edit(store, [setHandling(0.3)]);
    expect(overridesOf(store)).toEqual([
      { at: 'sites/binh_duong/handlingCostPerUnit', because: 'new dock', to: 0.3 },
    ]);
    expect(open(store).content.network).toBe(network);
  });

  it('takes the override back out when the value is that of the base again: 0.1', () => {
    const store = inScenario();
    edit(store, [setHandling(0.2)]);
    edit(store, [setHandling(0.1)]);
    expect(overridesOf(store)).toEqual([]);
  });

  it('says the value of the base aloud where an earlier override of all sites would change it', () => {
    const store = inScenario([{ at: 'sites/*/handlingCostPerUnit', because: null, scale: 3 }]);
    edit(store, [setHandling(0.1)]);
    expect(overridesOf(store)).toHaveLength(2);
    expect(handling(store)).toBe(0.1);
  });

  it('goes into the record that the scenario adds: 1 override, not 2', () => {
    const store = inScenario();
    const site = { ...network.sites[0]!, id: 'bac_ninh' as never };
    edit(store, [{ kind: 'add', collection: 'sites', record: site }]);
    edit(store, [{ ...setHandling(9), id: 'bac_ninh' } as Edit]);
    expect(overridesOf(store)).toMatchObject([
      { at: 'sites', add: { id: 'bac_ninh', handlingCostPerUnit: 9 } },
    ]);
    edit(store, [{ kind: 'remove', collection: 'sites', ids: ['bac_ninh'] }]);
    expect(overridesOf(store)).toEqual([]);
  });

  it('of 2 lanes at once is 1 override that multiplies', () => {
    const store = inScenario();
    const ids = network.lanes.slice(0, 2).map(({ id }) => id);
    const before = network.lanes.slice(0, 2).map(({ transitDays }) => transitDays);
    edit(store, [
      {
        kind: 'bulk',
        collection: 'lanes',
        ids,
        path: ['transitDays'],
        operation: { kind: 'scale', factor: 2 },
      },
    ]);
    expect(overridesOf(store)).toEqual([
      { at: `lanes/${ids.join(',')}/transitDays`, because: null, scale: 2 },
    ]);
    const after = activeNetwork(store.getState())!.lanes.slice(0, 2);
    expect(after.map(({ transitDays }) => transitDays)).toEqual(before.map((days) => days * 2));
  });
});

describe('an entry that does not fit', () => {
  it('is kept as typed, leaves the record as it was, and ends with the next good one', () => {
    const store = aStore(network);
    edit(store, [setHandling(-5, '−5')]);
    expect(Object.values(open(store).content.drafts)).toMatchObject([
      { text: '−5', path: ['handlingCostPerUnit'], scenario: null },
    ]);
    expect(open(store).content.network).toBe(network);
    edit(store, [setHandling(0.1)]);
    expect(open(store).content.drafts).toEqual({});
    store.getState().undo();
    expect(Object.values(open(store).content.drafts).map(({ text }) => text)).toEqual(['−5']);
  });

  it('for a part goes when the whole is set, and 1 refused entry of another record stays', () => {
    const store = aStore(network);
    const [lane, other] = network.lanes.map(({ id }) => id as string);
    const set = (id: string, path: readonly string[], value: Json, typed: string): Edit => ({
      kind: 'set',
      collection: 'lanes',
      id,
      path,
      value,
      typed,
    });
    const unfit = { unfit: true };
    edit(store, [
      set(lane!, ['costPer', 'container', 'cost'], unfit, 'much'),
      set(other!, ['costPer', 'container', 'cost'], unfit, 'more'),
    ]);
    expect(Object.values(open(store).content.drafts)).toHaveLength(2);
    edit(store, [set(lane!, ['costPer', 'container'], null, '')]);
    expect(Object.values(open(store).content.drafts).map(({ text }) => text)).toEqual(['more']);
  });

  it('of 3 records in bulk keeps the 1 that grows too large, and changes the other 2', () => {
    const store = aStore(network);
    const ids = network.products.slice(0, 3).map(({ id }) => id);
    edit(store, [
      {
        kind: 'bulk',
        collection: 'products',
        ids,
        path: ['customsValuePerUnit'],
        operation: { kind: 'set', value: 4 },
      },
      {
        kind: 'set',
        collection: 'products',
        id: ids[0]!,
        path: ['customsValuePerUnit'],
        value: 9e12,
        typed: '9e12',
      },
    ]);
    edit(store, [
      {
        kind: 'bulk',
        collection: 'products',
        ids,
        path: ['customsValuePerUnit'],
        operation: { kind: 'scale', factor: 10 },
      },
    ]);
    expect(
      open(store)
        .content.network.products.slice(0, 3)
        .map((each) => each.customsValuePerUnit),
    ).toEqual(ids.map((_, n) => (n === 0 ? 9e12 : 40)));
    expect(Object.values(open(store).content.drafts).map(({ text }) => text)).toEqual(['90000000000000']);
  });

  it('goes with its record', () => {
    const store = aStore(network);
    edit(store, [setHandling(-5)]);
    edit(store, [{ kind: 'remove', collection: 'sites', ids: ['binh_duong'] }]);
    expect(open(store).content.drafts).toEqual({});
  });
});

describe('undo', () => {
  it('goes back 200 steps and no further', () => {
    const store = aStore(network);
    for (let n = 1; n <= undoDepth + 5; n += 1) edit(store, [setHandling(n)]);
    for (let n = 0; n < undoDepth + 5; n += 1) store.getState().undo();
    expect(handling(store)).toBe(5);
    // The content is no longer the one that was opened, and the list cannot lead there.
    expect(isDirty(open(store))).toBe(true);
  });

  it('past the saved step is unsaved, and redo to it is saved again', () => {
    const store = aStore(network);
    edit(store, [setHandling(1)]);
    edit(store, [setHandling(2)]);
    store.getState().markSaved(open(store).file, open(store));
    expect(isDirty(open(store))).toBe(false);
    store.getState().undo();
    expect(isDirty(open(store))).toBe(true);
    store.getState().redo();
    expect(isDirty(open(store))).toBe(false);
  });

  it('finds the saved step again after 200 more have pushed it off the list', () => {
    const store = aStore(network);
    edit(store, [setHandling(1)]);
    store.getState().markSaved(open(store).file, open(store));
    for (let n = 2; n <= undoDepth + 1; n += 1) edit(store, [setHandling(n)]);
    for (let n = 0; n < undoDepth; n += 1) store.getState().undo();
    expect([handling(store), isDirty(open(store))]).toEqual([1, false]);
  });

  it('shows the base when it takes back the scenario that was shown', () => {
    const store = aStore(network);
    store.getState().change(step, [{ kind: 'scenarios', scenarios: [aScenario('new')] }]);
    store.getState().activate('new');
    store.getState().undo();
    expect(store.getState().activeScenario).toBeNull();
  });
});

describe('a duplicate', () => {
  it('stands behind its record under an id with 2', () => {
    const store = aStore(network);
    edit(store, duplicateRecords(network, 'sites', ['binh_duong']));
    expect(
      open(store)
        .content.network.sites.slice(0, 2)
        .map(({ id }) => id),
    ).toEqual(['binh_duong', 'binh_duong_2']);
  });
});
