/**
 * Commands of the window that the native menu shows as well, by the ids of the window's command list.
 * The menu sends the id as `menu/command`; the window alone knows what it does and whether it may be done now.
 */
export const menuCommands = [
  'file/new',
  'file/open',
  'file/save',
  'file/save-as',
  'file/save-because',
  'file/trail',
  'file/import',
  'file/template',
  'file/export',
  'file/share',
  'file/start',
  'edit/undo',
  'edit/redo',
  'edit/find',
  'view/network',
  'view/duties',
  'view/plan',
  'view/compare',
  'view/breakeven',
  'view/frontier',
  'view/alternatives',
  'view/stress',
  'view/sweep',
  'view/findings',
  'view/palette',
  'view/preferences',
  'solve/start',
  'solve/cancel',
  'solve/pin',
  'help/keys',
  'help/tour',
] as const;

export type MenuCommand = (typeof menuCommands)[number];
