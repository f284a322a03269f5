import type { Move } from './move-cursor.ts';

/** What a key asks of a grid whose cells are at rest. */
export type KeyCommand =
  | { readonly do: 'move'; readonly move: Move; readonly isExtending: boolean }
  | { readonly do: 'step'; readonly step: 'right' | 'left' | 'down' | 'up' }
  | {
      readonly do:
        | 'edit'
        | 'pick'
        | 'clear'
        | 'remove-rows'
        | 'fill-down'
        | 'fill-right'
        | 'select-all'
        | 'select-rows'
        | 'select-columns'
        | 'find'
        | 'filter'
        | 'sort'
        | 'undo'
        | 'redo'
        | 'escape'
        | 'toggle'
        | 'leave'
        | 'leave-back';
    };

export interface Keystroke {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const arrows: Readonly<Record<string, 'up' | 'down' | 'left' | 'right'>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

/** The keys of spreadsheets and of the ARIA grid; `null` for a key that types or is somebody else's. */
export function keyCommand(stroke: Keystroke): KeyCommand | null {
  const { key, code, shiftKey, altKey } = stroke;
  const isControl = stroke.ctrlKey || stroke.metaKey;
  if (altKey) {
    if (key === 'ArrowDown') return { do: 'pick' };
    return shiftKey && code === 'KeyS' ? { do: 'sort' } : null;
  }
  const arrow = arrows[key];
  if (arrow !== undefined) {
    return { do: 'move', move: isControl ? `edge-${arrow}` : arrow, isExtending: shiftKey };
  }
  switch (key) {
    case 'Home':
      return { do: 'move', move: isControl ? 'grid-start' : 'row-start', isExtending: shiftKey };
    case 'End':
      return { do: 'move', move: isControl ? 'grid-end' : 'row-end', isExtending: shiftKey };
    case 'PageUp':
      return isControl ? null : { do: 'move', move: 'page-up', isExtending: shiftKey };
    case 'PageDown':
      return isControl ? null : { do: 'move', move: 'page-down', isExtending: shiftKey };
    case 'Tab':
      return isControl ? null : { do: 'step', step: shiftKey ? 'left' : 'right' };
    case 'Enter':
      return isControl ? null : { do: 'step', step: shiftKey ? 'up' : 'down' };
    case 'F2':
      return { do: 'edit' };
    case 'F6':
      return { do: shiftKey ? 'leave-back' : 'leave' };
    case 'Delete':
    case 'Backspace':
      return { do: isControl ? 'remove-rows' : 'clear' };
    case 'Escape':
      return { do: 'escape' };
    case ' ':
      if (isControl) return { do: 'select-columns' };
      return shiftKey ? { do: 'select-rows' } : { do: 'toggle' };
    default:
      return isControl ? controlCommand(key.toLowerCase(), shiftKey) : null;
  }
}

function controlCommand(key: string, isShifted: boolean): KeyCommand | null {
  switch (key) {
    case 'a':
      return { do: 'select-all' };
    case 'd':
      return { do: 'fill-down' };
    case 'r':
      return { do: 'fill-right' };
    case 'f':
      return { do: 'find' };
    case 'l':
      return isShifted ? { do: 'filter' } : null;
    case 'z':
      return { do: isShifted ? 'redo' : 'undo' };
    case 'y':
      return { do: 'redo' };
    case '-':
      return { do: 'remove-rows' };
    default:
      return null;
  }
}
