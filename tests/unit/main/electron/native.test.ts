import { readFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { menuCommands } from '../../../../main/contract/menu.ts';
import { defaultPreferences } from '../../../../main/contract/preferences.ts';
import { fileInArguments } from '../../../../main/electron/file-in-arguments.ts';
import { formatTitle } from '../../../../main/electron/format-title.ts';
import { languageOfLocale } from '../../../../main/electron/language-of-locale.ts';
import { menuTemplate } from '../../../../main/electron/menu-template.ts';
import { nativeText, nativeTextNames } from '../../../../main/electron/native-texts.ts';
import { windowBackground } from '../../../../main/electron/window-options.ts';
import { startedProgram } from '../../../support/started-program.ts';

type Item = ReturnType<typeof menuTemplate>[number];

const itemsOf = (template: readonly Item[]): Item[] =>
  template.flatMap((item) => [item, ...(Array.isArray(item.submenu) ? itemsOf(item.submenu) : [])]);
const labelsOf = (template: readonly Item[]) => template.map((item) => item.label);
const click = (item: Item | undefined) => item?.click?.({} as never, undefined, {});

describe('the menu bar', () => {
  it('carries every command of the list, once, on each of 3 systems', () => {
    for (const platform of ['linux', 'win32', 'darwin'] as const) {
      const sent: string[] = [];
      const template = menuTemplate({
        language: 'en',
        platform,
        isForDevelopers: false,
        command: (id) => sent.push(id),
      });
      for (const item of itemsOf(template)) click(item);
      expect(sent.sort()).toEqual([...menuCommands].sort());
    }
  });

  it('prints keys and leaves them to the window, and gives each key to 1 command', () => {
    const items = itemsOf(
      menuTemplate({ language: 'en', platform: 'linux', isForDevelopers: true, command: () => undefined }),
    ).filter((item) => item.accelerator !== undefined);
    expect(items.length).toBeGreaterThan(8);
    expect(items.filter((item) => item.registerAccelerator !== false)).toEqual([]);
    expect(new Set(items.map((item) => item.accelerator)).size).toBe(items.length);
  });

  it('has the developer tools only where the program is not packaged', () => {
    const has = (isForDevelopers: boolean) =>
      itemsOf(
        menuTemplate({ language: 'en', platform: 'win32', isForDevelopers, command: () => undefined }),
      ).some((item) => item.role === 'toggleDevTools');
    expect([has(false), has(true)]).toEqual([false, true]);
  });

  it('has no letters to press on macOS, whose menus have none', () => {
    const labels = (['en', 'zh-HK', 'zh-CN'] as const).flatMap((language) =>
      labelsOf(
        menuTemplate({ language, platform: 'darwin', isForDevelopers: true, command: () => undefined }),
      ),
    );
    expect(labels.filter((label) => label?.includes('&'))).toEqual([]);
    expect(labels).toContain('檔案');
  });

  it('follows the language that the planner chooses, and tells the window what was chosen in it', async () => {
    const { planner, standIn } = await startedProgram();
    const heard: unknown[] = [];
    planner.on('menu/command', (event) => heard.push(event));
    expect(labelsOf(standIn.menus.at(-1) ?? [])).toEqual(['&File', '&Edit', '&View', '&Solve', '&Help']);
    const chosen = { ...defaultPreferences, language: 'zh-HK', theme: 'dark' } as const;
    expect(await planner.request('preferences/write', chosen)).toEqual({ ok: true, value: null });
    const menu = standIn.menus.at(-1) ?? [];
    expect(labelsOf(menu)).toEqual(['檔案(&F)', '編輯(&E)', '檢視(&V)', '求解(&S)', '說明(&H)']);
    expect(standIn.modules.nativeTheme.themeSource).toBe('dark');
    click(itemsOf(menu).find((item) => item.id === 'solve/start'));
    expect(heard).toEqual([{ command: 'solve/start' }]);
  });

  it('follows the language also where the choice cannot be kept', async () => {
    const { planner, standIn, dataFolder } = await startedProgram();
    await mkdir(join(dataFolder, 'preferences.json'));
    const chosen = { ...defaultPreferences, language: 'zh-CN' } as const;
    expect((await planner.request('preferences/write', chosen)).ok).toBe(false);
    expect(labelsOf(standIn.menus.at(-1) ?? [])[0]).toBe('文件(&F)');
  });

  it('starts in the language of the system', async () => {
    const { standIn } = await startedProgram({ locale: 'zh-TW' });
    expect(standIn.menus[0]?.[0]?.label).toBe('檔案(&F)');
  });

  it('says every text in 3 languages, the Chinese ones in Chinese', () => {
    for (const name of nativeTextNames) {
      for (const language of ['en', 'zh-HK', 'zh-CN'] as const)
        expect(nativeText(name, language)).not.toBe('');
      expect(nativeText(name, 'en')).toMatch(/^[\x20-\x7e…]+$/);
      for (const language of ['zh-HK', 'zh-CN'] as const) {
        expect(nativeText(name, language), name).toMatch(/\p{Script=Han}/u);
      }
    }
  });
});

describe('languages of systems', () => {
  it('finds 1 of 3 for 9 locales', () => {
    const found = ['en-GB', 'zh-HK', 'zh_TW', 'zh-Hant-MO', 'zh', 'zh-CN', 'zh-Hans-SG', 'de', ''].map(
      languageOfLocale,
    );
    expect(found).toEqual(['en', 'zh-HK', 'zh-HK', 'zh-HK', 'zh-CN', 'zh-CN', 'zh-CN', 'en', 'en']);
  });
});

describe('the system’s dialogs', () => {
  it('opens 1 scenario file, or none', async () => {
    const { planner, standIn } = await startedProgram();
    standIn.answers.open.push('/plans/a.plusn');
    expect(await planner.request('dialog/open', { kind: 'scenario-file' })).toEqual({
      ok: true,
      value: { path: '/plans/a.plusn', overwrites: false },
    });
    expect(await planner.request('dialog/open', { kind: 'scenario-file' })).toEqual({
      ok: true,
      value: null,
    });
    expect(standIn.shown.dialogs[0]).toMatchObject({
      properties: ['openFile'],
      filters: [{ name: 'PlusN scenario files', extensions: ['plusn'] }, { extensions: ['*'] }],
    });
  });

  it('adds the ending that a planner left out, and then has agreed to overwrite nothing', async () => {
    const { planner, standIn } = await startedProgram();
    standIn.answers.save.push('/plans/cost', '/plans/cost.CSV');
    const ask = { suggestedName: 'cost.csv', kind: 'csv' } as const;
    expect(await planner.request('dialog/save', ask)).toEqual({
      ok: true,
      value: { path: '/plans/cost.csv', overwrites: false },
    });
    expect(await planner.request('dialog/save', ask)).toMatchObject({ value: { path: '/plans/cost.CSV' } });
    expect(await planner.request('dialog/save', ask)).toEqual({ ok: true, value: null });
    expect(standIn.shown.dialogs[0]).toMatchObject({ defaultPath: 'cost.csv' });
  });
});

describe('titles, words and colours', () => {
  it('marks unsaved work in the title, and on macOS in the close button', async () => {
    expect(formatTitle({ title: 'Fans', isDirty: true, platform: 'linux' })).toBe('• Fans – PlusN');
    expect(formatTitle({ title: 'Fans', isDirty: true, platform: 'darwin' })).toBe('Fans – PlusN');
    expect(formatTitle({ title: ' ', isDirty: false, platform: 'win32' })).toBe('PlusN');
    const { planner, window } = await startedProgram();
    await planner.request('window/title', { title: 'Fans', path: '/plans/fans.plusn', isDirty: true });
    expect([window.title, window.isEdited, window.file]).toEqual([
      '• Fans – PlusN',
      true,
      '/plans/fans.plusn',
    ]);
    expect(window.emit('page-title-updated', {}).defaultPrevented).toBe(true);
  });

  it('finds the scenario file among 4 words of a command line', () => {
    const words = ['/opt/PlusN/plusn', '--enable-x', '--file=b.plusn', 'a.PLUSN'];
    expect(fileInArguments(words, '/folders/own')).toBe('/folders/own/a.PLUSN');
    expect(fileInArguments(['/opt/x.plusn', 'notes.txt'], '/folders/own')).toBeNull();
  });

  it('reads the address by which Linux names a file, and no address of another machine', () => {
    const named = (word: string) => fileInArguments(['plusn', word], '/folders/own');
    expect(named('file:///plans/my%20fans.plusn')).toBe('/plans/my fans.plusn');
    expect(named('file://elsewhere/fans.plusn')).toBeNull();
    expect(named('file:///plans/%2fetc.plusn')).toBeNull();
  });

  it('paints an empty window in the 2 colours of the surface', () => {
    const tokens = readFileSync(new URL('../../../../renderer/look/tokens.css', import.meta.url), 'utf8');
    const surfaces = [...tokens.matchAll(/--surface:\s*(#[0-9a-f]{6})/gi)].map((match) => match[1]);
    expect(new Set(surfaces)).toEqual(new Set(Object.values(windowBackground)));
  });
});
