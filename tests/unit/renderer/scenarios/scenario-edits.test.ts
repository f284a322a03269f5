import { describe, expect, it } from 'vitest';
import type { Scenario } from '../../../../scenarios/domain/scenario.ts';
import { said } from '../../../../renderer/i18n/said.ts';
import {
  changesBackToSaved,
  newScenario,
  renamed,
  unsavedOverrides,
  withCopy,
  withMoved,
} from '../../../../renderer/features/scenarios/scenario-edits.ts';
import { tabScale } from '../../../../renderer/features/scenarios/tab-figures.ts';
import { aNetwork } from '../../../support/network-builder.ts';
import { aScenario, aStore } from '../../../support/planner-store.ts';

function listOf(...names: readonly string[]): readonly Scenario[] {
  return names.reduce<readonly Scenario[]>((list, name) => [...list, newScenario(list, name, [], null)], []);
}

const ids = (scenarios: readonly Scenario[]) => scenarios.map(({ id }) => String(id));

describe('ids of new scenarios', () => {
  it('come from the name, with a number where it is taken', () => {
    expect(ids(listOf('US +12.5 % on VN', 'US +12.5 % on VN', '越南'))).toEqual([
      'us_12_5_on_vn',
      'us_12_5_on_vn_2',
      'scenario_1',
    ]);
  });
});

describe('the list of scenarios', () => {
  it('gets a copy right behind its original, without the probability', () => {
    const [first, second] = listOf('One', 'Two');
    const list = [{ ...first!, probability: 0.3 }, second!];
    const copied = withCopy(list, 'one', 'One, copy')!;
    expect(ids(copied.scenarios)).toEqual(['one', 'one_copy', 'two']);
    expect(copied.copy.probability).toBeNull();
  });

  it('moves the third to the first place, and no farther than the ends', () => {
    const list = listOf('One', 'Two', 'Three');
    expect(ids(withMoved(list, 'three', 0))).toEqual(['three', 'one', 'two']);
    expect(ids(withMoved(list, 'one', 9))).toEqual(['two', 'three', 'one']);
    expect(withMoved(list, 'one', -1)).toBe(list);
    expect(withMoved(list, 'none', 1)).toBe(list);
  });

  it('renames one language of a name and leaves the other two', () => {
    const name = { en: 'Truce lapses', zhHant: '休戰屆滿', zhHans: null };
    expect(renamed(name, 'zh-HK', '休戰結束')).toEqual({ ...name, zhHant: '休戰結束' });
    expect(renamed('Truce', 'zh-HK', '休戰')).toBe('休戰');
  });
});

describe('what Base holds that the file does not', () => {
  const network = aNetwork().withDuty('us_mfn', { rate: 0.04 }).withMarket('us_west').build();
  const step = said({ en: 'Edit', 'zh-HK': '編輯', 'zh-CN': '编辑' });
  const setRate = (value: number) =>
    [
      { kind: 'set', collection: 'duties', id: 'us_mfn', path: ['rate'], value, typed: String(value) },
    ] as const;

  it('is one override after a rate went from 4 % to 9 % to 12 %, and taken back leaves 4 %', () => {
    const store = aStore(network);
    store.getState().edit(step, setRate(0.09));
    store.getState().edit(step, setRate(0.12));
    const document = store.getState().document!;
    expect(unsavedOverrides(document)).toMatchObject([{ at: 'duties/us_mfn/rate', to: 0.12 }]);
    store.getState().change(step, changesBackToSaved(document));
    expect(store.getState().document?.content.network.duties[0]?.rate).toBe(0.04);
  });

  it('is nothing after a save, nor after an edit of a scenario', () => {
    const store = aStore(network, [aScenario('truce')]);
    store.getState().edit(step, setRate(0.09));
    const saved = store.getState().document!;
    store.getState().markSaved(saved.file, saved);
    expect(unsavedOverrides(store.getState().document!)).toEqual([]);
    store.getState().activate('truce');
    store.getState().edit(step, setRate(0.2));
    expect(unsavedOverrides(store.getState().document!)).toEqual([]);
  });
});

describe('the scale of the tabs', () => {
  it('writes 1,256.8 million with one decimal and 25.36 million with two', () => {
    expect(tabScale([1_256_800_000, null])).toEqual({ divisor: 1e6, digits: 1 });
    expect(tabScale([25_362_281])).toEqual({ divisor: 1e6, digits: 2 });
  });

  it('goes by thousands below a million, and whole below ten thousand', () => {
    expect(tabScale([233_969])).toEqual({ divisor: 1e3, digits: 1 });
    expect(tabScale([8_400])).toEqual({ divisor: 1, digits: 0 });
    expect(tabScale([])).toEqual({ divisor: 1, digits: 2 });
  });
});
