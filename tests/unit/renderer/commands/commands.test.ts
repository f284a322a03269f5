import { describe, expect, it } from 'vitest';
import { menuCommands } from '../../../../main/contract/menu.ts';
import { commands, runCommand } from '../../../../renderer/commands/command-list.ts';
import { isComposing, pressedKeys, type KeyPress } from '../../../../renderer/commands/pressed-keys.ts';
import { notTriedRecord } from '../../../../main/services/not-tried-record.ts';
import { writeExport } from '../../../../renderer/features/export/write-export.ts';
import { aSessionAtWork } from '../../../support/a-session.ts';
import { emptyPlan } from '../../../support/empty-plan.ts';
import { aHost } from '../../../support/planner-store.ts';

const press = (key: string, held: Partial<KeyPress> = {}): KeyPress => ({
  key,
  code: '',
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  shiftKey: false,
  isComposing: false,
  keyCode: 0,
  ...held,
});

describe('the list of commands', () => {
  it('has every item of the native menu, each id once', () => {
    const ids = commands.map(({ id }) => id);
    expect(menuCommands.filter((id) => !ids.includes(id))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('gives no key to 2 commands', () => {
    const keys = commands.flatMap(({ keys, otherKeys }) => [...(keys === null ? [] : [keys]), ...otherKeys]);
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('finds the removal of rows by 9 words in 3 languages, and offers it where rows can be selected', async () => {
    const { store } = await aSessionAtWork();
    const removal = commands.find(({ id }) => id === 'edit/remove')!;
    const words = ['delete', 'remove', 'row', '刪除', '移除', '列', '删除', '行', '记录'];
    expect(words.filter((word) => !removal.words.join(' ').includes(word))).toEqual([]);
    const { select, show } = store.getState();
    show({ screen: 'network' });
    expect(removal.isOn(store.getState())).toBe(false);
    select({ collection: 'sites', ids: ['chicago'], field: null });
    expect(removal.isOn(store.getState())).toBe(true);
    show({ screen: 'plan' });
    expect(removal.isOn(store.getState())).toBe(false);
  });

  it.each([
    ['繁體', 'language/zh-HK'],
    ['简体', 'language/zh-CN'],
    ['Chinese', 'language/zh-HK'],
    ['中文', 'language/zh-CN'],
    ['English', 'language/en'],
  ])('finds by %s the command %s, and turns the window to it', async (typed, id) => {
    const found = commands.filter(({ title, words }) =>
      [...words, ...Object.values(title)].join(' ').toLowerCase().includes(typed.toLowerCase()),
    );
    expect(found.map((each) => each.id)).toContain(id);
    const { session, store } = await aSessionAtWork();
    runCommand(session, id);
    expect(`language/${store.getState().preferences.language}`).toBe(id);
  });

  it('shows 5 screens and the scenarios round about', async () => {
    const { session, store } = await aSessionAtWork();
    const screens = ['network', 'duties', 'plan', 'compare', 'breakeven'].map((screen) => {
      runCommand(session, `view/${screen}`);
      return store.getState().screen;
    });
    expect(screens).toEqual(['network', 'duties', 'plan', 'compare', 'breakeven']);
    const count = store.getState().document!.content.scenarios.length;
    for (let n = 0; n <= count; n += 1) runCommand(session, 'scenario/next');
    expect(store.getState().activeScenario).toBeNull();
    runCommand(session, 'scenario/previous');
    expect(store.getState().activeScenario).toBe(store.getState().document!.content.scenarios.at(-1)!.id);
  });

  it('shows the plan in 5 forms, its map in 4 colourings and 6 regions', async () => {
    const { session, store } = await aSessionAtWork();
    const seen = (ids: readonly string[], look: () => string) =>
      ids.map((id) => {
        runCommand(session, `plan/${id}`);
        return look();
      });
    const forms = ['map', 'sankey', 'costs', 'charts', 'table'];
    expect(seen(forms, () => store.getState().planForm)).toEqual(forms);
    expect(store.getState().screen).toBe('plan');
    const colours = ['origin', 'mode', 'burden', 'product'];
    expect(
      seen(
        colours.map((each) => `by-${each}`),
        () => store.getState().colourBy,
      ),
    ).toEqual(colours);
    const regions = ['world', 'asia', 'prd', 'yrd', 'asean', 'fujian'];
    expect(seen(regions, () => store.getState().region)).toEqual(regions);
    expect(store.getState().planForm).toBe('map');
  });

  it('asks which of the 0 pictures of the screen to export', async () => {
    const { session, store } = await aSessionAtWork();
    runCommand(session, 'view/network');
    runCommand(session, 'file/export-png');
    expect(store.getState().dialog).toBeNull();
    runCommand(session, 'view/plan');
    runCommand(session, 'file/export-png');
    expect(store.getState().dialog).toBe('export');
  });

  it('writes 3 documents of a plan, and none once the data have changed since it was found', async () => {
    const { store, setThroughput } = await aSessionAtWork({
      capabilities: { ...aHost().capabilities, canPrintPdf: true },
    });
    const ids = ['file/export-plan', 'file/export-report-html', 'file/export-report-pdf'];
    const on = () => commands.filter(({ id, isOn }) => ids.includes(id) && isOn(store.getState())).length;
    const untried = notTriedRecord({ findings: [], askedGap: 0, inputsHash: 'then', totalSeconds: 1 });
    const { network } = store.getState().document!.content;
    const record = { ...untried, plan: emptyPlan };
    store.getState().setAnswers({ '': { record, network, solvedAt: null } });
    store.getState().setFindings({ findings: {}, inputsHashes: { '': 'then' } });
    expect(on()).toBe(3);
    setThroughput(5);
    store.getState().setFindings({ findings: {}, inputsHashes: { '': 'now' } });
    expect(on()).toBe(0);
  });

  it('names a table as stale once the data have changed since its plan was found, on 2 screens', async () => {
    const { session, store, planner } = await aSessionAtWork();
    const untried = notTriedRecord({ findings: [], askedGap: 0, inputsHash: 'then', totalSeconds: 1 });
    const { network } = store.getState().document!.content;
    store.getState().setAnswers({ '': { record: { ...untried, plan: emptyPlan }, network, solvedAt: null } });
    const names: string[] = [];
    const asking = { ...session, exportText: async (name: string) => names.push(name) > 0 };
    const table = () => ({ name: 'ledger', title: 'Ledger', columns: [], rows: [], total: null });
    const ledger = { name: 'ledger', title: 'Ledger', sentence: null, svg: null, table };
    for (const hash of ['then', 'now']) {
      store.getState().setFindings({ findings: {}, inputsHashes: { '': hash } });
      for (const screen of ['plan', 'duties'] as const) {
        store.getState().show({ screen });
        await writeExport(asking, ledger, 'csv');
        await writeExport(asking, { ...ledger, isOfPlan: true }, 'csv');
      }
    }
    const [fresh, stale] = ['fans-ledger.csv', 'fans-ledger-stale.csv'];
    expect(names).toEqual([fresh, fresh, fresh, fresh, stale, stale, fresh, stale]);
    expect(planner.askedOf('export/write')).toEqual([]);
  });

  it('passes over what cannot be done now: 0 undos of a document as it was opened', async () => {
    const { session, store, setThroughput } = await aSessionAtWork();
    const before = store.getState().document;
    runCommand(session, 'edit/undo');
    expect(store.getState().document).toBe(before);
    setThroughput(5);
    runCommand(session, 'edit/undo');
    expect(store.getState().document!.content).toEqual(before!.content);
  });
});

describe('the keys of a press', () => {
  it('are Ctrl and Mod in one on a PC, and 2 different ones on a Mac', () => {
    expect(pressedKeys(press('s', { ctrlKey: true }), false)).toEqual(['Mod+S', 'Ctrl+S']);
    expect(pressedKeys(press('s', { ctrlKey: true }), true)).toEqual(['Ctrl+S']);
    expect(pressedKeys(press('S', { metaKey: true, shiftKey: true }), true)).toEqual(['Mod+Shift+S']);
    expect(pressedKeys(press('s', { metaKey: true }), false)).toEqual([]);
  });

  it('go by the place of the letter under a keyboard of other letters: Ctrl+Я is Ctrl+Z', () => {
    expect(pressedKeys(press('я', { code: 'KeyZ', ctrlKey: true }), false)).toContain('Mod+Z');
    expect(pressedKeys(press('y', { code: 'KeyZ', ctrlKey: true }), false)).toContain('Mod+Y');
  });

  it('write signs without the Shift that some keyboards need for them', () => {
    expect(pressedKeys(press('?', { shiftKey: true }), false)).toEqual(['?']);
    expect(pressedKeys(press('F8', { shiftKey: true }), false)).toEqual(['Shift+F8']);
  });

  it('belong to the input method while it composes, by its flag or by the number 229', () => {
    expect(isComposing(press('Enter', { isComposing: true }))).toBe(true);
    expect(isComposing(press('Enter', { keyCode: 229 }))).toBe(true);
    expect(isComposing(press('Enter'))).toBe(false);
  });
});
