import type { HostDescription } from '../../main/contract/host-description.ts';

const macSigns: Readonly<Record<string, string>> = {
  Mod: '⌘',
  Ctrl: '⌃',
  Alt: '⌥',
  Shift: '⇧',
  Enter: '↩',
  Escape: 'esc',
};

const words: Readonly<Record<string, string>> = { Mod: 'Ctrl', Escape: 'Esc' };

/** Keys such as `Mod+Shift+S` as a keyboard prints them: `⌘⇧S` on a Mac, `Ctrl Shift S` elsewhere. */
export function formatKeys(keys: string, platform: HostDescription['platform']): string {
  const parts = keys.split('+');
  if (platform === 'mac') return parts.map((part) => macSigns[part] ?? part).join('');
  return parts.map((part) => words[part] ?? part).join(' ');
}
