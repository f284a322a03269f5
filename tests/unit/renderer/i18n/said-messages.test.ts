import { describe, expect, it } from 'vitest';
import { windowMessages, windowSources } from '../../../support/window-messages.ts';

const messages = await windowMessages();

describe('the catalogue of messages', () => {
  it('names no message that nobody says', () => {
    const users = [...windowSources().values()];
    const unsaid = messages.filter(({ list, key }) => !users.some((text) => says(text, list, key)));
    expect(unsaid.map(({ file, key }) => `${file} ${key}`)).toEqual([]);
  });
});

/** Whether a file names the message, or takes its whole list to choose from at run time. */
function says(text: string, list: string, key: string): boolean {
  const imported = new RegExp(`\\b${list}\\b(?: as (\\w+))?`).exec(text);
  if (imported === null) return false;
  const local = imported[1] ?? list;
  const body = text.replace(/^import [^;]*;$/gm, '').replace(`export const ${list}`, '');
  return new RegExp(`\\b${local}(?:\\.${key}\\b|(?![\\w.]))`).test(body);
}
