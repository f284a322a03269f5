import { describe, expect, it } from 'vitest';
import { referencesOf } from '../../../../scenarios/checks/references.ts';
import { checkNetwork } from '../../../../scenarios/checks/check-network.ts';
import { collections } from '../../../../scenarios/domain/network.ts';
import type { Override } from '../../../../scenarios/domain/scenario.ts';
import { resolve } from '../../../../scenarios/overrides/resolve.ts';
import { said } from '../../../../renderer/i18n/said.ts';
import { idOf, recordsOf } from '../../../../renderer/store/records.ts';
import { referenceFields } from '../../../../renderer/store/reference-fields.ts';
import { removalOf } from '../../../../renderer/store/removal.ts';
import { sampleDocument } from '../../../support/sample-document.ts';
import { aScenario, aStore } from '../../../support/planner-store.ts';

const step = said({ en: 'Edit', 'zh-HK': '編輯', 'zh-CN': '编辑' });
const { network } = sampleDocument();
const errorsOf = (of: typeof network) => checkNetwork(of).filter(({ severity }) => severity === 'error');

describe('the list of fields that name records', () => {
  it('has every one that the checks read, in a network of 16 collections', () => {
    const missing: string[] = [];
    for (const { collection, id, field, target } of referencesOf(network)) {
      if (target === 'periods' || !collections.includes(collection as never)) continue;
      const of = collections.find((each) => each === collection)!;
      const record = recordsOf(network, of).find((each) => idOf(each, of) === id)!;
      const way = field.replace(/\/\d+(?=\/|$)/g, '/*');
      const isListed = referenceFields(of, record).some(
        (each) => each.path.join('/') === way && each.target === target,
      );
      if (!isListed) missing.push(`${collection} ${way}`);
    }
    expect(missing).toEqual([]);
  });
});

describe('another id', () => {
  const overrides: Override[] = [
    { at: 'sites/binh_duong/handlingCostPerUnit', because: null, to: 1 },
    { at: 'lanes[from=binh_duong,@all_plants]/transitDays', because: null, scale: 2 },
    { at: 'sites/binh_duong,dongguan/storageLimit', because: null, to: 5 },
    { at: 'groups/chinese_plants/members', because: null, to: ['dongguan', 'binh_duong'] },
  ];

  it('is followed by every field and every override: 0 errors, and the same scenario', () => {
    const store = aStore(network, [aScenario('s', overrides)]);
    const errors = errorsOf(network).length;
    store
      .getState()
      .edit(step, [
        { kind: 'set', collection: 'sites', id: 'binh_duong', path: ['id'], value: 'thu_dau_mot', typed: '' },
      ]);
    const { content, past } = store.getState().document!;
    expect(JSON.stringify(content)).not.toContain('"binh_duong"');
    expect(content.scenarios[0]!.overrides.map(({ at }) => at)).toEqual([
      'sites/thu_dau_mot/handlingCostPerUnit',
      'lanes[from=thu_dau_mot,@all_plants]/transitDays',
      'sites/thu_dau_mot,dongguan/storageLimit',
      'groups/chinese_plants/members',
    ]);
    expect(errorsOf(content.network)).toHaveLength(errors);
    expect(resolve(content.network, content.scenarios[0]!.overrides).findings).toEqual(
      resolve(network, overrides).findings,
    );
    expect(past).toHaveLength(1);
    store.getState().undo();
    expect(store.getState().document!.content).toEqual({
      network,
      scenarios: [aScenario('s', overrides)],
      drafts: {},
    });
  });

  it('reaches groups in selectors: @all_plants under its new name in 1 step', () => {
    const store = aStore(network);
    store.getState().edit(step, [
      {
        kind: 'set',
        collection: 'groups',
        id: 'chinese_plants',
        path: ['id'],
        value: 'mainland',
        typed: '',
      },
    ]);
    const { groups } = store.getState().document!.content.network;
    expect(groups.find(({ id }) => id === 'all_plants')!.members).toContain('@mainland');
  });

  it('that is taken, or is none, stays in its cell as 2 drafts', () => {
    const store = aStore(network);
    for (const [id, value] of [
      ['binh_duong', 'dongguan'],
      ['suzhou', 'Su Zhou'],
    ] as const) {
      store
        .getState()
        .edit(step, [{ kind: 'set', collection: 'sites', id, path: ['id'], value, typed: value }]);
    }
    const drafts = Object.values(store.getState().document!.content.drafts);
    expect(drafts.map(({ text }) => text)).toEqual(['dongguan', 'Su Zhou']);
    expect(store.getState().document!.content.network).toBe(network);
  });
});

describe('removing a record', () => {
  it('takes all that hangs on it along, and leaves 0 errors that were not there before', () => {
    for (const collection of collections) {
      if (collection === 'currencies') continue;
      for (const record of recordsOf(network, collection)) {
        const id = idOf(record, collection);
        const store = aStore(network);
        const { edits, gone } = removalOf(network, collection, [id]);
        store.getState().edit(step, edits);
        const after = store.getState().document!.content.network;
        expect(gone.get(collection)!.has(id)).toBe(true);
        const lost = errorsOf(after).filter(
          ({ code }) => code.includes('reference') || code.includes('unknown'),
        );
        expect(lost, `${collection}/${id}`).toEqual([]);
        store.getState().undo();
        expect(store.getState().document!.content.network).toEqual(network);
      }
    }
  });

  it('says what goes with a site before it goes', () => {
    const { gone } = removalOf(network, 'sites', ['chicago']);
    expect(gone.get('sites')!.size).toBe(1);
    expect(gone.get('demand')!.size).toBe(network.demand.filter(({ market }) => market === 'chicago').length);
    expect(gone.get('lanes')!.size).toBe(
      network.lanes.filter(({ from, to }) => from === 'chicago' || to === 'chicago').length,
    );
  });

  it('refuses a currency in use and names its 1 or more holders', () => {
    const used = network.currencies.map(({ code }) => removalOf(network, 'currencies', [code]));
    expect(used.some(({ holders, edits }) => holders.length > 0 && edits.length === 0)).toBe(true);
  });
});
