import type { Message } from '../i18n/message.ts';
import { shortcutMessages as messages } from './shortcut-messages.ts';

/** Keys that the grids hear themselves, for the list of shortcuts. */
export const gridKeys: readonly { title: Message; keys: string }[] = [
  { title: messages.edit, keys: 'F2' },
  { title: messages.fillDown, keys: 'Mod+D' },
  { title: messages.fillSelection, keys: 'Mod+Enter' },
  { title: messages.fillRight, keys: 'Mod+R' },
  { title: messages.filter, keys: 'Mod+Shift+L' },
  { title: messages.sort, keys: 'Alt+Shift+S' },
  { title: messages.leave, keys: 'F6' },
  { title: messages.copy, keys: 'Mod+C' },
  { title: messages.paste, keys: 'Mod+V' },
  { title: messages.selectAll, keys: 'Mod+A' },
  { title: messages.selectRows, keys: 'Shift+Space' },
  { title: messages.clear, keys: 'Delete' },
  { title: messages.find, keys: 'Mod+F' },
];
