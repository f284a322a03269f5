/** What a key event says of itself. */
export type KeyPress = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'keyCode'
>;

/** Every way in which commands may write the keys of a press, `Mod` being ⌘ on a Mac and Ctrl elsewhere. */
export function pressedKeys(press: KeyPress, isMac: boolean): readonly string[] {
  const { ctrlKey, metaKey, altKey, shiftKey } = press;
  const key = nameOf(press);
  const isSign = key.length === 1 && !/[A-Z0-9]/.test(key);
  // A sign such as `?` takes Shift on some keyboards and none on others.
  const tail = [...(altKey ? ['Alt'] : []), ...(shiftKey && !isSign ? ['Shift'] : []), key].join('+');
  if (metaKey && ctrlKey) return [];
  if (metaKey) return isMac ? [`Mod+${tail}`] : [];
  if (!ctrlKey) return [tail];
  return isMac ? [`Ctrl+${tail}`] : [`Mod+${tail}`, `Ctrl+${tail}`];
}

/** Letters and digits by their place where the layout writes no Latin ones, so that every keyboard has the shortcuts. */
function nameOf({ key, code, ctrlKey, metaKey }: KeyPress): string {
  if (/^[a-z0-9]$/i.test(key)) return key.toUpperCase();
  const place = /^(?:Key|Digit)([A-Z0-9])$/.exec(code)?.[1];
  const isLatin = /^[\u0020-\u007e]$/.test(key) || key.length > 1;
  return place !== undefined && (ctrlKey || metaKey) && !isLatin ? place : key;
}

/** Whether an input method has the key: what it does is the method's business. */
export function isComposing({ isComposing, keyCode }: KeyPress): boolean {
  // Safari tells the stroke that ends a composition by this number alone.
  return isComposing || keyCode === 229;
}
