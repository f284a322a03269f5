import type { MenuItemConstructorOptions } from 'electron';
import type { MenuCommand } from '../contract/menu.ts';
import type { Language } from '../contract/preferences.ts';
import { nativeText, type NativeText } from './native-texts.ts';

export interface MenuOptions {
  language: Language;
  platform: NodeJS.Platform;
  /** Whether the developer tools may be opened. */
  isForDevelopers: boolean;
  /** Asks the window to carry out one of its own commands. */
  command: (id: MenuCommand) => void;
}

type Item = MenuItemConstructorOptions;

const line: Item = { type: 'separator' };

/**
 * The menu bar: what the window's command list has, under the names of the chosen language, and the roles that only
 * the system can play. Keys are printed here and heard by the window, which has them in every host; macOS offers a key
 * to the page before its menu.
 */
export function menuTemplate({ language, platform, isForDevelopers, command }: MenuOptions): Item[] {
  const isMac = platform === 'darwin';
  const say = (name: NativeText) => {
    const words = nativeText(name, language);
    // Elsewhere an ampersand marks the letter that opens the menu; macOS has no such letters.
    return isMac ? words.replace(/\(&\w\)|&/, '') : words;
  };
  const act = (id: MenuCommand, name: NativeText, accelerator?: string): Item => ({
    id,
    label: say(name),
    ...(accelerator === undefined ? {} : { accelerator, registerAccelerator: false }),
    click: () => command(id),
  });
  const role = (role: NonNullable<Item['role']>, name: NativeText): Item => ({ role, label: say(name) });
  const preferences = act('view/preferences', 'preferences', 'CmdOrCtrl+,');

  const application: Item = {
    label: 'PlusN',
    submenu: [
      role('about', 'about'),
      line,
      preferences,
      line,
      role('services', 'services'),
      line,
      role('hide', 'hide'),
      role('hideOthers', 'hideOthers'),
      role('unhide', 'showAll'),
      line,
      role('quit', 'quit'),
    ],
  };
  const recent: Item = {
    ...role('recentDocuments', 'recent'),
    submenu: [role('clearRecentDocuments', 'clearRecent')],
  };
  const file: Item = {
    label: say('menuFile'),
    submenu: [
      act('file/new', 'new', 'CmdOrCtrl+N'),
      act('file/open', 'open', 'CmdOrCtrl+O'),
      // Only macOS fills this list by itself; elsewhere the start page has it.
      ...(isMac ? [recent] : []),
      act('file/start', 'start'),
      line,
      act('file/save', 'save', 'CmdOrCtrl+S'),
      act('file/save-because', 'saveBecause', 'CmdOrCtrl+Alt+S'),
      act('file/save-as', 'saveAs', 'CmdOrCtrl+Shift+S'),
      act('file/trail', 'trail'),
      line,
      act('file/import', 'import'),
      act('file/template', 'template'),
      act('file/export', 'export', 'CmdOrCtrl+E'),
      act('file/share', 'share', 'CmdOrCtrl+Shift+E'),
      ...(isMac ? [] : [line, preferences, line, role('quit', 'exit')]),
    ],
  };
  const edit: Item = {
    label: say('menuEdit'),
    submenu: [
      // The document's own undo, not the text field's: the window knows which of the two is meant.
      act('edit/undo', 'undo', 'CmdOrCtrl+Z'),
      act('edit/redo', 'redo', isMac ? 'Cmd+Shift+Z' : 'Ctrl+Y'),
      line,
      role('cut', 'cut'),
      role('copy', 'copy'),
      role('paste', 'paste'),
      role('selectAll', 'selectAll'),
      line,
      act('edit/find', 'find', 'CmdOrCtrl+F'),
    ],
  };
  const view: Item = {
    label: say('menuView'),
    submenu: [
      act('view/network', 'network'),
      act('view/duties', 'duties'),
      act('view/plan', 'plan'),
      act('view/compare', 'compare'),
      act('view/breakeven', 'breakEven'),
      act('view/frontier', 'frontier'),
      act('view/alternatives', 'alternatives'),
      act('view/stress', 'stress'),
      act('view/sweep', 'sweep'),
      act('view/findings', 'findings'),
      line,
      act('view/palette', 'palette', 'CmdOrCtrl+K'),
      line,
      role('togglefullscreen', 'fullScreen'),
      ...(isForDevelopers ? [role('toggleDevTools', 'developerTools')] : []),
    ],
  };
  const solve: Item = {
    label: say('menuSolve'),
    submenu: [
      act('solve/start', 'solve', 'F5'),
      act('solve/cancel', 'cancelSolve', 'Shift+F5'),
      line,
      act('solve/pin', 'pin'),
    ],
  };
  const window: Item = {
    label: say('menuWindow'),
    submenu: [role('minimize', 'minimise'), role('zoom', 'zoom'), line, role('front', 'front')],
  };
  const help: Item = {
    label: say('menuHelp'),
    submenu: [
      act('help/keys', 'keys', 'F1'),
      act('help/tour', 'tour'),
      ...(isMac ? [] : [line, role('about', 'about')]),
    ],
  };
  return isMac ? [application, file, edit, view, solve, window, help] : [file, edit, view, solve, help];
}
