import { describe, expect, it } from 'vitest';
import { formatKeys } from '../../../../renderer/format/format-keys.ts';

describe('formatKeys', () => {
  it('prints ⌘⇧S on a Mac and Ctrl Shift S elsewhere', () => {
    expect(formatKeys('Mod+Shift+S', 'mac')).toBe('⌘⇧S');
    expect(formatKeys('Mod+Shift+S', 'windows')).toBe('Ctrl Shift S');
    expect(formatKeys('F5', 'linux')).toBe('F5');
  });
});
